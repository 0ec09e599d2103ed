import type { ChatId } from '../../contract/common'
import type { JournalEntry } from '../../contract/act'
import type { Ending, Entry, Intent } from './rows'
import { readLines } from './rows'

export type Ended = Exclude<JournalEntry['state'], 'sent'>

/** An act whose outcome is not known for certain. */
export interface OpenIntent extends Intent {
  /** It may have left this computer. */
  left: boolean
}

/** What the lines of the journal tell. */
export interface Book {
  intents: Map<string, Intent>
  /** Those whose leaving was written down. */
  left: Set<string>
  states: Map<string, Pick<Ending, 'state' | 'portalCode'>>
  /** Hash that the next line follows. */
  last: string
}

/** Verdicts by which the act has surely done nothing. */
const idle: ReadonlySet<JournalEntry['state']> = new Set(['nothing_changed', 'not_sent', 'refused'])

export function bookOf(lines: string[]): Book {
  const { entries, last } = readLines(lines)
  const book: Book = { intents: new Map(), left: new Set(), states: new Map(), last }
  for (const entry of entries) enter(book, entry)
  return book
}

export function enter(book: Book, entry: Entry): void {
  if (entry.kind === 'begin') book.intents.set(entry.intent.id, entry.intent)
  else if (entry.kind === 'leave') for (const id of entry.leaving.ids) book.left.add(id)
  else if (mayEnd(book, entry.ending))
    book.states.set(entry.ending.id, { state: entry.ending.state, portalCode: entry.ending.portalCode })
}

/** What has ended stays as it ended; only an unclear end may be cleared up. */
export function mayEnd({ states }: Book, { id, state }: Pick<Ending, 'id' | 'state'>): boolean {
  const now = states.get(id)?.state
  return now === undefined || (now === 'unclear' && state !== 'unclear')
}

export const mayHaveLeft = ({ left }: Book, { id, leaves }: Intent): boolean => leaves !== true || left.has(id)

/** A later act on the same dialog that may have done something: what the dialog shows now may be that one's. */
export function hasSuccessor(book: Book, { id, account, chatId }: Intent): boolean {
  const later = [...book.intents.values()]
  return later
    .slice(later.findIndex(intent => intent.id === id) + 1)
    .filter(intent => intent.account === account && intent.chatId === chatId && mayHaveLeft(book, intent))
    .some(intent => !idle.has(book.states.get(intent.id)?.state ?? 'sent'))
}

/** The acts under way: nobody else may judge them, and no second one may begin in their dialogs. */
export function createUnderWay() {
  const held = new Map<string, Intent>()
  return {
    hold: (intent: Intent) => void held.set(intent.id, intent),
    release: (id: string) => void held.delete(id),
    has: (id: string) => held.has(id),
    isIn: (account: string, chatId: ChatId) =>
      [...held.values()].some(intent => intent.account === account && intent.chatId === chatId),
  }
}
