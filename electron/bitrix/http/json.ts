/** Deeper than any answer of Bitrix24, and far above what the channel between processes carries. */
export const MAX_DEPTH = 64

/**
 * Parses a JSON object from an untrusted source: refuses nesting deeper than 64 and removes `__proto__` keys.
 *
 * @returns Null for anything else: no JSON, cut short, a list, too deep.
 */
export function parseJsonObject(json: string): Record<string, unknown> | null {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return isShallow(value, MAX_DEPTH) ? (value as Record<string, unknown>) : null
}

function isShallow(value: object, depth: number): boolean {
  if (depth === 0) return false
  if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__')
  const parts: unknown[] = Object.values(value)
  for (const inner of parts) {
    if (typeof inner === 'object' && inner !== null && !isShallow(inner, depth - 1)) return false
  }
  return true
}
