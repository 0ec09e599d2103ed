import { isMap } from './body'

const idKeys = /^(id|chat_?id|session_?id|owner|sender_?id|author_?id|user_id|last_message_id|manager_?list|fileId)$/i

/** The same answer from an older or newer portal: ids that were numbers are texts, and vice versa. */
export function flipIds(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map(item => flipIds(item, key))
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, flipIds(item, name)]))
  if (!idKeys.test(key)) return value
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
}

const textKeys =
  /^(name|title|text|value|(first|last|second|user|line)_?name|description|message|connector_title|detail_text|post)$/i
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#039;' }

/** The same answer from a portal whose database has no four-byte characters, and that escapes texts for a page. */
export function encodeTexts(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map(item => encodeTexts(item, key))
  if (isMap(value))
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, encodeTexts(item, name)]))
  if (typeof value !== 'string' || !textKeys.test(key)) return value
  return value
    .replace(/[&<>"']/g, letter => entities[letter] ?? letter)
    .replace(/[\u{10000}-\u{10ffff}]/gu, letter => `:${Buffer.from(letter).toString('hex')}:`)
}
