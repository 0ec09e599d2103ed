import { AppError } from '../../app-error'
import { parsePortal } from '../../bitrix/identifiers/portal-address'
import { parseUserCode, printUserCode, wholeNumber } from '../../bitrix/identifiers/user-code'
import { ChatId, CrmEntity } from '../../contract/common'
import { type DeepLink, type LinkFault, linkScheme, type LinkTarget } from '../../contract/deep-link'

/** Longer than any link that has a use. */
export const longestLink = 2048
/** Blanks, and characters that nobody sees or that turn the direction of reading. */
const unseen = /[\s\p{Cc}\p{Cf}\p{Cs}]/u
const start = new RegExp(`^${linkScheme}://open/?\\?`, 'i')

class Faulty extends Error {
  override readonly name = 'Faulty'
  constructor(readonly fault: LinkFault) {
    super(fault)
  }
}

/**
 * Reads a link from outside, such as `b24console://open?crm=deal:288&portal=example.bitrix24.com`. Every part is known,
 * stands once and is checked; a link names one thing to open and nothing to do. Takes time in proportion to the text,
 * of which more than 2048 characters are not read.
 */
export function readLink(text: string): DeepLink['what'] {
  try {
    const parts = partsOf(text)
    const [first, second] = [...parts].filter(([name]) => name !== 'portal')
    if (!first) throw new Faulty('no_target')
    if (second) throw new Faulty('many_targets')
    const portal = parts.get('portal')
    return { target: targetOf(...first), portal: portal === undefined ? null : hostOf(portal) }
  } catch (error) {
    if (error instanceof Faulty) return { fault: error.fault }
    throw error
  }
}

const names = new Set(['code', 'chat', 'crm', 'portal'])

function partsOf(text: string): Map<string, string> {
  if (text.length > longestLink) throw new Faulty('too_long')
  const [opening] = start.exec(text) ?? []
  if (opening === undefined || unseen.test(text) || text.includes('#')) throw new Faulty('other')
  const parts = new Map<string, string>()
  for (const part of text.slice(opening.length).split('&')) {
    const [name = '', ...value] = part.split('=')
    if (part === '') continue
    if (!names.has(name)) throw new Faulty('other')
    if (parts.has(name)) throw new Faulty(name === 'portal' ? 'portal' : 'many_targets')
    parts.set(name, decoded(value.join('=')))
  }
  return parts
}

/** A plus stays a plus: it stands in the codes of messengers. */
function decoded(text: string): string {
  try {
    const plain = decodeURIComponent(text)
    if (!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(plain)) return plain.trim()
  } catch {
    // Not UTF-8: refused below.
  }
  throw new Faulty('other')
}

function targetOf(name: string, value: string): LinkTarget {
  if (name === 'code') {
    const code = parseUserCode(value)
    if (typeof code === 'string') throw new Faulty('code')
    return { kind: 'code', code: printUserCode(code) }
  }
  if (name === 'chat') {
    const id = wholeNumber(value.replace(/^chat(?=\d)/i, ''))
    if (id === null) throw new Faulty('number')
    return { kind: 'chat', chatId: ChatId.parse(id) }
  }
  const [type = '', number = '', ...more] = value.split(':')
  const entity = CrmEntity.safeParse({ type: type.toLowerCase(), id: wholeNumber(number) })
  if (!entity.success || more.length > 0) throw new Faulty('number')
  return { kind: 'crm', entity: entity.data }
}

function hostOf(text: string): string {
  try {
    return parsePortal(text).host
  } catch (error) {
    if (error instanceof AppError) throw new Faulty('portal')
    throw error
  }
}
