import { randomUUID } from 'node:crypto'
import type { BatchAnswer, CallOptions, Lane } from '../../bitrix/client/bitrix'
import type { Serves } from '../../contract/calls'
import type { Push } from '../../contract/events'
import type { ChatId, SessionId } from '../../contract/common'
import type { Dialog, DialogView } from '../../contract/dialog'
import type { AccountId } from '../../contract/account'
import { type Active, type ActiveAccount, drop, isActive, type PortalTime, whileActive } from '../account/active'
import type { BatchRequest } from '../portal/batch-request'
import { followDialog, type Followed, type HistoryFollowing } from './follow'
import { transcriptOfHistory } from './history'
import { createMemory, type Memory } from './memory'
import { askGlances, type Glanced, type GlanceWish } from './glance'
import { newDialogRequest, type DialogRequest } from './request'
import type { Directories } from '../people/directory'
import type { MediaNames } from '../portal/media-names'
import { onceEach, type Trace } from '../portal/trace'

/** Milliseconds during which the reading of a look-up is fresh enough to be shown. */
const freshMs = 10_000
/** Views kept per console. */
const mostViews = 300

interface ReadOptions {
  /** The account that the dialog is read for; the active one unless given. */
  using?: ActiveAccount
  signal?: AbortSignal
  lane?: Lane
  /** An act waits for it. */
  forAct?: boolean
  /** The session whose rating is wanted, if it may not be the last one. */
  ofSession?: SessionId
}

export interface Dialogs {
  handlers: Serves<'dialog'>
  /**
   * Reads a dialog, the history of its last session and the names in one request, and pushes it as `dialog.changed`.
   *
   * @throws AppError
   */
  read(chatId: ChatId, options?: ReadOptions): Promise<DialogView>
  /** A request that callers fill with the dialogs they want. */
  request(using: ActiveAccount): DialogRequest
  /**
   * Remembers the reading of a look-up, so that opening the dialog right after costs nothing; pushes it as
   * `dialog.changed` when the operator may see an earlier reading with another owner or session.
   */
  keep(view: DialogView, using: ActiveAccount): void
  /** The last reading, however old. */
  known(chatId: ChatId, using: ActiveAccount): DialogView | null
  /** The last reading, unless an act of this operator has left since: then it shows the dialog as it was before. */
  current(chatId: ChatId, using: ActiveAccount): DialogView | null
  /** An act of this operator leaves now: all readings made so far are from before it. */
  outdate(chatIds: readonly ChatId[], using: ActiveAccount): void
  /**
   * Asks in a request for news of a dialog that was read before, and remembers them.
   *
   * @returns Takes the answers; null when the dialog was never read.
   */
  follow(
    chatId: ChatId,
    using: ActiveAccount,
    request: BatchRequest,
    state: HistoryFollowing,
  ): (() => Followed | null) | null
  /** Asks in a request for dialogs that are only looked at; remembers nothing. @returns Takes the answers, in order. */
  glance(using: ActiveAccount, request: BatchRequest, wishes: readonly GlanceWish[]): () => BatchAnswer<Glanced>[]
  /** Facts about dialogs remembered beside their views. */
  memory: Memory
  /** Calls the listener for each reading that the window is told of. */
  onRead(listener: (view: DialogView) => void): void
  /** Forgets all readings of an account that signs out. */
  forget(account: AccountId): void
}

interface DialogsDeps {
  active: Active
  directory: Directories
  files: MediaNames
  push: Push
  now: PortalTime
  trace?: Trace | undefined
}

/** Reads dialogs and remembers the readings. */
export function createDialogs({ active, directory, files, push, now, ...deps }: DialogsDeps): Dialogs {
  const trace = onceEach(deps.trace ?? (() => randomUUID()))
  const memory = createMemory()
  const { askedAt, known, current, outdate, remember, forget } = createShelf(memory, now)
  const { tell, onRead } = createTelling(push)

  function keep(view: DialogView, using: ActiveAccount): void {
    const before = known(view.dialog.chatId, using)
    if (!remember(view, using)) return
    if (before && hasOtherHands(before.dialog, view.dialog) && isActive(active, using)) tell(view)
  }
  const shared = { files, memory, bySessionOnly: new Set<string>(), now: askedAt, trace }
  const reading = (using: ActiveAccount) => ({ using, directory: directory.of(using.account), ...shared })
  const request = (using: ActiveAccount) => newDialogRequest(reading(using))
  function follow(...[chatId, using, request, state]: Parameters<Dialogs['follow']>): ReturnType<Dialogs['follow']> {
    const before = known(chatId, using)
    const answers = memory.answers(chatId, using.account)
    if (!before || !answers) return null
    const take = followDialog(reading(using), request, before, answers, state)
    return () => {
      const followed = take()
      // Something else has read the dialog meanwhile, and has pushed it.
      if (!followed || known(chatId, using) !== before || !remember(followed.view, using)) return null
      return followed
    }
  }

  const glance: Dialogs['glance'] = (using, batch, wishes) => askGlances(reading(using), batch, wishes)

  async function read(chatId: ChatId, { using = active(), signal, lane = 'open', ...rest }: ReadOptions = {}) {
    const { forAct = false, ofSession } = rest
    const one = request(using)
    const { view } = one.dialog({ CHAT_ID: chatId }, true)
    one.names()
    await one.send({ lane, ...(forAct && { forAct }), ...(signal && { signal }) })
    const answer = view()
    if (!answer.ok) throw answer.error
    if (remember(answer.value, using) && isActive(active, using)) tell(answer.value)
    if (!ofSession || answer.value.dialog.rating?.sessionId === ofSession) return answer.value
    return withRatingOf(answer.value, ofSession, using, { lane, ...(signal && { signal }) })
  }

  return {
    ...{ read, request, keep, known, current, outdate, follow, glance, memory, onRead, forget },
    handlers: {
      async 'dialog.open'({ chatId, fresh }) {
        const using = active()
        const view = fresh ? null : current(chatId, using)
        return view && isFresh(view, now(using)) ? view : read(chatId, { using: whileActive(using) })
      },
    },
  }
}

/** A view with the rating of an earlier session, which only that one's history tells. */
async function withRatingOf(
  view: DialogView,
  sessionId: SessionId,
  { bitrix }: ActiveAccount,
  options: CallOptions,
): Promise<DialogView> {
  const history = await bitrix.call('imopenlines.session.history.get', { SESSION_ID: sessionId }, options)
  const { rating, tellsRating } = transcriptOfHistory(history)
  const unsaid = (view.unsaid ?? []).filter(field => field !== 'rating')
  return { ...view, dialog: { ...view.dialog, rating }, unsaid: tellsRating ? unsaid : [...unsaid, 'rating'] }
}

/** Tells the window first, and then those who listen. */
function createTelling(push: Push) {
  const listeners: ((view: DialogView) => void)[] = []

  return {
    onRead: (listener: (view: DialogView) => void) => void listeners.push(listener),
    tell(view: DialogView): void {
      push('dialog.changed', view)
      for (const listener of listeners) listener(view)
    },
  }
}

/** The last views. */
function createShelf(memory: Memory, now: PortalTime) {
  const views = new Map<string, DialogView>()
  /** When acts have left last, by the portal's clock. */
  const actedAt = new Map<string, number>()
  const lastActedAt = new Map<AccountId, number>()
  const known = (chatId: ChatId, using: ActiveAccount) => views.get(keyOf(chatId, using)) ?? null

  return {
    /** The time of a reading that is asked for now: after an act that has left, though in the same millisecond. */
    askedAt(using: ActiveAccount): number {
      const at = now(using)
      const left = lastActedAt.get(using.account.id) ?? -Infinity
      return left >= at && left - at < 5 ? left + 1 : at
    },
    known,
    current(chatId: ChatId, using: ActiveAccount): DialogView | null {
      const view = known(chatId, using)
      const isBefore = view && view.dialog.readAt <= (actedAt.get(keyOf(chatId, using)) ?? -Infinity)
      return isBefore ? null : view
    },
    outdate(chatIds: readonly ChatId[], using: ActiveAccount): void {
      // The portal's clock may have been set back since the reading.
      for (const chatId of chatIds) {
        const at = Math.max(now(using), known(chatId, using)?.dialog.readAt ?? -Infinity)
        actedAt.set(keyOf(chatId, using), at)
        lastActedAt.set(using.account.id, at)
      }
    },
    forget(account: AccountId): void {
      drop(views, account)
      drop(actedAt, account)
      lastActedAt.delete(account)
      memory.forget(account)
    },
    /** @returns False when a newer reading is known: a look-up sent before an act may be answered after it. */
    remember(view: DialogView, using: ActiveAccount): boolean {
      const key = keyOf(view.dialog.chatId, using)
      const keptAt = views.get(key)?.dialog.readAt ?? -Infinity
      // A reading from the future was made before the portal's clock was known, or set back.
      if (keptAt > view.dialog.readAt && keptAt <= now(using)) return false
      views.delete(key)
      views.set(key, view)
      memory.keep(view, using.account)
      for (const oldest of views.keys()) {
        if (views.size <= mostViews) break
        views.delete(oldest)
      }
      return true
    },
  }
}

const isFresh = ({ dialog: { readAt } }: DialogView, now: number) => now - readAt < freshMs && now >= readAt

const keyOf = (chatId: ChatId, { account }: ActiveAccount) => `${account.id}:${chatId}`

const hasOtherHands = (before: Dialog, now: Dialog) =>
  before.sessionId !== now.sessionId || before.operator?.id !== now.operator?.id
