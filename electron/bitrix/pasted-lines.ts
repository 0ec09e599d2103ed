/** What a paste brings along and nobody sees: zero-width and direction marks, soft hyphens, control characters. */
const invisible = /[\p{Cf}\p{Cc}]/gu
const blanks = /\s+/gu
const lineEnds = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/u

const wrappers = new Set('"\'`´“”„‟‘’‚‛«»‹›')
const trailing = new Set(',;')

/**
 * Splits a text into its lines that hold something, cleaned: invisible characters out, every blank one space, blanks and
 * quotes around and separators behind it off.
 */
export function pastedLines(text: string): string[] {
  return text
    .split(lineEnds)
    .map(clean)
    .filter(line => line !== '')
}

/** Cleans one line, in time that grows with its length alone. */
export function clean(line: string): string {
  const plain = line.replace(/\t/g, ' ').replace(invisible, '').replace(blanks, ' ')
  let start = 0
  let end = plain.length
  const at = (index: number) => plain[index] ?? ''
  while (start < end && (at(start) === ' ' || wrappers.has(at(start)))) start++
  while (end > start && (at(end - 1) === ' ' || wrappers.has(at(end - 1)) || trailing.has(at(end - 1)))) end--
  return plain.slice(start, end)
}
