import type { Push } from '../../contract/events'
import type { ChatId } from '../../contract/common'
import type { MessageToken, Outgoing } from '../../contract/message'
import type { Claims } from '../delivery/claims'
import { type Active, type ActiveAccount, isActive, type PortalTime } from '../account/active'
import { type Dialogs } from '../dialog/dialogs'
import type { Working } from '../delivery/leaving'
import type { WantedMessage } from './match'
import { type Kept, type Outbox, unsent } from './outbox'
import type { SeenMessage } from './look-for'
import { newestOf } from './post'
import { failureOf, type Trace } from '../portal/trace'

interface RecordDeps {
  active: Active
  dialogs: Pick<Dialogs, 'memory' | 'known'>
  outbox: Outbox
  claims: Claims
  push: Push
  now: PortalTime
  timeout: (ms: number) => AbortSignal
  trace: Trace
  /** Polls the shown dialog, now that something was written. */
  pollNow: (using: ActiveAccount) => Promise<void>
}

/** Notes the outcome of messages, on disk and in the window, and knows the messages before them. */
export interface MessageRecord {
  /**
   * Notes a message's new state and tells the window, unless the state has changed otherwise meanwhile.
   *
   * @returns Its current state.
   */
  change(using: ActiveAccount, entry: Kept, changes: Partial<Kept>): Promise<Kept>
  /** Notes the result of a reading or the portal's own answer. */
  conclude(using: ActiveAccount, entry: Kept, seen: SeenMessage): Promise<Kept>
  /** An unexpected failure: nothing stays busy, and a message that may have left is unclear. */
  broken(using: ActiveAccount, token: MessageToken, error: unknown): Promise<void>
  tell(using: ActiveAccount, entry: Kept): void
  /** The last message of the chat, if it was read or sent a moment ago; null otherwise. */
  freshId(using: ActiveAccount, chatId: ChatId): number | null
  /** The last message of the chat, read now unless it is known; 0 where that fails. */
  learnId(using: Working, chatId: ChatId): Promise<number>
  wanted(using: ActiveAccount, entry: Kept): WantedMessage
  /** Forgets the numbers of messages. */
  forget(): void
}

/** Milliseconds during which a reading counts as current. */
const freshMs = 10_000
/** Milliseconds that a message waits to learn the message before it. */
const learnMs = 5000

export function createRecord(deps: RecordDeps): MessageRecord {
  const { active, outbox, claims, push, trace, pollNow } = deps
  const numbers = createNumbers(deps)

  function tell(using: ActiveAccount, entry: Kept): void {
    if (isActive(active, using)) push('message.changed', shown(entry))
  }
  async function change(using: ActiveAccount, entry: Kept, changes: Partial<Kept>): Promise<Kept> {
    const changed = { ...entry, ...changes }
    // A change that cannot be written down leaves the disk's version, which is looked up at the next start.
    const isOurs = await outbox.replace(using.account.id, entry, changed).catch(() => true)
    if (!isOurs) return (await outbox.find(using.account.id, entry.token)) ?? changed
    tell(using, changed)
    return changed
  }
  return {
    change,
    tell,
    async conclude(using, entry, seen) {
      if (typeof seen !== 'number') return change(using, entry, { state: 'unclear', unclearBecause: because(seen) })
      numbers.note(using, entry.chatId, seen)
      const claimed = await claims.of(using.account.id).catch(trace)
      // A number already claimed by another message is no answer to this one.
      if (typeof claimed === 'object' && !(await claimed.take(seen, entry.token)))
        return change(using, entry, { state: 'unclear', unclearBecause: 'doubtful' })
      const sent = await change(using, entry, { state: 'sent', messageId: seen, failure: null, unclearBecause: null })
      // A sent message is shown in the portal's form, whether or not the console follows the portal.
      void pollNow(using)
      return sent
    },
    async broken(using, token, error) {
      const failure = failureOf(error, trace)
      const entry = await outbox.find(using.account.id, token)
      if (entry?.state === 'checking' || (entry?.state === 'sending' && entry.begun))
        await change(using, entry, { state: 'unclear', unclearBecause: 'unreadable' })
      else if (entry?.state === 'sending' || entry?.state === 'waiting')
        await change(using, entry, { ...unsent(entry), failure })
    },
    ...numbers,
    wanted: ({ account }, { token, text, replyTo, afterId }) => ({
      token,
      author: account.user.id,
      text,
      replyTo,
      afterId,
    }),
  }
}

function because(seen: Exclude<SeenMessage, number>): Kept['unclearBecause'] {
  if (seen === null) return 'unreadable'
  return seen === 'absent' ? 'not_found' : 'doubtful'
}

/** The numbers of the last messages of chats. */
function createNumbers({ dialogs, now, timeout }: RecordDeps) {
  /** The last message sent or read here, and when, by account and chat. */
  const last = new Map<string, { id: number; at: number }>()

  function note(using: ActiveAccount, chatId: ChatId, id: number): void {
    const key = `${using.account.id}:${chatId}`
    last.set(key, { id: Math.max(id, last.get(key)?.id ?? 0), at: now(using) })
  }
  function isFresh(using: ActiveAccount, at: number): boolean {
    const age = now(using) - at
    return age >= 0 && age < freshMs
  }

  function freshId(using: ActiveAccount, chatId: ChatId): number | null {
    const { account } = using
    const transcript = dialogs.memory.answers(chatId, account)?.transcript
    const read = transcript?.isWhole ? (transcript.recent.at(-1)?.id ?? 0) : 0
    const readAt = dialogs.known(chatId, using)?.dialog.readAt ?? -Infinity
    const noted = last.get(`${account.id}:${chatId}`)
    const isKnown = (read > 0 && isFresh(using, readAt)) || (noted !== undefined && isFresh(using, noted.at))
    return isKnown ? Math.max(read, noted?.id ?? 0) : null
  }

  return {
    note,
    freshId,
    async learnId(using: Working, chatId: ChatId): Promise<number> {
      const fresh = freshId(using, chatId)
      if (fresh !== null) return fresh
      const newest = await newestOf(using, chatId, AbortSignal.any([timeout(learnMs), using.leaving]))
      if (newest > 0) note(using, chatId, newest)
      return newest
    },
    forget: () => last.clear(),
  }
}

/** A message in the window's form. */
export function shown({ afterId: _, begun: _begun, mayHaveGone: _gone, ...outgoing }: Kept): Outgoing {
  return outgoing
}
