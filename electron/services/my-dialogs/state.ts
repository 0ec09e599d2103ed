import type { ChatId, Instant } from '../../contract/common'
import type { Dialog, Unsaid } from '../../contract/dialog'
import type { MyDialogList, MyDialogsChange, MyDialog } from '../../contract/my-dialogs'
import { groupByStatus, type RecentItem, type Told } from './model'

/** The known part of an account's dialogs, and how well it is known. */
export interface ListState {
  byChat: Map<ChatId, MyDialog>
  /** The party that waits, by each dialog's own reading. */
  told: Map<ChatId, Told>
  /** How often a dialog's own reading has moved one. */
  moves: number
  /** The dialogs moved, each by which of the moves: a list that was asked for before does not move it back. */
  movedBy: Map<ChatId, number>
  readAt: Instant | null
  failure: MyDialogList['failure']
  /** When the list was last read from end to end, in milliseconds since 1970; -Infinity before that. */
  wholeAt: number
  /** The latest activity in the last reading, in milliseconds since 1970. */
  newestAt: number
  /** The list is longer than the part that is ever read: dialogs further back are not kept. */
  isCut: boolean
  /** The list may differ from the portal's: the next poll reads it whole. */
  doubtful: boolean
  /** Pages that hold the whole list. */
  pages: number
}

export const blankState = (): ListState => ({
  byChat: new Map(),
  told: new Map(),
  moves: 0,
  movedBy: new Map(),
  readAt: null,
  failure: null,
  wholeAt: -Infinity,
  newestAt: -Infinity,
  isCut: false,
  doubtful: true,
  pages: 2,
})

export const snapshot = (state: ListState): MyDialogList => ({
  dialogs: [...state.byChat.values()],
  ...standsAt(state),
})

/** The facts told along with the dialogs. */
export const standsAt = ({
  readAt,
  failure,
  isCut,
}: ListState): Pick<MyDialogList, 'readAt' | 'failure' | 'isCut'> => ({
  readAt,
  failure,
  ...(isCut && { isCut }),
})

/** Whether a dialog says the same as before. */
export const isSame = (before: MyDialog | null | undefined, now: MyDialog | null): boolean =>
  before === now || JSON.stringify(before) === JSON.stringify(now)

/** Adds and removes dialogs. @returns The resulting change, or null when there is none. */
export function turnPage(state: ListState, read: readonly MyDialog[], gone: readonly ChatId[]): MyDialogsChange | null {
  const dialogs = read.filter(dialog => !isSame(state.byChat.get(dialog.chatId), dialog))
  const left = gone.filter(chatId => state.byChat.has(chatId))
  for (const dialog of dialogs) state.byChat.set(dialog.chatId, dialog)
  for (const map of [state.byChat, state.told]) for (const chatId of left) map.delete(chatId)
  return dialogs.length + left.length > 0 ? { dialogs, gone: left, ...standsAt(state), anew: false } : null
}

/**
 * Whether the newest page leaves doubt about the rest: a dialog is missing that should be on it, or all of it is news,
 * so that there may be more after it. Chats that the operator has pinned in the messenger come first, whatever their
 * age.
 *
 * Only times of the portal are compared: no clock is needed.
 *
 * @param hasMore The page is not the whole list.
 */
export function leavesDoubt(state: ListState, items: readonly RecentItem[], hasMore: boolean): boolean {
  const oldest = Math.min(...items.filter(({ pinned }) => !pinned).map(activityOf))
  const there = new Set(items.map(({ chat_id }) => chat_id))
  const missing = [...state.byChat.values()].filter(({ chatId }) => !there.has(chatId))
  if (!hasMore) return missing.length > 0
  return oldest > state.newestAt || missing.some(({ lastAt }) => (lastAt ?? 0) > oldest)
}

/** Time of the last activity in it; 0 where the portal does not say. */
export const activityOf = (item: RecentItem): number => item.date_last_activity ?? item.message?.date ?? 0

/** What a dialog's own reading says about its place in the list. */
export interface OwnReading {
  dialog: Dialog
  /** Its last message; null where its messages were not read. */
  lastId: number | null
  /** Nobody has spoken in the session, so nobody waits, though the portal may count it among those in progress. */
  isSilent: boolean
}

/**
 * Corrects who waits by the dialog's own reading: the list tells only the last message, the dialog knows all of them
 * and which were deleted.
 *
 * @returns The corrected dialog of the list; none when there is nothing to correct.
 */
export function corrected(state: ListState, { dialog, lastId, isSilent }: OwnReading): MyDialog[] {
  const { chatId, sessionId, status, waitingSince } = dialog
  const known = state.byChat.get(chatId)
  const group = groupByStatus[status] ?? (isSilent ? 'answered' : null)
  if (group === null || (known && known.sessionId !== sessionId)) return []
  const ownerId = dialog.operator?.id ?? null
  // A reading ahead of the list, or of a dialog not yet in it, counts as soon as the list has come as far.
  if (lastId !== null && group !== 'closed' && lastId >= (known?.last?.id ?? 0)) {
    note(state.told, chatId, { sessionId, lastId, ownerId, group, waitingSince })
    const isSameTranscript = known?.last?.id === lastId && (known.operator?.id ?? null) === ownerId
    if (isSameTranscript) return [{ ...exact(known), group, waitingSince }]
  }
  const isSameState = known && known.waitingSince !== null && waitingSince !== null && known.group === group
  return isSameState ? [{ ...exact(known), waitingSince }] : []
}

/** Its wait is told by the dialog itself. */
const exact = ({ waitsAtMost: _, ...dialog }: MyDialog): MyDialog => dialog

/**
 * Moves a dialog as its own, later reading shows it: over, with somebody else, or not the operator's to see here any
 * more. What the reading did not tell moves nothing.
 *
 * @returns The moved dialog of the list, or that it has left; null where it stands as it stood.
 */
export function moved(state: ListState, dialog: Dialog, unsaid: readonly Unsaid[]): MyDialog | 'left' | null {
  const { chatId, sessionId, status, operator, mine, lineId, joined, waitingSince, readAt } = dialog
  const known = state.byChat.get(chatId)
  if (!known || known.group === 'closed' || readAt < (state.readAt ?? 0)) return null
  if (unsaid.some(each => each === 'session' || each === 'owner' || each === 'joined')) return null
  if (status === 'closed') {
    // Of another session it says nothing about this one.
    if (sessionId !== null && sessionId !== known.sessionId) return null
    return { ...exact(known), group: 'closed', waitingSince: null, operator: null, mine: false }
  }
  if (sessionId !== known.sessionId || (operator?.id ?? null) === (known.operator?.id ?? null)) return null
  // On another line it may be in a queue of the operator's or not: the list will tell.
  if (!joined && (operator !== null || lineId !== known.lineId)) return 'left'
  return { ...exact(known), group: groupByStatus[status] ?? known.group, waitingSince, operator, mine }
}

/** Whether a dialog's own reading moved it after a list was asked for, which was so after `moves` moves. */
export const isAhead = ({ movedBy }: ListState, chatId: ChatId, moves: number): boolean =>
  (movedBy.get(chatId) ?? 0) > moves

/** The readings kept: also of dialogs that never come into the list. */
const mostTold = 2000

/** Notes a reading as the newest; the oldest goes where there are too many. */
function note(told: ListState['told'], chatId: ChatId, reading: Told): void {
  told.delete(chatId)
  told.set(chatId, reading)
  const [oldest] = told.keys()
  if (told.size > mostTold && oldest !== undefined) told.delete(oldest)
}

/** Whether a dialog's own reading differs from the list. */
export function contradicts(state: ListState, dialog: Dialog): boolean {
  const known = state.byChat.get(dialog.chatId)
  if (!known) return dialog.joined
  const isClosed = dialog.status === 'closed'
  if (isClosed || known.group === 'closed') return isClosed !== (known.group === 'closed')
  return (
    known.sessionId !== dialog.sessionId ||
    (known.operator?.id ?? null) !== (dialog.operator?.id ?? null) ||
    known.pinned !== dialog.pinned ||
    (known.group === 'answered') !== ['answered', 'closing'].includes(dialog.status) ||
    !dialog.joined
  )
}
