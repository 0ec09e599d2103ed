/**
 * External code of an Open Channel dialog: `connector|line|chat in the channel|user in the channel`.
 *
 * @see api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.md, USER_CODE
 */
export interface UserCode {
  connector: string
  /** The channel line by which the customer came; a transfer leaves it as it is. */
  lineId: number
  chat: string
  /** `0` in a group chat. */
  user: string
}

export type CodeFault = 'code_parts' | 'code_line'

/** Longer than any code that a portal can hold: its column has 255 characters. */
const longest = 255

/**
 * Reads a code, with or without a leading `imol|` in any case; blanks around the parts are dropped.
 *
 * @returns The code, or its fault: not four parts, or a line that is no number.
 */
export function parseUserCode(text: string): UserCode | CodeFault {
  const bare = withoutPrefix(text)
  if (bare.length > longest) return 'code_parts'
  const parts = bare.split('|').map(part => part.trim())
  const [connector, line, chat, user] = parts
  if (parts.length !== 4 || !connector || line === undefined || !chat || !user) return 'code_parts'
  if (/\s/.test(connector)) return 'code_parts'
  const lineId = wholeNumber(line)
  return lineId === null ? 'code_line' : { connector, lineId, chat, user }
}

/** The code as `session.open` wants it: without `imol|`, which that method does not strip. */
export function printUserCode({ connector, lineId, chat, user }: UserCode): string {
  return [connector, lineId, chat, user].join('|')
}

export const isGroup = ({ user }: UserCode): boolean => user === '0'

/** Strips `imol|`, in any case and however often it was pasted. */
export function withoutPrefix(text: string): string {
  let rest = text.trim()
  while (/^imol\s*\|/i.test(rest)) rest = rest.slice(rest.indexOf('|') + 1).trimStart()
  return rest
}

/** A positive whole number in digits alone that JavaScript can hold exactly; null for anything else. */
export function wholeNumber(text: string): number | null {
  if (!/^\d{1,16}$/.test(text)) return null
  const value = Number(text)
  return Number.isSafeInteger(value) && value > 0 ? value : null
}
