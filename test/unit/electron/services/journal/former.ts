import { createHash } from 'node:crypto'

/** A line as former versions wrote it: no number, no seal, and its texts in the chain. */
export function formerLine(entry: object, prev: string): { line: string; hash: string } {
  const content = { ...entry, prev }
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  return { line: JSON.stringify({ ...content, hash }), hash }
}
