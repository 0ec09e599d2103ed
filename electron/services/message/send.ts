import { AppError } from '../../app-error'
import type { Push } from '../../contract/events'
import { Instant } from '../../contract/common'
import type { AccountId } from '../../contract/account'
import type { MessageToken, Outgoing } from '../../contract/message'
import type { Active, ActiveAccount, PortalTime } from '../account/active'
import type { Dialogs } from '../dialog/dialogs'
import { createLanes, type Lanes } from './lanes'
import { createLeaving, type Leaving, type Working } from '../delivery/leaving'
import { createRecord, type MessageRecord, shown } from './record'
import { type Kept, type Outbox, unsent } from './outbox'
import { type MessageLetter, type RereadMessageDeps, lookFor, type Posted, postMessage, thorough } from './post'
import { defaultTimeout } from '../delivery/rereads'
import { failureOf, type Trace } from '../portal/trace'

export interface SendingDeps extends Omit<RereadMessageDeps, 'claims'> {
  active: Active
  dialogs: Pick<Dialogs, 'read' | 'memory' | 'known'>
  outbox: Outbox
  push: Push
  now: PortalTime
  /** Milliseconds on a clock that nobody sets and that runs on while the computer sleeps. */
  steady?: () => number
  trace: Trace
  /** Polls the shown dialog, now that something was written. */
  pollNow: (using: ActiveAccount) => Promise<void>
}

export interface MessageSending {
  /** @throws AppError `invalid`; `bug` with `storage_unavailable`, and then nothing is sent */
  send(letter: MessageLetter & { token: MessageToken }): Promise<Outgoing>
  /** Reads the dialog anew to learn the outcome of an unclear message. Sends nothing. */
  check(token: MessageToken): Promise<Outgoing>
  /**
   * Sends a refused message again; an unclear one only when it was looked for anew and is still not there.
   *
   * @param isSure The operator says that the message found is not this one.
   */
  resend(token: MessageToken, isSure: boolean): Promise<Outgoing>
  /** @throws AppError `invalid` with `act_in_flight` while it is on its way */
  discard(token: MessageToken): Promise<void>
  list(): Promise<Outgoing[]>
  /** Learns, by reading only, the outcome of unclear messages. */
  settle(): Promise<void>
  /** Somebody has signed in: known message numbers may be another portal's. */
  turn(): void
  /**
   * An account signs out: nothing more is sent for it. Resolves when nothing of it is under way and everything is
   * noted.
   */
  leave(accountId: AccountId): Promise<void>
}

/** The shared parts of sending. */
interface SendingParts extends SendingDeps, Pick<RereadMessageDeps, 'claims'> {
  lanes: Lanes
  record: MessageRecord
  leaving: Leaving
}

/** The one path of every message: on disk, sent at most once, reread where the answer was lost. */
export function createSending(deps: SendingDeps): MessageSending {
  const { active, outbox } = deps
  const { claims } = outbox
  const [lanes, leaving] = [createLanes(), createLeaving(active)]
  const record = createRecord({ ...deps, claims, timeout: deps.timeout ?? defaultTimeout })
  const parts = { ...deps, claims, lanes, record, leaving }
  const start = createStart(parts)
  const lookUp = createLookUp(parts)

  return {
    send: createTake(parts, start),
    ...createAgain(parts, start, lookUp),
    async discard(token) {
      const using = active()
      const entry = await outbox.find(using.account.id, token)
      if (!entry) return
      const isBusy = (entry.state === 'sending' || entry.state === 'checking') && lanes.holds(token)
      if (isBusy || !(await outbox.remove(using.account.id, token, entry)))
        throw new AppError('invalid', { reason: 'act_in_flight' })
    },
    list: async () => (await outbox.of(active().account.id)).filter(({ state }) => state !== 'sent').map(shown),
    settle: () => settleAll(parts, lookUp),
    turn() {
      record.forget()
      leaving.turn()
    },
    async leave(accountId) {
      leaving.leave(accountId)
      await lanes.idle(`${accountId}:`)
      for (const kept of [outbox, claims]) kept.forget(accountId)
    },
  }
}

/** `since` is when the operator sent it off, by the steady clock; now unless given. */
type Start = (using: Working, letter: Kept, options?: { isNew?: boolean; since?: number }) => Promise<Outgoing>

/** Takes a new message over, once however often it is asked for. */
function createTake({ outbox, leaving, now }: SendingParts, start: Start): MessageSending['send'] {
  /** Messages being taken over right now. */
  const taking = new Map<MessageToken, Promise<Outgoing>>()

  async function take(using: Working, { token, chatId, text, replyTo }: Parameters<MessageSending['send']>[0]) {
    const known = await outbox.find(using.account.id, token)
    if (known) return shown(known)
    if (text.trim() === '') throw new AppError('invalid', { reason: 'empty', field: 'text' })
    const at = Instant.parse(now(using))
    const rest = { failure: null, unclearBecause: null, messageId: null, afterId: 0, begun: false, mayHaveGone: false }
    return start(using, { token, chatId, text, replyTo, at, state: 'waiting', ...rest }, { isNew: true })
  }
  return async function send(letter) {
    const taken = taking.get(letter.token) ?? take(leaving.here(), letter)
    taking.set(letter.token, taken)
    return taken.finally(() => taking.delete(letter.token))
  }
}

/** The operator's choices for a message that did not get through. */
function createAgain(
  { outbox, lanes, leaving, steady = () => performance.now() }: SendingParts,
  start: Start,
  lookUp: LookUp,
) {
  async function found({ account }: ActiveAccount, token: MessageToken): Promise<Kept> {
    const entry = await outbox.find(account.id, token)
    if (!entry) throw new AppError('not_found')
    return entry
  }
  return {
    async check(token: MessageToken): Promise<Outgoing> {
      const using = leaving.here()
      const entry = await found(using, token)
      return shown(isOpen(entry) && !lanes.holds(token) ? await lookUp(using, entry, [0]) : entry)
    },
    async resend(token: MessageToken, isSure: boolean): Promise<Outgoing> {
      const [using, since] = [leaving.here(), steady()]
      const entry = await found(using, token)
      if (lanes.holds(token)) return shown(entry)
      if (!isOpen(entry)) return mayGo(entry, isSure) ? start(using, entry, { since }) : shown(entry)
      const free = lanes.hold(token)
      try {
        const checked = await lookUp(using, entry, thorough)
        return mayGo(checked, isSure) ? await start(using, checked, { since }) : shown(checked)
      } finally {
        free()
      }
    },
  }
}

const keyOf = ({ account }: ActiveAccount, { chatId }: Kept) => `${account.id}:${chatId}`

/** Whether it has to be looked up before anything else is done with it. */
const isOpen = ({ state }: Kept) => state === 'unclear' || state === 'checking' || state === 'sending'

/** Whether it may be sent (again): it surely was not sent, or cannot be found. */
function mayGo({ state, unclearBecause }: Kept, isSure: boolean): boolean {
  if (state === 'unclear') return unclearBecause === 'not_found' || (unclearBecause === 'doubtful' && isSure)
  return state === 'refused' || state === 'not_sent'
}

type LookUp = (using: Working, entry: Kept, after: readonly number[], only?: (entry: Kept) => boolean) => Promise<Kept>

/**
 * Looks for a message in the turn of its dialog: while another message leaves, the two could be taken for each other.
 *
 * @returns Its state then; a message outside the states `only` is left as it is.
 */
function createLookUp({ outbox, lanes, record, ...deps }: SendingParts): LookUp {
  return (using, entry, after, only = isOpen) => {
    const { token } = entry
    return lanes.reread(keyOf(using, entry), token, async () => {
      const now = await outbox.find(using.account.id, token)
      if (!now) throw new AppError('not_found')
      if (!only(now)) return now
      try {
        const busy = now.state === 'checking' ? now : await record.change(using, now, checking)
        const seen = await lookFor(deps, using, now.chatId, record.wanted(using, now), after)
        return await record.conclude(using, busy, seen)
      } catch (error) {
        await record.broken(using, token, error)
        throw error
      }
    })
  }
}

const checking = { state: 'checking', unclearBecause: null } as const

/** Notes a message on disk and queues it, in the order the operator sent them. */
function createStart(parts: SendingParts): Start {
  const { outbox, lanes, record, now, steady = () => performance.now() } = parts
  const deliver = createDelivery(parts)

  async function go(using: Working, token: MessageToken, isClear: boolean, age: () => number): Promise<boolean> {
    const entry = await outbox.find(using.account.id, token)
    if (entry?.state !== 'waiting' && entry?.state !== 'sending') return true
    if (!isClear) return record.change(using, entry, unsent(entry)).then(() => false)
    return (await deliver(using, entry, age)).state === 'sent'
  }

  /** Begins when the messages before it are through; those behind one that did not get through stay. */
  function begin(using: Working, entry: Kept, written: Promise<void>, since: number): void {
    const { token } = entry
    lanes.enter(keyOf(using, entry), token, async isClear => {
      const isKept = await written.then(
        () => true,
        () => false,
      )
      if (!isKept) return isClear
      return go(using, token, isClear, () => steady() - since).catch((error: unknown) =>
        record.broken(using, token, error).then(() => false),
      )
    })
  }

  /** @throws AppError `not_found` where it was discarded meanwhile */
  async function replaced(using: Working, letter: Kept, entry: Kept): Promise<void> {
    if (!(await outbox.replace(using.account.id, letter, entry))) throw new AppError('not_found')
  }

  /** @throws AppError `bug` with `storage_unavailable`: then it is not sent; `signed_out` */
  return async function start(using, letter, { isNew = false, since = steady() } = {}) {
    if (using.leaving.aborted) throw new AppError('signed_out')
    const isFree = lanes.isFree(keyOf(using, letter))
    const afterId = record.freshId(using, letter.chatId)
    const mayHaveGone = letter.mayHaveGone || isOpen(letter)
    // The first attempt's earlier message stays: that attempt may show late.
    const before = mayHaveGone ? letter.afterId : (isFree && afterId) || 0
    const fresh = { failure: null, unclearBecause: null, afterId: before, begun: false, mayHaveGone }
    const entry: Kept = { ...letter, at: Instant.parse(now(using)), state: isFree ? 'sending' : 'waiting', ...fresh }
    // Its turn is taken now, in the operator's order; it begins once it is on disk.
    const { id } = using.account
    const written = isNew ? outbox.put(id, entry) : replaced(using, letter, entry)
    begin(using, entry, written, since)
    try {
      await written
    } catch (error) {
      const undone = isNew ? outbox.remove(id, entry.token) : outbox.replace(id, entry, letter)
      await undone.catch(() => {})
      throw error
    }
    record.tell(using, entry)
    return shown(entry)
  }
}

/** Sends one message and reports its true state. */
function createDelivery({ record, outbox, ...deps }: SendingParts) {
  async function judged(using: Working, entry: Kept, posted: Posted): Promise<Kept> {
    // The number of an earlier message is no answer to this one.
    if (posted.kind === 'sent' && posted.messageId > entry.afterId)
      return record.conclude(using, entry, posted.messageId)
    if (posted.kind === 'lost' || posted.kind === 'sent') {
      const busy = await record.change(using, entry, { state: 'checking' })
      return record.conclude(using, busy, await lookFor(deps, using, entry.chatId, record.wanted(using, entry)))
    }
    const failure = failureOf(posted.error, deps.trace)
    // The operator's part in the dialog has changed since it was shown: show the current one.
    if (posted.error.code === 'forbidden') void deps.dialogs.read(entry.chatId, { using }).catch(deps.trace)
    return record.change(using, entry, {
      ...unsent(entry, posted.kind === 'refused' ? 'refused' : 'not_sent'),
      failure,
    })
  }

  return async function deliver(using: Working, letter: Kept, age: () => number): Promise<Kept> {
    if (using.leaving.aborted) return record.change(using, letter, unsent(letter))
    let entry = letter
    // The message before the first attempt cannot be learned afterwards.
    const isKnown = letter.afterId > 0 || letter.mayHaveGone
    const afterId = isKnown ? letter.afterId : await record.learnId(using, letter.chatId)
    /** Without a note on disk that it leaves, there would be nothing to look it up by after a crash. */
    async function begin(): Promise<void> {
      const going: Kept = { ...letter, state: 'sending', afterId, begun: true }
      // Discarded while it waited.
      if (!(await outbox.replace(using.account.id, letter, going))) throw new AppError('cancelled')
      if (letter.state === 'waiting') record.tell(using, going)
      entry = going
    }
    const posted = await postMessage(using, letter, begin, age())
    const now = (await outbox.find(using.account.id, letter.token)) ?? entry
    return judged(using, now, posted)
  }
}

/** Learns the outcome of messages left open. Those under way are left alone. */
async function settleAll({ outbox, lanes, leaving }: SendingParts, lookUp: LookUp): Promise<void> {
  const using = leaving.here()
  const isLeft = (entry: Kept) => isOpen(entry) && (entry.state !== 'unclear' || entry.unclearBecause === 'unreadable')
  for (const entry of await outbox.of(using.account.id)) {
    const { token } = entry
    if (!isLeft(entry) || lanes.holds(token)) continue
    await lookUp(using, entry, thorough, isLeft).catch((error: unknown) => {
      // Discarded meanwhile.
      if (!(error instanceof AppError) || error.code !== 'not_found') throw error
    })
  }
}
