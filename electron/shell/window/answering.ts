interface AnsweringPage {
  on(event: 'unresponsive' | 'responsive' | 'render-process-gone', listener: () => void): unknown
}

interface AnsweringDeps {
  /** Asks the operator; true when they want the page restarted. The signal takes the question back. */
  ask: (signal: AbortSignal) => Promise<boolean>
  restart: () => void
}

/** Offers to restart a page that does not answer, once until it answers again. */
export function watchAnswering(page: AnsweringPage, { ask, restart }: AnsweringDeps): void {
  let asking: AbortController | null = null
  async function offer(): Promise<void> {
    const own = (asking = new AbortController())
    const isWanted = await ask(own.signal).catch(() => false)
    if (asking === own) asking = null
    if (isWanted && !own.signal.aborted) restart()
  }
  function takeBack(): void {
    asking?.abort()
    asking = null
  }
  page.on('unresponsive', () => void (asking ?? offer()))
  page.on('responsive', takeBack)
  page.on('render-process-gone', takeBack)
}
