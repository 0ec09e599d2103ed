import type { BbNode } from './bb-node'

/**
 * Tags shown by their content without their styling: a customer does not choose our colours.
 *
 * @see https://github.com/bitrix24/b24restdocs api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-formatting.md
 */
const plain = [
  ...['color', 'size', 'font', 'bgcolor', 'list', 'ol', 'ul', 'p', 'left', 'center', 'right', 'justify', 'context'],
  ...['table', 'tbody', 'thead', 'sub', 'sup', 'h1', 'h2', 'h3', 'spoiler', 'cut', 'important'],
]

/** Tags that end a line. */
export const lineTags: ReadonlySet<string> = new Set([
  ...['tr', 'list', 'ol', 'ul', 'p', 'left', 'center', 'right', 'justify', 'h1', 'h2', 'h3'],
])

/** Tags that are opened and closed. */
export const namedTags: ReadonlySet<string> = new Set([
  ...['b', 'i', 'u', 's', 'send', 'put', 'call', 'user', 'chat', 'quote', 'url', 'img', 'video', 'audio'],
  ...['email', 'mail', 'td', 'th', 'tr', 'li'],
  ...plain,
])

/** Tags that have no closing tag, and those that are read on their own. */
export const lonelyTags: readonly string[] = [
  ...['br', 'like', 'dislike', 'hr', 'rating', 'disk', 'attach', 'pch', 'timestamp', 'icon', 'code', 'icode'],
]

/** The votes and stars that a customer gives at the end of a session, as signs that every reader knows. */
const signs: Record<string, string> = { like: '\u{1f44d}', dislike: '\u{1f44e}', hr: '\n\u2014\u2014\u2014\n' }
const elsewhere: Record<string, 'disk' | 'attachment' | 'call'> = { disk: 'disk', attach: 'attachment', pch: 'call' }

/** Reads a tag that has no closing tag. @returns Null if it is not one of these. */
export function standsAlone(name: string, value: string | undefined): BbNode | null {
  if (name === 'br') return { tag: 'break' }
  if (name === '*') return { tag: 'bullet' }
  if (value === undefined) return signs[name] ?? null
  if (name === 'rating') return stars(value)
  const what = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined
  const id = /\d{1,16}/.exec(value)?.[0]
  if (what && id) return { tag: 'elsewhere', what, id }
  const seconds = name === 'timestamp' ? Number.parseInt(value, 10) : Number.NaN
  return seconds > 0 && seconds < 8e12 ? { tag: 'time', at: seconds * 1000 } : null
}

function stars(value: string): string | null {
  const given = /^[0-5]$/.test(value.trim()) ? Number(value) : null
  return given !== null ? `${'\u2605'.repeat(given)}${'\u2606'.repeat(5 - given)} ${given}/5` : null
}
