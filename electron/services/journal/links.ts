import { createHmac, hash as hashOf } from 'node:crypto'
import { jsonIn } from './json'
import { JournalFileRow } from './rows'
import { mapInStretches } from '../portal/stretches'
import { PersonalTexts, commitmentTo, partTexts, withTexts } from './texts'

/** The hash before the first entry. */
export const origin = '0'.repeat(64)

/** The last entry that is known: how many there are, and what the next one follows. */
export interface JournalHead {
  count: number
  hash: string
}

export const noEntry: JournalHead = { count: 0, hash: origin }

/** One line of the file as a link of the chain. */
export interface ChainLink {
  /** Null for one of a later version, and for an old one whose act was cut away whole. */
  row: JournalFileRow | null
  /** Its number, from 1; null where a former version wrote it. */
  number: number | null
  prev: string
  hash: string
  /** By the console's key; null where it had none. */
  seal: string | null
  /** It is as its own hash says. */
  genuine: boolean
  /** It had personal texts, which are gone. */
  bare: boolean
}

/** Formats an entry as the line after `head`, sealed where there is a key. */
export function printLine(row: JournalFileRow, head: JournalHead, key: Buffer | null) {
  const count = head.count + 1
  const parted = row.kind === 'begin' ? partTexts(row.intent) : null
  const bare = parted ? { kind: row.kind, intent: parted.bare, pledge: commitmentTo(parted.texts) } : row
  const content = { n: count, ...bare, prev: head.hash }
  const hash = digest(JSON.stringify(content))
  const line = { ...content, hash, ...(key && { seal: sealOf(hash, key) }), ...(parted && { texts: parted.texts }) }
  return { line: JSON.stringify(line), head: { count, hash } }
}

/** The seal of an entry: nobody without the key can make it. */
export const sealOf = (hash: string, key: Buffer): string => createHmac('sha256', key).update(hash).digest('hex')

/** @returns Null for what is no entry: a crash cuts lines off. */
function readLink(line: string): ChainLink | null {
  const value = asObject(line)
  if (!value) return null
  const { hash, seal, texts, ...content } = value
  const { n, prev } = content
  if (typeof hash !== 'string' || typeof prev !== 'string') return null
  const said = texts === undefined ? null : JSON.stringify(texts)
  const number = typeof n === 'number' && Number.isSafeInteger(n) && n > 0 ? n : null
  const isPast = number === null && content['kind'] === 'past'
  const genuine = number === null ? isPast || isGenuineFormer(value) : isGenuine(line, value, content, said)
  const row = rowIn(content, texts)
  // A genuine line of a later version is a link of the chain all the same.
  if (!row && !genuine) return null
  const bare = isPast || (content['pledge'] !== undefined && said === null)
  return { row, number, prev, hash, seal: typeof seal === 'string' ? seal : null, genuine, bare }
}

type Fields = Record<string, unknown>

/** To the last byte what this console would write, with its own hash and the commitment to its texts. */
function isGenuine(line: string, { hash, seal }: Fields, content: Fields, texts: string | null): boolean {
  const told = JSON.stringify(content)
  const ends = { hash, ...(seal !== undefined && { seal }) }
  const whole = `${told.slice(0, -1)},${JSON.stringify(ends).slice(1, -1)}${texts === null ? '' : `,"texts":${texts}`}}`
  return whole === line && digest(told) === hash && (texts === null || digest(texts) === content['pledge'])
}

/** A former version's hash covers all else that the line says. */
function isGenuineFormer({ hash, ...content }: Fields): boolean {
  return digest(JSON.stringify(content)) === hash
}

function rowIn(content: Fields, texts: unknown): JournalFileRow | null {
  const row = JournalFileRow.safeParse(content).data ?? null
  if (row?.kind !== 'begin') return row
  if (texts === undefined) return 'pledge' in content ? { ...row, intent: { ...row.intent, cut: true } } : row
  const said = PersonalTexts.safeParse(texts)
  return said.success ? { ...row, intent: withTexts(row.intent, said.data) } : row
}

/** @returns The line without its personal texts; of a former version's act only its place in the chain is left. */
export function cutLine(line: string): string {
  const value = asObject(line)
  const link = readLink(line)
  if (!value || !link || link.bare) return line
  if (link.number === null) {
    return link.row?.kind === 'begin' ? JSON.stringify({ kind: 'past', prev: link.prev, hash: link.hash }) : line
  }
  if (!('texts' in value)) return line
  const { texts: _, ...rest } = value
  return JSON.stringify(rest)
}

/** Reads lines; null where one is no entry. */
export const readLinks = (lines: readonly string[]): Promise<(ChainLink | null)[]> => mapInStretches(lines, readLink)

export interface NumberedLink extends ChainLink {
  number: number
  /** Written by a former version, which numbered and sealed nothing. */
  isOld: boolean
  /** Lines right before it that are no entries. */
  unread: number
}

/** The entries with their numbers: a former version's count back from the first one that has a number. */
export async function numbered(links: readonly (ChainLink | null)[]): Promise<NumberedLink[]> {
  const present = links.filter(link => link !== null)
  const old = present.findIndex(({ number }) => number !== null)
  const before = old < 0 ? 0 : (present[old]?.number ?? 1) - old - 1
  const list: NumberedLink[] = []
  let unread = 0
  await mapInStretches(links, link => {
    if (link)
      list.push({ ...link, number: link.number ?? before + list.length + 1, isOld: link.number === null, unread })
    unread = link ? 0 : unread + 1
  })
  return list
}

function asObject(line: string): Fields | null {
  const value = jsonIn(line)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
}

const digest = (text: string) => hashOf('sha256', text)
