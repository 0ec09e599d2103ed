import { AppError } from '../../app-error'
import type { BatchAnswer } from '../../bitrix/client/bitrix'
import type { Result } from '../../bitrix/methods'
import { type ChatId, Instant } from '../../contract/common'
import type { MyDialogsChange, MyDialog } from '../../contract/my-dialogs'
import type { BatchRequest, Pending } from '../portal/batch-request'
import { marksCustomers } from '../dialog/waiting'
import { activityOf, type ListState, leavesDoubt, standsAt, turnPage } from './state'
import type { RecentItem } from './model'
import { failureOf, type Trace } from '../portal/trace'

type List = Result<'im.recent.list'>

/** A reading of the list that was put into a request. */
export interface AskedList {
  /** From the newest dialog on; the whole list if `isWhole`. */
  pages: Pending<List>[]
  isWhole: boolean
  /** Milliseconds since 1970 by the portal's clock: the answer is at least as new. */
  askedAt: number
}

/** The newest dialogs, where everything new appears. */
const newest = 50
/** The most the portal gives at once. */
const most = 200
const mostPages = 20
/** A list that turns out to be longer is asked for this many times over, so that few polls bring all of it. */
const growth = 4
/** A dialog that leaves the list leaves no trace in its newest part. */
const wholeEveryMs = 60_000

/** Asks for the newest part of the list; for the whole of it once a minute, and in doubt. */
export function askList(request: BatchRequest, state: ListState, now: number): AskedList {
  const isWhole = state.doubtful || Math.abs(now - state.wholeAt) >= wholeEveryMs
  const page = (limit: number, offset: number) =>
    request.ask('im.recent.list', { SKIP_DIALOG: 'Y', SKIP_CHAT: 'Y', OFFSET: offset, LIMIT: limit })
  const pages = isWhole
    ? Array.from({ length: state.pages }, (_, index) => page(most, index * most))
    : [page(newest, 0)]
  return { pages, isWhole, askedAt: now }
}

/** The entries that were read. */
export const itemsIn = ({ pages }: AskedList): RecentItem[] =>
  pages.flatMap(page => {
    const answer = page.answer()
    return answer.ok ? answer.value.items : []
  })

/** Whether the portal marks customers, as these entries show. */
export const marksIn = (items: readonly RecentItem[]): boolean =>
  marksCustomers(items.flatMap(({ user }) => user ?? []))

interface Taken {
  /** The change for the window; null when there is none. */
  change: MyDialogsChange | null
  /** The list is longer than the part that was read: the next poll asks for more of it. */
  wantsMore: boolean
}

/**
 * Takes the portal's answer into the list. A dialog leaves it only when the whole list was read without it, or the
 * whole part that is ever read of a longer list.
 *
 * @param make Reads an entry; null for a chat that is no dialog of a channel line.
 */
export function takeList(
  state: ListState,
  asked: AskedList,
  make: (item: RecentItem, marksCustomers: boolean) => MyDialog | null,
  trace: Trace,
): Taken {
  const { isWhole, askedAt } = asked
  const answers = asked.pages.map(page => page.answer())
  const items = itemsIn(asked)
  const dialogs = dialogsIn(items, make)
  const refused = errorIn(answers)
  const hasMore = refused ? false : hasMoreAfter(answers)
  const isGoingOn = hasMore ?? items.length > 0
  const wantsMore = isWhole && isGoingOn && state.pages < mostPages
  const missing = isWhole && !wantsMore ? [...state.byChat.keys()].filter(chatId => !dialogs.has(chatId)) : []
  // Unreadable entries or an untold end are no proof that a dialog has gone.
  const isEvident = tellsAll(answers) && hasMore !== null
  const error = refused ?? (missing.length > 0 && !isEvident ? unreadable() : null)
  // A list this long is followed by its newest part: dialogs further back may be anybody's by now.
  const isComplete = isWhole && !error && !wantsMore
  const { readAt, failure, isCut } = state

  if (isComplete) Object.assign(state, { wholeAt: askedAt, doubtful: false, isCut: hasMore === true })
  else if (!error && !isWhole) state.doubtful = leavesDoubt(state, items, hasMore !== false)
  if (wantsMore) state.pages = Math.min(state.pages * growth, mostPages)
  state.failure = error ? failureOf(error, trace) : null
  if (!error) Object.assign(state, { readAt: Instant.parse(askedAt), newestAt: Math.max(...items.map(activityOf)) })

  const turned = turnPage(state, [...dialogs.values()], isComplete ? missing : [])
  const isOther = isCut !== state.isCut || failure?.code !== state.failure?.code
  const isIdentified = turned !== null || (readAt === null) !== (state.readAt === null) || isOther
  const stands = { dialogs: [], gone: [], ...standsAt(state) }
  return { change: isIdentified ? { ...(turned ?? stands), anew: readAt === null } : null, wantsMore }
}

/** Pages may overlap: the first of two entries is the newer one. */
function dialogsIn(items: readonly RecentItem[], make: Parameters<typeof takeList>[2]) {
  const isMarked = marksIn(items)
  const dialogs = new Map<ChatId, MyDialog>()
  for (const item of items) {
    if (!item.chat_id || dialogs.has(item.chat_id)) continue
    const dialog = make(item, isMarked)
    if (dialog) dialogs.set(dialog.chatId, dialog)
  }
  return dialogs
}

function errorIn(answers: readonly BatchAnswer<List>[]) {
  for (const answer of answers) if (!answer.ok) return answer.error
  return null
}

const unreadable = () => new AppError('bug', { method: 'im.recent.list', reason: 'answer_unreadable' })

/** Whether every entry says which dialog it is. */
const tellsAll = (answers: readonly BatchAnswer<List>[]) => answers.every(answer => answer.ok && answer.value.isWhole)

/**
 * Whether there is more after the last page. A portal that does not say has no more when a page after others is empty;
 * an empty first page says nothing.
 *
 * @returns Null where that is not known.
 */
function hasMoreAfter(answers: readonly BatchAnswer<List>[]): boolean | null {
  const last = answers.at(-1)
  if (!last?.ok) return null
  const isBehind = answers.some(answer => answer.ok && answer.value.given > 0)
  return last.value.hasMore ?? (last.value.given === 0 && isBehind ? false : null)
}
