/** Signs that messengers put before and after words for emphasis. */
const marks = new Set(['*', '_', '~'])
/** Characters before an address in which the opening sign is searched for. */
const openedWithin = 300

/** A top-level domain that runs into a word of another script because the blank is missing. */
const grown = /^((?:https?:\/\/|ftp:\/\/)?[^/?#\s@]{1,253}\.[a-z]{2,24})(?!\p{ASCII})\p{L}/iu

/**
 * The length of an address without its trailing parts: the sign that closes `*https://...*`, a word with no blank
 * before it, invisible characters.
 *
 * @param before The text before the address on the same row.
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

/** Whether the last such sign of a row is an opening one: before a word and not after one. */
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

/** The length of an e-mail address or a `tel:` at the beginning of a text; 0 if there is none. */
export const contactLength = (text: string): number =>
  (dialled.exec(text) ?? mail.exec(text.slice(0, 320)))?.[0].length ?? 0

/** An address as it is opened, with a scheme added if it was written without one. */
export const withScheme = (address: string): string =>
  /^(?:https?|ftp|tel|mailto):/i.test(address)
    ? address
    : mail.exec(address)?.[0] === address
      ? `mailto:${address}`
      : `https://${address}`
