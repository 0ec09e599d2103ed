/** The first screen stands within this, milliseconds. */
const atMostMs = 1000

/**
 * Fetches what the first screen does without only once the window has nothing else to do: what is asked for while that
 * screen is drawn makes it late.
 *
 * @param load Fetches a component's script.
 * @returns For `defineAsyncComponent`.
 */
export function whenIdle<T>(load: () => Promise<T>): () => Promise<T> {
  return async () => {
    await new Promise<unknown>(resolve => requestIdleCallback(resolve, { timeout: atMostMs }))
    return load()
  }
}
