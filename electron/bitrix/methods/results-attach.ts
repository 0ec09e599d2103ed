import { z } from 'zod'
import { isEmpty, words } from './wire'

/** A row of an attached card, its keyboard or the like, as text with BBCode. */
export interface CardRow {
  name: string
  value: string
  /** Kind of row, where its own words do not tell. */
  kind?: 'image' | 'file' | 'person' | 'button' | 'reactions'
  /** Bytes, for a file. */
  size?: number
}

export interface Card {
  rows: CardRow[]
  /** Part of it cannot be told in rows. */
  isMore: boolean
}

type AttachEntry = Record<string, unknown>

/** Maximum number of blocks read over all cards of a message; a portal may attach any number. */
const mostBlocks = 1000
/** Purely decorative blocks. */
const decorative = new Set(['delimiter', 'id', 'color', 'colorToken', 'description'])

const isEntry = (value: unknown): value is AttachEntry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const said = (value: unknown): string => words.parse(value).trim()

/** PHP writes a single entry without its list, and a list with gaps like an object. */
function many(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (!isEntry(value)) return value === undefined || value === null || value === '' ? [] : [value]
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every(key => /^\d+$/.test(key)) ? Object.values(value) : keys.length > 0 ? [value] : []
}

/** Link text: brackets in an address would end the mark around it. */
function leading(label: string, { link, userId, chatId }: AttachEntry): string {
  const address = said(link).replaceAll('[', '%5B').replaceAll(']', '%5D').replaceAll(/\s+/g, '%20')
  if (address) return label === '' || label === address ? address : `[url=${address}]${label}[/url]`
  if (said(userId)) return `[user=${said(userId)}]${label}[/user]`
  return said(chatId) ? `[chat=${said(chatId)}]${label}[/chat]` : label
}

const named =
  (kind: 'image' | 'file' | 'person') =>
  (entry: AttachEntry): CardRow[] => {
    const size = Math.trunc(Number(said(entry['size'])))
    const row: CardRow = { name: '', value: leading(said(entry['name']), seen(entry)), kind }
    return [kind === 'file' && Number.isSafeInteger(size) && size > 0 ? { ...row, size } : row]
  }

/** A picture without a link gets its preview as link, a person their avatar. */
const seen = (entry: AttachEntry): AttachEntry => {
  const preview = said(entry['preview']) || said(entry['avatar'])
  return said(entry['link']) === '' && said(entry['name']) === '' && preview !== ''
    ? { ...entry, link: preview }
    : entry
}

/** HTML in a card can say what BBCode cannot: its words are kept. */
const withoutTags = (html: string) =>
  html
    .replaceAll(/<[^<>]{0,2000}>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

function linkRows(entry: AttachEntry): CardRow[] {
  const name = said(entry['name'])
  const description = withoutTags(said(entry['html'])) || said(entry['desc'])
  const target = said(entry['link']) ? leading('', entry) : leading(name, entry)
  return [
    { name: target === name ? '' : name, value: target },
    { name: '', value: description },
  ]
}

/**
 * Text form of each kind of block.
 *
 * @see https://github.com/bitrix24/b24restdocs api-reference/chats/messages/attachments/block-collections
 */
const blocks: Record<string, (entry: AttachEntry) => CardRow[]> = {
  grid: entry => [{ name: said(entry['name']), value: leading(said(entry['value']), entry) }],
  link: linkRows,
  richLink: linkRows,
  image: named('image'),
  file: named('file'),
  user: named('person'),
}

function readBlock(block: unknown): Card {
  if (!isEntry(block)) return { rows: [{ name: '', value: said(block) }], isMore: said(block) === '' && Boolean(block) }
  const card: Card = { rows: [], isMore: false }
  const filled = Object.entries(block).filter(([key, value]) => !decorative.has(key) && !isEmpty(value))
  for (const [key, value] of filled) {
    const read = Object.hasOwn(blocks, key) ? blocks[key] : undefined
    if (key === 'message' || key === 'html') card.rows.push({ name: '', value: withoutTagsIn(key, said(value)) })
    else if (read)
      for (const entry of many(value)) {
        if (isEntry(entry)) card.rows.push(...read(entry))
        else card.rows.push({ name: '', value: said(entry) })
      }
    // A kind that is not known yet.
    else card.isMore = true
  }
  const rows = card.rows.filter(({ name, value }) => name !== '' || value !== '')
  return { rows, isMore: card.isMore || (rows.length === 0 && filled.length > 0) }
}

const withoutTagsIn = (key: string, value: string) => (key === 'html' ? withoutTags(value) : value)

/** The cards of a message: each with its blocks, or blocks without a card around them. */
export const cards = z
  .unknown()
  .optional()
  .transform((value): Card => {
    const card: Card = { rows: [], isMore: false }
    let left = mostBlocks
    for (const each of many(value)) {
      const description = isEntry(each) ? said(each['description']) : ''
      if (description) card.rows.push({ name: '', value: description })
      const isCard = isEntry(each) && Object.hasOwn(each, 'blocks')
      for (const block of isCard ? many(each['blocks']) : [each]) {
        if (left-- <= 0) return { ...card, isMore: true }
        const { rows, isMore } = readBlock(block)
        for (const row of rows) card.rows.push(row)
        card.isMore ||= isMore
      }
    }
    return card
  })

/**
 * The buttons of a message's keyboard, or the items of its menu.
 *
 * @see https://github.com/bitrix24/b24restdocs api-reference/chats/messages/keyboards.md
 */
export const keyboard = z
  .unknown()
  .optional()
  .transform((value): Card => {
    const under = isEntry(value) ? ['buttons', 'items'].find(key => Object.hasOwn(value, key)) : undefined
    const all = isEntry(value) && under ? value[under] : value
    const buttons = many(all).filter(isEntry)
    const rows = buttons
      .filter(({ type }) => said(type).toUpperCase() !== 'NEWLINE')
      .map((button): CardRow => ({ name: '', value: leading(said(button['text']), button), kind: 'button' }))
    return {
      rows: rows.filter(row => row.value !== '').slice(0, mostBlocks),
      isMore: rows.some(row => row.value === ''),
    }
  })

/** Reactions by the names that portals give them. */
const faces: Record<string, string> = {
  like: '\u{1f44d}',
  dislike: '\u{1f44e}',
  kiss: '\u{1f618}',
  laugh: '\u{1f602}',
  wonder: '\u{1f62e}',
  cry: '\u{1f622}',
  angry: '\u{1f621}',
  facepalm: '\u{1f926}',
}
/** More kinds than any portal has. */
const mostReactions = 30

/**
 * Reactions as one row: how often each was given. Portals tell them by name with a count, with the users, or as a list
 * of both; undocumented.
 */
export const reactions = z
  .unknown()
  .optional()
  .transform((value): CardRow[] => {
    const within = isEntry(value) ? (value['reactionCounters'] ?? value['counters'] ?? value) : value
    const counts = new Map<string, number>()
    const given = Array.isArray(within) ? within.map(entryOf) : Object.entries(isEntry(within) ? within : {})
    for (const [name, each] of given.slice(0, 1000)) {
      if (name !== '') counts.set(name, (counts.get(name) ?? 0) + countOf(each))
    }
    const told = [...counts].filter(([, count]) => count > 0).slice(0, mostReactions)
    const said = told.map(([name, count]) => `${faces[name.toLowerCase()] ?? name} ${count}`).join('  ')
    return said === '' ? [] : [{ name: '', value: said, kind: 'reactions' }]
  })

const entryOf = (value: unknown): [string, unknown] =>
  isEntry(value)
    ? [said(value['reaction']) || said(value['name']), value['count'] ?? value['users'] ?? 1]
    : [said(value), 1]

/** @returns 0 for an invalid count. */
function countOf(value: unknown): number {
  if (typeof value === 'object') return many(value).length
  const count = Math.trunc(Number(value))
  return Number.isSafeInteger(count) && count > 0 ? count : 0
}
