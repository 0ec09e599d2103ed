import { LinkifyIt } from 'linkify-it'

/** Longer addresses are no links. */
const longest = 2048
/** What may stand right behind an address without belonging to it, beside what the library knows. */
const trailing = new Set('»”’›`')
const known = new LinkifyIt({ fuzzyEmail: false, urlAuth: true, maxLength: longest })

/**
 * Finds where an address that begins at the start of a text ends: with its brackets, without the full stop behind it.
 * Looks at no more than an address can be long.
 *
 * @returns Its length, or 0 when it is none.
 */
export function bareLength(text: string): number {
  const near = text.slice(0, longest + 64)
  const schema = /^(?:https?|ftp):/i.exec(near)?.[0]
  // Without a scheme it is read as if it had one.
  const [whole, skipped] = schema ? [near, 0] : [`https://${near}`, 'https://'.length]
  const prefix = schema ?? 'https:'
  const tail = known.testSchemaAt(whole, prefix.toLowerCase(), prefix.length)
  let end = tail > 0 ? prefix.length + tail - skipped : 0
  while (end > 0 && trailing.has(near.charAt(end - 1))) end--
  return end
}
