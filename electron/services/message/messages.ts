import { randomUUID } from 'node:crypto'
import type { Serves } from '../../contract/calls'
import type { Push } from '../../contract/events'
import type { AccountId } from '../../contract/account'
import { type Active, type ActiveAccount, isActive, type PortalTime, whileActive } from '../account/active'
import { newRequest } from '../portal/batch-request'
import { type Dialogs } from '../dialog/dialogs'
import type { Directories } from '../people/directory'
import type { MediaNames } from '../portal/media-names'
import type { PollPart } from '../portal/poll-part'
import { createReadMarks, createWritingMarks, type MarkDeps } from './marks'
import { readOlder, searchMessages } from './older'
import type { Outbox } from './outbox'
import { createSending } from './send'
import { createWatch } from './watch'
import { onceEach, type Trace } from '../portal/trace'

interface MessagesDeps extends Pick<MarkDeps, 'nextPoll' | 'after'> {
  active: Active
  dialogs: Dialogs
  directory: Directories
  files: MediaNames
  outbox: Outbox
  push: Push
  now: PortalTime
  /** Milliseconds on a clock that nobody sets and that runs on while the computer sleeps. */
  steady?: () => number
  wait: (ms: number) => Promise<void>
  /** Asks for a poll soon. */
  nudge: () => void
  timeout?: (ms: number) => AbortSignal
  trace?: Trace | undefined
}

export interface Messages {
  handlers: Serves<'message'>
  /** Follows the shown dialog. */
  part: PollPart
  /** Tells how far the operator has read; goes before the parts that read unread counts. */
  marks: PollPart
  /** Tells at once everything that waits for a poll. */
  handIn(): Promise<void>
  /** Learns, by reading only, the outcome of messages that a stopped or disconnected console left open. */
  settle(): Promise<void>
  /** Another account is active now, or the same one has signed in anew. */
  turn(): void
  /** An account signs out: resolves when nothing more is sent for it, and all unsent messages are on disk. */
  leave(accountId: AccountId): Promise<void>
}

/** Makes extra polls of the shown dialog; those asked for during one become one. A failure shows in the next poll. */
function createPollNow(active: Active, watch: PollPart, trace: Trace) {
  let [isUnderWay, isAskedAgain] = [false, false]

  async function poll(using: ActiveAccount): Promise<void> {
    const request = newRequest(using.bitrix)
    const take = watch.ask(request, using)
    if (!take) return
    try {
      await request.send({ lane: 'open' })
      if (isActive(active, using)) await take()
    } catch (error) {
      trace(error)
    }
  }
  return async function pollNow(using: ActiveAccount): Promise<void> {
    isAskedAgain = isUnderWay
    if (isUnderWay) return
    isUnderWay = true
    await poll(using)
    isUnderWay = false
    if (isAskedAgain) await pollNow(using)
  }
}

/** Sends messages, follows new ones, and reads older ones. */
export function createMessages({ trace: given, ...deps }: MessagesDeps): Messages {
  const { active } = deps
  const trace = onceEach(given ?? (() => randomUUID()))
  const watch = createWatch({ ...deps, trace })
  const sending = createSending({ ...deps, trace, pollNow: createPollNow(active, watch, trace) })
  const marks = createReadMarks({ ...deps, trace })
  const writing = createWritingMarks({ ...deps, trace })
  let settling: Promise<void> = Promise.resolve()

  return {
    handlers: {
      'message.send': letter => sending.send(letter),
      'message.outbox': () => sending.list(),
      'message.check': ({ token }) => sending.check(token),
      'message.resend': ({ token, sure = false }) => sending.resend(token, sure),
      'message.discard': ({ token }) => sending.discard(token),
      async 'message.watch'({ chatId }) {
        void marks.handIn(chatId)
        watch.set(chatId === null ? null : { chatId, accountId: active().account.id })
      },
      'message.older': async wanted => readOlder(deps, whileActive(active()), wanted),
      'message.search': async wanted => searchMessages(deps, whileActive(active()), wanted),
      'message.read': async ({ chatId, messageId }) => marks.read(active(), chatId, messageId),
      'message.writing': async ({ chatId }) => writing.tell(active(), chatId),
    },
    part: watch,
    marks,
    handIn: () => marks.handIn(),
    leave: sending.leave,
    turn() {
      sending.turn()
      marks.turn()
      writing.turn()
    },
    settle() {
      const settled = settling.then(() => sending.settle())
      settling = settled.catch(() => {})
      return settled
    },
  }
}
