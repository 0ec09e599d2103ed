import type { ChatId } from '../../contract/common'
import type { ActiveAccount, PortalTime } from '../account/active'
import type { BatchRequest } from '../portal/batch-request'
import type { Dialogs } from '../dialog/dialogs'
import type { PollPart } from '../portal/poll-part'
import type { Trace } from '../portal/trace'

export interface MarkDeps {
  dialogs: Pick<Dialogs, 'known'>
  now: PortalTime
  /** Milliseconds until the next look at the portal; null when none comes by itself. */
  nextLook: () => number | null
  /** Runs `action` after so many milliseconds; gives what stops it. */
  after: (ms: number, action: () => void) => () => void
  trace: Trace
}

/** Up to which message of a dialog one has read, until the portal knows it. */
interface ReadMark {
  using: ActiveAccount
  chatId: ChatId
  messageId: number
  failures: number
  isUnderWay: boolean
  /** Stops waiting for a look. */
  stop: () => void
}

/** Tells the portal how far one has read. It fails in silence. */
export interface ReadMarks extends PollPart {
  /**
   * Tells up to which message was read, with the next look where one comes soon, otherwise at once; nothing where that is
   * known or the operator takes no part.
   */
  read(using: ActiveAccount, chatId: ChatId, messageId: number): Promise<void>
  /** Tells at once what waits for a look, but for the dialog that is still shown. */
  handIn(shown?: ChatId | null): Promise<void>
  /** Another account is active now, or none: what waits is told still. */
  turn(): void
}

/** So long a mark waits for a look at the portal. */
const patienceMs = 6_000
/** One look takes so many of them. */
const mostAtOnce = 5
const mostTries = 2

const keyOf = ({ account }: ActiveAccount, chatId: ChatId) => `${account.id}:${chatId}`
const takesPart = ({ dialogs }: Pick<MarkDeps, 'dialogs'>, chatId: ChatId, using: ActiveAccount) =>
  dialogs.known(chatId, using)?.dialog.joined === true && using.account.scopes.includes('im')

/**
 * Makes what tells the portal how far one has read. A mark that failed is tried once more, with the next look.
 *
 * @see api-reference/chats/messages/im-dialog-read.md
 */
export function createReadMarks(deps: MarkDeps): ReadMarks {
  const { nextLook, after } = deps
  const told = new Map<string, number>()
  const queue = createQueue(deps.trace)

  return {
    async read(using, chatId, messageId) {
      const key = keyOf(using, chatId)
      if (!takesPart(deps, chatId, using) || (told.get(key) ?? 0) >= messageId) return
      told.set(key, messageId)
      const mark: ReadMark = { using, chatId, messageId, failures: 0, isUnderWay: false, stop: () => {} }
      queue.put(mark)
      const next = nextLook()
      if (next === null || next > patienceMs) return queue.send(mark)
      mark.stop = after(patienceMs, () => void queue.send(mark))
    },
    ask: queue.ask,
    lost: queue.lost,
    handIn: queue.handIn,
    turn() {
      void queue.handIn()
      queue.clear()
      told.clear()
    },
  }
}

function begin(mark: ReadMark): void {
  mark.stop()
  mark.isUnderWay = true
}

/** The marks that the portal does not know yet: the last one of each dialog. */
function createQueue(trace: Trace) {
  const waiting = new Map<string, ReadMark>()
  let riding: ReadMark[] = []
  const idle = () => [...waiting.values()].filter(({ isUnderWay }) => !isUnderWay)

  function settle(mark: ReadMark, isDone: boolean): void {
    const key = keyOf(mark.using, mark.chatId)
    mark.isUnderWay = false
    if (!isDone) mark.failures++
    if ((isDone || mark.failures >= mostTries) && waiting.get(key) === mark) waiting.delete(key)
  }
  function failed(mark: ReadMark, error: unknown): void {
    trace(error)
    settle(mark, false)
  }
  async function send(mark: ReadMark): Promise<void> {
    begin(mark)
    const sent = mark.using.bitrix.call('im.dialog.read', paramsOf(mark), { lane: 'board' })
    await sent.then(
      () => settle(mark, true),
      (error: unknown) => failed(mark, error),
    )
  }

  return {
    send,
    put(mark: ReadMark) {
      const key = keyOf(mark.using, mark.chatId)
      waiting.get(key)?.stop()
      waiting.set(key, mark)
    },
    ask(request: BatchRequest, { account }: ActiveAccount): (() => void) | null {
      const mine = idle().filter(({ using }) => using.account.id === account.id)
      riding = mine.slice(0, mostAtOnce)
      riding.forEach(begin)
      const asked = riding.map(mark => ({ mark, pending: request.ask('im.dialog.read', paramsOf(mark)) }))
      if (asked.length === 0) return null
      return () => {
        for (const { mark, pending } of asked) {
          const answer = pending.answer()
          if (answer.ok) settle(mark, true)
          else failed(mark, answer.error)
        }
      }
    },
    lost: () => riding.forEach(mark => settle(mark, false)),
    /** @param shown Of this dialog it goes on waiting. */
    async handIn(shown: ChatId | null = null): Promise<void> {
      await Promise.all(idle().flatMap(mark => (mark.chatId === shown ? [] : [send(mark)])))
    },
    clear: () => waiting.clear(),
  }
}

const paramsOf = ({ chatId, messageId }: ReadMark) => ({ DIALOG_ID: `chat${chatId}`, MESSAGE_ID: messageId })

/** A customer sees for about half a minute that somebody writes. */
const writingMs = 8_000

/** Makes what tells the portal that the operator writes, at most every eight seconds. It fails in silence. */
export function createWritingMarks({ dialogs, now, trace }: Pick<MarkDeps, 'dialogs' | 'now' | 'trace'>) {
  const written = new Map<string, number>()

  return {
    async tell(using: ActiveAccount, chatId: ChatId): Promise<void> {
      const key = keyOf(using, chatId)
      const age = now(using) - (written.get(key) ?? -Infinity)
      // What was told in the future was told before the clock was known better.
      if (!takesPart({ dialogs }, chatId, using) || (age >= 0 && age < writingMs)) return
      written.set(key, now(using))
      const marks = { DIALOG_ID: `chat${chatId}` }
      await using.bitrix.call('im.dialog.writing', marks, { lane: 'board' }).catch(trace)
    },
    turn: () => written.clear(),
  }
}
