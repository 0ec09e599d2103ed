import { AppError } from '../../app-error'
import type { AccountId } from '../../contract/account'
import type { Dialogs } from '../dialog/dialogs'
import type { ChosenFiles } from './chosen'
import { deliver, findMessage, foundBefore, type FoundFile } from './deliver'
import { type FileEntries, type FileEntry, unsentState } from './entries'
import { unlessLeft } from '../delivery/leaving'
import { defaultTimeout, patienceMs, pauses } from '../delivery/rereads'
import { throttled } from '../portal/throttle'
import { failureOf, type Trace } from '../portal/trace'

/** Sends files, one after another in each dialog. */
export interface Queue {
  /** A file that may have been sent before is looked for first. */
  add(entry: FileEntry): void
  /** Rereads the dialog once, in its turn, for a file whose answer was lost. Never fails. */
  check(entry: FileEntry): Promise<void>
  /** Resolves when nothing of the account is under way. */
  idle(account: AccountId): Promise<void>
}

export interface QueueDeps {
  entries: FileEntries
  dialogs: Pick<Dialogs, 'read'>
  chosen: Pick<ChosenFiles, 'current'>
  wait: (ms: number) => Promise<void>
  timeout?: (ms: number) => AbortSignal
  trace: Trace
}

/** At once, as after every act, and one more: a portal takes longer to store a large file. */
const waits = [0, ...pauses, 5000]
const tellEveryMs = 100

export function createQueue(deps: QueueDeps): Queue {
  const { entries, trace } = deps
  const lines = new Map<string, Promise<void>>()
  const run = createRun(deps)

  /** While another file of the dialog leaves, the two could be taken for each other. */
  function enter(entry: FileEntry, step: () => Promise<void>): Promise<void> {
    const key = `${entry.using.account.id}:${entry.upload.chatId}`
    function failed(error: unknown): void {
      entry.mayHaveGone = true
      entries.change(entry, { state: 'unclear', failure: failureOf(error, trace) })
    }
    const line = (lines.get(key) ?? Promise.resolve()).then(step).catch(failed)
    lines.set(key, line)
    return line.finally(() => lines.get(key) === line && lines.delete(key))
  }

  return {
    add: entry => void enter(entry, () => run.send(entry)),
    check(entry) {
      entries.change(entry, { state: 'checking', failure: null, doubtful: false })
      return enter(entry, () => run.settle(entry, [0]))
    },
    async idle(account) {
      const open = () => [...lines].filter(([key]) => key.startsWith(`${account}:`)).map(([, line]) => line)
      for (let under = open(); under.length > 0; under = open()) await Promise.all(under)
    },
  }
}

function createRun(deps: QueueDeps) {
  const { entries, trace } = deps
  const done = (entry: FileEntry, messageId: number, found: FoundFile | null) => arrived(deps, entry, messageId, found)

  /** Looks for a file whose answer was lost, after each pause. */
  async function settle(entry: FileEntry, after: readonly number[]): Promise<void> {
    entries.change(entry, { state: 'checking', failure: null, doubtful: false })
    const seen = await lookFor(deps, entry, after)
    if (seen.kind === 'found') return done(entry, seen.found.messageId, seen.found)
    const failure = seen.kind === 'unread' ? failureOf(seen.error, trace) : null
    entries.change(entry, { state: 'unclear', failure, doubtful: seen.kind === 'doubtful' })
  }

  /** @returns Whether the search is over: the file is there, or nobody can say. */
  async function hasGone(entry: FileEntry): Promise<boolean> {
    const seen = await lookFor(deps, entry, waits)
    if (seen.kind === 'absent' || (seen.kind === 'doubtful' && entry.isSure)) return false
    if (seen.kind === 'found') await done(entry, seen.found.messageId, seen.found)
    else {
      const failure = seen.kind === 'unread' ? failureOf(seen.error, trace) : null
      entries.change(entry, { state: 'unclear', failure, doubtful: seen.kind === 'doubtful' })
    }
    return true
  }

  async function send(entry: FileEntry): Promise<void> {
    const { using, stopping, upload, mayHaveGone } = entry
    if (upload.state !== 'queued' || (mayHaveGone && (await hasGone(entry)))) return
    if (stopping.signal.aborted) return entries.change(entry, { state: unsentState(entry, 'stopped') })
    entries.change(entry, { state: 'sending', sent: 0 })
    const progress = throttled<number>(tellEveryMs, sent => entries.change(entry, { sent }))
    async function begin(after: number): Promise<void> {
      if (!mayHaveGone) entry.after = after
      await entries.keep(entry)
    }
    const { id, chatId, message } = upload
    const { signal } = stopping
    const sending = { using, id, chatId, message, signal, onSent: progress.tell, begin, slept: entry.slept }
    const delivery = await deliver(deps, sending).finally(progress.stop)
    // The number of an earlier message, or of another's, is no answer to this file.
    const isAnswer = delivery.kind === 'sent' && delivery.messageId > entry.after
    if (isAnswer && (await claim(deps, entry, delivery.messageId))) return done(entry, delivery.messageId, null)
    if (delivery.kind === 'stopped') return entries.change(entry, { state: unsentState(entry, 'stopped') })
    if (delivery.kind === 'lost' || delivery.kind === 'sent') {
      entry.mayHaveGone = true
      return settle(entry, waits)
    }
    entries.change(entry, { state: unsentState(entry, 'refused'), failure: failureOf(delivery.error, trace) })
  }

  return { send, settle }
}

/** @returns False for a message that is already known to be something else. */
const claim = ({ entries, trace }: QueueDeps, entry: FileEntry, messageId: number): Promise<boolean> =>
  entries
    .claimed(entry)
    .then(claimed => claimed.take(messageId, entry.upload.id))
    .catch((error: unknown) => {
      trace(error)
      return true
    })

/** The file is in the dialog, as the portal said or as a reading showed. */
async function arrived(deps: QueueDeps, entry: FileEntry, messageId: number, found: FoundFile | null): Promise<void> {
  const { entries, dialogs } = deps
  const { chatId, size, earlier, message } = entry.upload
  await claim(deps, entry, messageId)
  entries.change(entry, { sent: size })
  // The dialog shows it first, so that it never seems to be gone; a failure of this reading changes nothing.
  if (!found) await dialogs.read(chatId, { using: entry.using, signal: entry.leaving.signal }).catch(() => {})
  // A text that did not arrive goes back to the operator.
  const left = found && !found.hasText ? message : ''
  entries.change(entry, { state: 'sent', messageId, failure: null, message: left })
  // The outcome of an earlier run's file stays until the operator has seen it, a text until the window has it.
  if (!earlier && left === '') entries.forget(entry)
}

type SeenFile =
  | { kind: 'found'; found: FoundFile }
  | { kind: 'absent' }
  /** A message there may be it, or not all was seen. */
  | { kind: 'doubtful' }
  | { kind: 'unread'; error: unknown }

/** Rereads after each pause until the file is found; a portal may show it late. Stops when its account is left. */
async function lookFor(deps: QueueDeps, entry: FileEntry, after: readonly number[]): Promise<SeenFile> {
  const { signal } = entry.leaving
  let last: SeenFile = { kind: 'unread', error: new AppError('cancelled') }
  let isDoubtful = false
  for (const pause of after) {
    if (pause > 0) await unlessLeft(signal, deps.wait(pause))
    if (signal.aborted) return { kind: 'unread', error: new AppError('cancelled') }
    last = await reread(deps, entry)
    if (last.kind === 'found') return last
    isDoubtful ||= last.kind === 'doubtful'
  }
  return last.kind === 'absent' && isDoubtful ? { kind: 'doubtful' } : last
}

/** One reading of the dialog. A message that is found is claimed from then on. */
async function reread(deps: QueueDeps, entry: FileEntry): Promise<SeenFile> {
  const { dialogs, entries, timeout = defaultTimeout } = deps
  const { using, after, upload, leaving } = entry
  const { name, size, message, chatId } = upload
  try {
    const signal = AbortSignal.any([timeout(patienceMs), leaving.signal])
    const view = await dialogs.read(chatId, { using, lane: 'act', signal })
    // A dialog in which something was sent is never empty: an empty answer is none.
    if (view.historyFailure) return { kind: 'unread', error: new AppError(view.historyFailure.code) }
    if (view.messages.length === 0) return { kind: 'unread', error: new AppError('not_found') }
    const claimed = await entries.claimed(entry)
    const before = claimed.messageOf(upload.id)
    // It was found before, and the console ended before noting that.
    if (before !== null) return { kind: 'found', found: foundBefore(view, before, message) }
    const sought = { name, size, message, after, userId: using.account.user.id, taken: claimed.ids }
    const found = findMessage(view, sought)
    if (found === null) return { kind: 'absent' }
    if (found === 'doubtful' || !claimed.tellsOf(found.messageId)) return { kind: 'doubtful' }
    await claimed.take(found.messageId, upload.id)
    return { kind: 'found', found }
  } catch (error) {
    return { kind: 'unread', error }
  }
}
