/** A list that the window has put into its storage; null where there is none that can be read. */
export function keptList(name: string): unknown[] | null {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    return Array.isArray(list) ? list : null
  } catch {
    return null
  }
}
