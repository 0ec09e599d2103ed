import type { ChatId } from '../../contract/common'
import type { ActiveAccount, PortalTime } from '../account/active'
import type { BatchRequest } from '../portal/batch-request'
import type { Dialogs } from '../dialog/dialogs'
import type { PollPart } from '../portal/poll-part'
import type { Trace } from '../portal/trace'

export interface MarkDeps {
  dialogs: Pick<Dialogs, 'known'>
  now: PortalTime
  /** Milliseconds until the next poll; null when none comes by itself. */
  nextPoll: () => number | null
  /** Runs `action` after so many milliseconds; returns what cancels it. */
  after: (ms: number, action: () => void) => () => void
  trace: Trace
}

/** The last message of a dialog that the operator has read, until the portal knows it. */
interface ReadMark {
  using: ActiveAccount
  chatId: ChatId
  messageId: number
  failures: number
  isUnderWay: boolean
  /** Stops waiting for a poll. */
  stop: () => void
}

/** Tells the portal how far the operator has read. Fails silently. */
export interface ReadMarks extends PollPart {
  /**
   * Tells the last message read, with the next poll if one comes soon, otherwise at once; nothing where the portal
   * knows it or the operator takes no part.
   */
  read(using: ActiveAccount, chatId: ChatId, messageId: number): Promise<void>
  /** Tells all marks that wait for a poll at once, except that of the dialog still shown. */
  handIn(shown?: ChatId | null): Promise<void>
  /** Another account is active now, or none: waiting marks are still told. */
  turn(): void
}

/** Milliseconds that a mark waits for a poll. */
const patienceMs = 6_000
/** Marks that one poll carries. */
const mostAtOnce = 5
const mostTries = 2

const keyOf = ({ account }: ActiveAccount, chatId: ChatId) => `${account.id}:${chatId}`
const takesPart = ({ dialogs }: Pick<MarkDeps, 'dialogs'>, chatId: ChatId, using: ActiveAccount) =>
  dialogs.known(chatId, using)?.dialog.joined === true && using.account.scopes.includes('im')

/**
 * Tells the portal how far the operator has read. A failed mark is tried once more, with the next poll.
 *
 * @see api-reference/chats/messages/im-dialog-read.md
 */
export function createReadMarks(deps: MarkDeps): ReadMarks {
  const { nextPoll, after } = deps
  const told = new Map<string, number>()
  const queue = createQueue(deps.trace)

  return {
    async read(using, chatId, messageId) {
      const key = keyOf(using, chatId)
      if (!takesPart(deps, chatId, using) || (told.get(key) ?? 0) >= messageId) return
      told.set(key, messageId)
      const mark: ReadMark = { using, chatId, messageId, failures: 0, isUnderWay: false, stop: () => {} }
      queue.put(mark)
      const next = nextPoll()
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
    /** @param shown The dialog whose mark goes on waiting. */
    async handIn(shown: ChatId | null = null): Promise<void> {
      await Promise.all(idle().flatMap(mark => (mark.chatId === shown ? [] : [send(mark)])))
    },
    clear: () => waiting.clear(),
  }
}

const paramsOf = ({ chatId, messageId }: ReadMark) => ({ DIALOG_ID: `chat${chatId}`, MESSAGE_ID: messageId })

/** The customer sees for about half a minute that somebody is writing. */
const writingMs = 8_000

/** Tells the portal that the operator is writing, at most every eight seconds. Fails silently. */
export function createWritingMarks({ dialogs, now, trace }: Pick<MarkDeps, 'dialogs' | 'now' | 'trace'>) {
  const written = new Map<string, number>()

  return {
    async tell(using: ActiveAccount, chatId: ChatId): Promise<void> {
      const key = keyOf(using, chatId)
      const age = now(using) - (written.get(key) ?? -Infinity)
      // A mark from the future was made before the clock was corrected.
      if (!takesPart({ dialogs }, chatId, using) || (age >= 0 && age < writingMs)) return
      written.set(key, now(using))
      const marks = { DIALOG_ID: `chat${chatId}` }
      await using.bitrix.call('im.dialog.writing', marks, { lane: 'board' }).catch(trace)
    },
    turn: () => written.clear(),
  }
}
