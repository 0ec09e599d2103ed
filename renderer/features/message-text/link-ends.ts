/** What marks words in messengers, and closes behind them what it opened before. */
const marks = new Set(['*', '_', '~'])
/** So far before an address what opens is looked for. */
const openedWithin = 300

/** A name of the top level that goes over into a word of another script: nobody put the blank between. */
const grown = /^((?:https?:\/\/|ftp:\/\/)?[^/?#\s@]{1,253}\.[a-z]{2,24})(?!\p{ASCII})\p{L}/iu

/**
 * The length of an address without what only stands behind it: the sign that closes `*https://...*`, a word without a
 * blank between, characters that nobody sees.
 *
 * @param before What the address stands behind, in its line.
 */
export function lengthWithin(address: string, before: string): number {
  const host = grown.exec(address)?.[1]
  let end = host === undefined ? address.length : host.length
  while (end > 0 && /\p{Cf}/u.test(address.charAt(end - 1))) end--
  const near = before.slice(-openedWithin)
  const line = near.slice(near.lastIndexOf('\n') + 1)
  while (end > 0 && marks.has(address.charAt(end - 1)) && opens(line, address.charAt(end - 1))) end--
  return end
}

/** Whether the last such sign of a line stands where one opens: before a word and behind none. */
function opens(line: string, mark: string): boolean {
  const at = line.lastIndexOf(mark)
  if (at < 0) return false
  const run = line.slice(0, at).match(/[*_~]{0,6}$/)?.[0].length ?? 0
  const [previous, next] = [line.charAt(at - run - 1), line.charAt(at + 1)]
  return !/[\p{L}\p{N}]/u.test(previous) && !/\s/.test(next)
}

const mail =
  /^[\p{L}\p{N}_+][\p{L}\p{N}.+_%-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){0,7}\.\p{L}{2,63}/u
const dialled = /^tel:\+?\d[\d()-]{3,20}\d/i

/** The length of an e-mail address or a `tel:` at the beginning of a text; 0 when there is none. */
export const contactLength = (text: string): number =>
  (dialled.exec(text) ?? mail.exec(text.slice(0, 320)))?.[0].length ?? 0

/** An address as it is opened: with its scheme, where it was written without. */
export const withScheme = (address: string): string =>
  /^(?:https?|ftp|tel|mailto):/i.test(address)
    ? address
    : mail.exec(address)?.[0] === address
      ? `mailto:${address}`
      : `https://${address}`
