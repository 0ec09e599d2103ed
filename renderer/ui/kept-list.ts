/** A list that the window put into its storage; null if there is no readable one. */
export function keptList(name: string): unknown[] | null {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    return Array.isArray(list) ? list : null
  } catch {
    return null
  }
}
