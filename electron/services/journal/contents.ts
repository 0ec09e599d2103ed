import type { ChatId } from '../../contract/common'
import type { JournalEntry } from '../../contract/journal'
import { type JournalHead, noEntry, numbered, readLinks } from './links'
import type { Ending, Intent, JournalFileRow } from './rows'
import { mapInStretches } from '../portal/stretches'

export type Ended = Exclude<JournalEntry['state'], 'sent'>

/** An act whose outcome is not known for certain. */
export interface OpenIntent extends Intent {
  /** It may have left this computer. */
  left: boolean
  /** Its outcome was reported, as far as it showed then. */
  soFar: boolean
}

/** The contents of the journal. */
export interface JournalContents {
  intents: Map<string, Intent>
  /** Ids of acts whose leaving was written down. */
  left: Set<string>
  states: Map<string, Pick<Ending, 'state' | 'portalCode' | 'soFar'>>
  /** The last entry, which the next one follows. */
  head: JournalHead
}

/** Verdicts by which the act has surely done nothing. */
const idle: ReadonlySet<JournalEntry['state']> = new Set(['nothing_changed', 'not_sent', 'refused'])

/** Reads the journal's lines, with pauses for everything else. */
export async function contentsOf(lines: string[]): Promise<JournalContents> {
  const links = await numbered(await readLinks(lines))
  const last = links.at(-1)
  const head = last ? { count: last.number, hash: last.hash } : noEntry
  const contents: JournalContents = { intents: new Map(), left: new Set(), states: new Map(), head }
  await mapInStretches(links, ({ row }) => row && enter(contents, row))
  return contents
}

export function enter(contents: JournalContents, entry: JournalFileRow): void {
  if (entry.kind === 'begin') contents.intents.set(entry.intent.id, entry.intent)
  else if (entry.kind === 'leave') for (const id of entry.leaving.ids) contents.left.add(id)
  else if (entry.kind === 'end' && mayEnd(contents, entry.ending)) contents.states.set(entry.ending.id, entry.ending)
}

/** An end is final; only an unclear one may be cleared up, and one "so far" corrected. */
export function mayEnd(
  { states }: JournalContents,
  { id, state, soFar }: Pick<Ending, 'id' | 'state' | 'soFar'>,
): boolean {
  const now = states.get(id)
  if (now === undefined || now.soFar) return now === undefined || !soFar
  return now.state === 'unclear' && state !== 'unclear'
}

const mayHaveLeft = ({ left }: JournalContents, { id, leaves }: Intent): boolean => leaves !== true || left.has(id)

/** A later act on the same dialog that may have had an effect: the dialog's state may be due to that one. */
export function hasSuccessor(contents: JournalContents, { id, account, chatId }: Intent): boolean {
  const later = [...contents.intents.values()]
  return later
    .slice(later.findIndex(intent => intent.id === id) + 1)
    .filter(intent => intent.account === account && intent.chatId === chatId && mayHaveLeft(contents, intent))
    .some(({ id: other }) => !isIdle(contents, other))
}

/** Milliseconds after an act during which its effect may still show. */
export const settledAfterMs = 60_000

/**
 * Earlier acts on the same dialog whose outcome is not known and whose effect may only show now.
 *
 * @param asked Acts of one account, at most one in each dialog; all are answered in one pass through the journal.
 * @returns Those before each act, by its id, oldest first.
 */
export function unsettledBefore(contents: JournalContents, asked: readonly Intent[]): Map<string, Intent[]> {
  const open = new Map(asked.map(intent => [intent.chatId, intent]))
  const earlier = new Map<string, Intent[]>(asked.map(({ id }) => [id, []]))
  for (const intent of contents.intents.values()) {
    const later = open.get(intent.chatId)
    if (!later) continue
    if (later.id === intent.id) open.delete(intent.chatId)
    else if (intent.account === later.account && mayShowIn(contents, intent, later)) earlier.get(later.id)?.push(intent)
  }
  return earlier
}

const mayShowIn = (contents: JournalContents, intent: Intent, { act, at }: Intent): boolean =>
  Math.abs(at - intent.at) < settledAfterMs && mayHaveLeft(contents, intent) && isUnsettled(contents, intent, act)

/** What the portal answered and has changed nothing so far hides only the same act: the answer to another one tells them apart. */
function isUnsettled({ states }: JournalContents, earlier: Intent, act: Intent['act']): boolean {
  const { state, soFar } = states.get(earlier.id) ?? { state: 'sent' }
  return state === 'sent' || state === 'unclear' || (soFar === true && earlier.act === act)
}

function isIdle({ states }: JournalContents, id: string): boolean {
  const { state, soFar } = states.get(id) ?? { state: 'sent' }
  return idle.has(state) && !soFar
}

/** An act with its outcome. */
export interface FoundIntent {
  intent: OpenIntent
  state: JournalEntry['state']
}

/** The last act of its kind on a dialog in its state then; null when none is known. */
export function findIn(
  contents: JournalContents,
  { account, act, chatId, sessionId }: Pick<Intent, 'account' | 'act' | 'chatId' | 'sessionId'>,
): FoundIntent | null {
  const intent = [...contents.intents.values()].findLast(
    each => each.account === account && each.act === act && each.chatId === chatId && each.sessionId === sessionId,
  )
  if (!intent) return null
  const { state, soFar = false } = contents.states.get(intent.id) ?? { state: 'sent' as const }
  return { intent: { ...intent, left: mayHaveLeft(contents, intent), soFar }, state }
}

/** An act whose outcome is unknown or not final; null for any other. */
export function openIn(contents: JournalContents, intent: Intent): OpenIntent | null {
  const ended = contents.states.get(intent.id)
  if (ended && !ended.soFar) return null
  return { ...intent, left: mayHaveLeft(contents, intent), soFar: ended !== undefined }
}

/** The acts under way: nobody else may judge them, and no second one may begin in their dialogs. */
export function createUnderWay() {
  const held = new Map<string, Intent>()
  return {
    hold: (intent: Intent) => void held.set(intent.id, intent),
    release: (id: string) => void held.delete(id),
    has: (id: string) => held.has(id),
    hasAny: () => held.size > 0,
    isIn: (account: string, chatId: ChatId) =>
      [...held.values()].some(intent => intent.account === account && intent.chatId === chatId),
  }
}
