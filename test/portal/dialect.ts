import { isMap } from './body'

const idKeys = /^(id|chat_?id|session_?id|owner|sender_?id|author_?id|user_id|last_message_id|manager_?list|fileId)$/i

/** The same answer from a portal of another age: ids that were numbers are texts, and the other way round. */
export function flipIds(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map(item => flipIds(item, key))
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, flipIds(item, name)]))
  if (!idKeys.test(key)) return value
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
}
