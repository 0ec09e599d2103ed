/** More than anybody wants to read. */
const mostNamed = 50

/**
 * Finds keys that stand more than once in one object: only the last counts, which `JSON.parse` does not tell.
 *
 * @param text JSON that has been parsed.
 * @returns Places such as `theme` and `alerts.2.name`, each once.
 */
export function doubledKeys(text: string): string[] {
  const doubled = new Set<string>()
  /** The objects and lists around. Members of a list are counted from one. */
  const around: { keys: Set<string> | null; at: string | number }[] = []
  for (const [sign, key] of text.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")\s*:|"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g)) {
    const inner = around.at(-1)
    if (sign === '{' || sign === '[') around.push(sign === '{' ? { keys: new Set(), at: '' } : { keys: null, at: 1 })
    else if (sign === '}' || sign === ']') around.pop()
    else if (sign === ',' && typeof inner?.at === 'number') inner.at++
    else if (key !== undefined && inner?.keys) {
      inner.at = String(JSON.parse(key))
      if (inner.keys.has(inner.at)) doubled.add(around.map(({ at }) => at).join('.'))
      inner.keys.add(inner.at)
      if (doubled.size === mostNamed) break
    }
  }
  return [...doubled]
}
