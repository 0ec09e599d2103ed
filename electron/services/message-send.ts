import { AppError } from '../app-error'
import type { Push } from '../contract/events'
import { type ChatId, Instant } from '../contract/models'
import type { MessageToken, Outgoing } from '../contract/models-message'
import type { Active, ActiveAccount, PortalTime } from './active-account'
import { type Dialogs, isActive } from './dialog'
import type { Kept, Outbox } from './message-outbox'
import { type Letter, look, type LookDeps, lookFor, type Posted, postMessage, type Seen } from './message-post'
import { failureOf, type Trace } from './trace'

export interface SendingDeps extends LookDeps {
  active: Active
  dialogs: Pick<Dialogs, 'read' | 'memory'>
  outbox: Outbox
  push: Push
  now: PortalTime
  trace: Trace
  /** Looks at what is open, now that something was written. */
  lookNow: (using: ActiveAccount) => Promise<void>
}

export interface Sending {
  /** @throws AppError `invalid`; `bug` with `storage_unavailable`, and then nothing is sent */
  send(letter: Letter & { token: MessageToken }): Promise<Outgoing>
  /** Reads the dialog anew to learn what became of an unclear one. Sends nothing. */
  check(token: MessageToken): Promise<Outgoing>
  /** Sends again what was not taken; what is unclear only when it is still not to be found. */
  resend(token: MessageToken): Promise<Outgoing>
  /** @throws AppError `invalid` with `act_in_flight` while it is on its way */
  discard(token: MessageToken): Promise<void>
  list(): Promise<Outgoing[]>
  /** Learns, by reading only, what became of messages whose outcome is not known. */
  settle(): Promise<void>
  /** Somebody has signed in: what was known of the numbers of a portal may be of another one. */
  turn(): void
}

type Step = (using: ActiveAccount, entry: Kept) => Promise<Kept>

/** Makes the one path of every message: on disk, sent once at most, read again where the answer was lost. */
export function createSending(deps: SendingDeps): Sending {
  const { active, outbox, now } = deps
  const lanes = createLanes()
  const noting = createNoting(deps)
  const start = createStart(deps, lanes, noting)

  async function found(using: ActiveAccount, token: MessageToken): Promise<Kept> {
    const entry = await outbox.find(using.account.id, token)
    if (!entry) throw new AppError('not_found')
    return entry
  }
  const checking: Step = async (using, entry) => {
    const busy = await noting.change(using, entry, { state: 'checking', unclearBecause: null })
    return noting.conclude(using, busy, await look(deps, using, entry.chatId, noting.wanted(using, entry)))
  }

  return {
    async send({ token, chatId, text, replyTo }) {
      const using = active()
      const known = await outbox.find(using.account.id, token)
      if (known) return shown(known)
      if (text.trim() === '') throw new AppError('invalid', { reason: 'empty', field: 'text' })
      const at = Instant.parse(now(using))
      const rest = { failure: null, unclearBecause: null, messageId: null, afterId: 0 }
      return start(using, { token, chatId, text, replyTo, at, state: 'waiting', ...rest })
    },
    async check(token) {
      const using = active()
      const entry = await found(using, token)
      return shown(entry.state === 'unclear' ? await checking(using, entry) : entry)
    },
    async resend(token) {
      const using = active()
      const entry = await found(using, token)
      if (!['refused', 'not_sent', 'unclear'].includes(entry.state)) return shown(entry)
      const checked = entry.state === 'unclear' ? await checking(using, entry) : entry
      return checked.state === 'sent' ? shown(checked) : start(using, checked)
    },
    async discard(token) {
      const using = active()
      const entry = await outbox.find(using.account.id, token)
      if (entry?.state === 'sending' || entry?.state === 'checking')
        throw new AppError('invalid', { reason: 'act_in_flight' })
      await outbox.remove(using.account.id, token)
    },
    list: async () => (await outbox.of(active().account.id)).filter(({ state }) => state !== 'sent').map(shown),
    settle: () => settleAll(deps, noting, lanes),
    turn: noting.forget,
  }
}

/** Notes a message on the disk and lines it up, in the order the operator sent them. */
function createStart(deps: SendingDeps, lanes: Lanes, noting: Noting) {
  const { outbox, now } = deps
  const deliver = createDelivery(deps, noting)

  /** Begins when the messages before it are through; what waited behind one that did not get through stays. */
  function begin(using: ActiveAccount, { token, chatId }: Kept, written: Promise<void>): void {
    lanes.enter(`${using.account.id}:${chatId}`, token, async isClear => {
      const isKept = await written.then(
        () => true,
        () => false,
      )
      if (!isKept) return isClear
      const entry = await outbox.find(using.account.id, token)
      if (entry?.state !== 'waiting' && entry?.state !== 'sending') return true
      if (!isClear) return noting.change(using, entry, { state: 'not_sent' }).then(() => false)
      return (await deliver(using, entry)).state === 'sent'
    })
  }

  /** @throws AppError `bug` with `storage_unavailable`: then it is not sent */
  return async function start(using: ActiveAccount, letter: Kept): Promise<Outgoing> {
    const isFree = lanes.isFree(`${using.account.id}:${letter.chatId}`)
    const entry: Kept = {
      ...letter,
      at: Instant.parse(now(using)),
      state: isFree ? 'sending' : 'waiting',
      failure: null,
      unclearBecause: null,
      afterId: noting.lastId(using, letter.chatId),
    }
    // Its turn is taken now, so that the order is the operator's; it begins once it is on the disk.
    const written = outbox.put(using.account.id, entry)
    begin(using, entry, written)
    try {
      await written
    } catch (error) {
      await outbox.remove(using.account.id, entry.token).catch(() => {})
      throw error
    }
    noting.tell(using, entry)
    return shown(entry)
  }
}

/** Sends one message and says what is true then. */
function createDelivery(deps: SendingDeps, noting: Noting): Step {
  async function judged(using: ActiveAccount, entry: Kept, posted: Posted): Promise<Kept> {
    if (posted.kind === 'sent') return noting.conclude(using, entry, posted.messageId)
    if (posted.kind === 'lost') {
      const busy = await noting.change(using, entry, { state: 'checking' })
      return noting.conclude(using, busy, await lookFor(deps, using, entry.chatId, noting.wanted(using, entry)))
    }
    const failure = failureOf(posted.error, deps.trace)
    // The operator's part in the dialog is another one than was shown: say what it is now.
    if (posted.error.code === 'forbidden') void deps.dialogs.read(entry.chatId, { using }).catch(deps.trace)
    return noting.change(using, entry, { state: posted.kind === 'refused' ? 'refused' : 'not_sent', failure })
  }
  return async (using, letter) => {
    let entry = letter
    if (letter.state === 'waiting') {
      const going = { state: 'sending' as const, afterId: noting.lastId(using, letter.chatId) }
      try {
        // Without a note of it on the disk, a crash would leave nothing to look it up by.
        await deps.outbox.put(using.account.id, (entry = { ...letter, ...going }))
      } catch (error) {
        return noting.change(using, letter, { state: 'not_sent', failure: failureOf(error, deps.trace) })
      }
      noting.tell(using, entry)
    }
    return judged(using, entry, await postMessage(using, entry))
  }
}

interface Noting {
  /** Notes what has become of a message, and tells the window. */
  change(using: ActiveAccount, entry: Kept, changes: Partial<Kept>): Promise<Kept>
  /** Notes what a reading, or the portal itself, has said. */
  conclude(using: ActiveAccount, entry: Kept, seen: Seen): Promise<Kept>
  tell(using: ActiveAccount, entry: Kept): void
  /** The last message of the chat that is known. */
  lastId(using: ActiveAccount, chatId: ChatId): number
  wanted(using: ActiveAccount, entry: Kept): Parameters<typeof look>[3]
  /** Forgets the numbers of messages that were sent. */
  forget(): void
}

function createNoting({ active, dialogs, outbox, push, lookNow }: SendingDeps): Noting {
  /** By account and chat, the last message that this console has sent. */
  const own = new Map<string, number>()

  function tell(using: ActiveAccount, entry: Kept): void {
    if (isActive(active, using)) push('message.changed', shown(entry))
  }
  async function change(using: ActiveAccount, entry: Kept, changes: Partial<Kept>): Promise<Kept> {
    const changed = { ...entry, ...changes }
    // What cannot be written down stays on the disk as it was, and is looked up at the next start.
    await outbox.put(using.account.id, changed).catch(() => {})
    tell(using, changed)
    return changed
  }
  return {
    change,
    tell,
    async conclude(using, entry, seen) {
      if (typeof seen !== 'number')
        return change(using, entry, { state: 'unclear', unclearBecause: seen === null ? 'unreadable' : 'not_found' })
      own.set(`${using.account.id}:${entry.chatId}`, seen)
      const sent = await change(using, entry, { state: 'sent', messageId: seen, failure: null, unclearBecause: null })
      // What was sent is shown as the portal has it, whether or not the console follows the portal.
      void lookNow(using)
      return sent
    },
    lastId({ account }, chatId) {
      const read = dialogs.memory.material(chatId, account)?.talk?.recent.at(-1)?.id ?? 0
      return Math.max(read, own.get(`${account.id}:${chatId}`) ?? 0)
    },
    forget: () => own.clear(),
    wanted: ({ account }, { text, afterId, at }) => ({ author: account.user.id, text, afterId, at }),
  }
}

async function settleAll(deps: SendingDeps, noting: Noting, lanes: Lanes): Promise<void> {
  const using = deps.active()
  const open = (await deps.outbox.of(using.account.id)).filter(
    ({ token, state, unclearBecause }) =>
      (state === 'checking' || unclearBecause === 'unreadable') && !lanes.holds(token),
  )
  for (const entry of open) {
    const busy = entry.state === 'checking' ? entry : await noting.change(using, entry, { state: 'checking' })
    await noting.conclude(using, busy, await lookFor(deps, using, entry.chatId, noting.wanted(using, entry)))
  }
}

interface Lanes {
  isFree(key: string): boolean
  /** Whether a message is on its way right now. */
  holds(token: MessageToken): boolean
  /** @param run Gets whether all before it got through; says whether it did itself. */
  enter(key: string, token: MessageToken, run: (isClear: boolean) => Promise<boolean>): void
}

/** One message at a time in each lane, in the order they came. A lane that is empty begins anew. */
function createLanes(): Lanes {
  const lanes = new Map<string, Promise<boolean>>()
  const inside = new Set<MessageToken>()

  function extend(key: string, next: (isClear: boolean) => Promise<boolean>): void {
    const step = (lanes.get(key) ?? Promise.resolve(true)).then(next, () => false)
    const settled = step.catch(() => false)
    lanes.set(key, settled)
    void settled.then(() => lanes.get(key) === settled && lanes.delete(key))
  }
  return {
    isFree: key => !lanes.has(key),
    holds: token => inside.has(token),
    enter(key, token, run) {
      inside.add(token)
      extend(key, isClear => run(isClear).finally(() => inside.delete(token)))
    },
  }
}

/** A message as the window gets it. */
function shown({ afterId: _, ...outgoing }: Kept): Outgoing {
  return outgoing
}
