import { AppError } from '../../app-error'
import { Instant } from '../../contract/common'
import type { AccountId } from '../../contract/account'
import type { MessageToken, Outgoing } from '../../contract/message'
import { createLeaving, type Working } from '../delivery/leaving'
import { defaultTimeout } from '../delivery/rereads'
import { failureOf } from '../portal/trace'
import { createLanes } from './lanes'
import { createLookUp, settleAll } from './look-up'
import { type Kept, unsent } from './outbox'
import { isOpen, keyOf, type SendingDeps, type SendingParts, type Start } from './parts'
import { lookFor } from './look-for'
import { pageAlone } from './page-reader'
import { type MessageLetter, type Posted, postMessage } from './post'
import { createRecord, shown } from './record'
import { createAgain } from './resend'

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
    settle: () => settleAll(parts),
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
      const [seen = null] = await lookFor({ ...deps, page: pageAlone }, using, entry.chatId, [
        record.wanted(using, entry),
      ])
      return record.conclude(using, busy, seen)
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
