/**
 * Invisible characters that a paste brings along: zero-width and direction marks, soft hyphens, control characters,
 * fillers, and the marks that turn a digit into a keycap.
 */
const invisible = /\p{Cf}|\p{Cc}|\u034f|[\u115f\u1160\u3164\uffa0]|\u20e3|\p{Variation_Selector}/gu
const blanks = /[\s\u2800]+/gu
const lineEnds = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/u

const wrappers = new Set('"\'`´“”„‟‘’‚‛«»‹›')
const trailing = new Set(',;')

/**
 * Splits a text into its non-empty lines, cleaned: invisible characters removed, every blank replaced by one space,
 * surrounding blanks and quotes and trailing separators removed.
 */
export function pastedLines(text: string): string[] {
  return text
    .split(lineEnds)
    .map(clean)
    .filter(line => line !== '')
}

/** The number at the beginning of a table's row. */
const firstCell = /^( ?["']?\d{1,16}["']?)\t(?=[^\t]*[^\s])/

/** Cleans one line, in time that grows with its length alone. */
export function clean(line: string): string {
  const plain = line.replace(firstCell, '$1; ').replace(/\t/g, ' ').replace(invisible, '').replace(blanks, ' ')
  let start = 0
  let end = plain.length
  const at = (index: number) => plain[index] ?? ''
  while (start < end && (at(start) === ' ' || wrappers.has(at(start)))) start++
  while (end > start && (at(end - 1) === ' ' || wrappers.has(at(end - 1)) || trailing.has(at(end - 1)))) end--
  const bare = plain.slice(start, end)
  // Quotes that the text itself opens and closes stay: `ООО «Ромашка»`.
  if (at(end) === '"' && bare.split('"').length % 2 === 0) return `${bare}"`
  return at(end) === '»' && bare.lastIndexOf('«') > bare.lastIndexOf('»') ? `${bare}»` : bare
}

/** Full-width forms, digits of any script, dashes of any length, and characters that look like a bar. */
const foreignForms = /[¦│┃ǀ∣❘\uff01-\uff5e\ufe50-\ufe6b]|(?![0-9])\p{Nd}|\p{Pd}|\u2212|\u2043/gu

/** The same text with the digits, brackets and dashes of identifiers. */
export function inAscii(text: string): string {
  return text.replace(foreignForms, letter => {
    if (/\p{Nd}/u.test(letter)) return digitOf(letter)
    const plain = letter.normalize('NFKC')
    if (/[¦│┃ǀ∣❘]/.test(plain)) return '|'
    return /[\p{Pd}\u2212\u2043]/u.test(plain) ? '-' : plain
  })
}

const digits = new Map<string, string>()

function digitOf(letter: string): string {
  const known = digits.get(letter) ?? asDigit(letter)
  digits.set(letter, known)
  return known
}

/** Every script has its ten digits in order. */
function asDigit(letter: string): string {
  const plain = letter.normalize('NFKC')
  if (/^[0-9]$/.test(plain)) return plain
  const code = letter.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}

/**
 * The text without the marks of a sentence, a list or a quotation: brackets, a full stop, `> `, a bullet, a table's
 * bars.
 */
export function unbracketed(text: string): string {
  const bare = text
    .replace(/^(?:[>*•·–—-] |\d{1,3}[.)] |[^\p{L}\p{N}\s+(|@#№/<[{"'-]{1,8} (?=[\p{L}\p{N}+(]))+/u, '')
    .replace(/^\| ?|(?: ?\||[.:!?…]+)$/gu, '')
  const inner = /^[[({<]([^[\](){}<>]*)[\])}>]?$/.exec(bare)?.[1] ?? /^([^[\](){}<>]*)[\])}>]$/.exec(bare)?.[1]
  return clean(inner ?? bare)
}
