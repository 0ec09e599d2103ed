import { LinkifyIt } from 'linkify-it'

/** Longer addresses are not links. */
const longest = 2048
/** Characters that may follow an address without belonging to it, besides those that the library knows. */
const trailing = new Set('»”’›`')
const known = new LinkifyIt({ fuzzyEmail: false, urlAuth: true, maxLength: longest })

/**
 * Finds the end of an address at the start of a text: with its brackets, without the full stop after it. Reads no more
 * than the longest possible address.
 *
 * @returns Its length, or 0 if there is none.
 */
export function bareLength(text: string): number {
  const near = text.slice(0, longest + 64)
  const schema = /^(?:https?|ftp):/i.exec(near)?.[0]
  // An address without a scheme is read as if it had one.
  const [whole, skipped] = schema ? [near, 0] : [`https://${near}`, 'https://'.length]
  const prefix = schema ?? 'https:'
  const tail = known.testSchemaAt(whole, prefix.toLowerCase(), prefix.length)
  let end = tail > 0 ? prefix.length + tail - skipped : 0
  while (end > 0 && trailing.has(near.charAt(end - 1))) end--
  return end
}
