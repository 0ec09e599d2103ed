/** A list that the window put into its storage; null if there is no readable one. */
export function keptList(name: string): unknown[] | null {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    return Array.isArray(list) ? list : null
  } catch {
    return null
  }
}

/** Keeps a text of the window over restarts. A full or broken storage must not stop what the operator is doing. */
export function keep(name: string, text: string): void {
  try {
    localStorage.setItem(name, text)
  } catch {
    // It lasts until the window closes.
  }
}

/** Forgets everything that was kept under names ending in `:` and this owner. */
export function forgetKeptOf(owner: string): void {
  for (const name of Object.keys(localStorage)) if (name.endsWith(`:${owner}`)) localStorage.removeItem(name)
}
