import { AppError } from '../app-error'
import type { Failure } from '../contract/failure'
import type { Dialogs } from './dialog'
import type { ChosenFiles } from './file-chosen'
import { deliver, findMessage, type FoundFile } from './file-delivery'
import { type Entries, type Entry, unsentState } from './file-entries'
import { defaultTimeout, patienceMs, pauses } from './session-verify'
import { throttled } from './throttle'
import { failureOf, type Trace } from './trace'

/** Sends files, one after another in each dialog. */
export interface Queue {
  /** One that may have been sent before is looked for first. */
  add(entry: Entry): void
  /** Reads the dialog once for a file whose answer was lost. */
  check(entry: Entry): Promise<void>
}

export interface QueueDeps {
  entries: Entries
  dialogs: Pick<Dialogs, 'read'>
  chosen: Pick<ChosenFiles, 'look'>
  wait: (ms: number) => Promise<void>
  timeout?: (ms: number) => AbortSignal
  trace: Trace
}

/** At once, as for every act, and once more: a portal takes longer to put a large file away. */
const waits = [0, ...pauses, 5000]
const tellEveryMs = 100

export function createQueue(deps: QueueDeps): Queue {
  const { entries, trace } = deps
  const lines = new Map<string, Promise<void>>()
  const run = createRun(deps)

  return {
    add(entry) {
      const key = `${entry.using.account.id}:${entry.upload.chatId}`
      function failed(error: unknown): void {
        entry.mayHaveGone = true
        entries.change(entry, { state: 'unclear', failure: failureOf(error, trace) })
      }
      const line = (lines.get(key) ?? Promise.resolve()).then(() => run.send(entry)).catch(failed)
      lines.set(key, line)
      void line.finally(() => lines.get(key) === line && lines.delete(key))
    },
    check: entry => run.settle(entry, [0]),
  }
}

function createRun(deps: QueueDeps) {
  const { entries, trace } = deps
  const done = (entry: Entry, messageId: number, found: FoundFile | null) => arrived(deps, entry, messageId, found)

  /** Looks for a file whose answer was lost, after each pause. */
  async function settle(entry: Entry, after: readonly number[]): Promise<void> {
    entries.change(entry, { state: 'checking', failure: null })
    let failure: Failure | null = null
    for (const pause of after) {
      if (pause > 0) await deps.wait(pause)
      const seen = await look(deps, entry)
      if (seen && 'messageId' in seen) return done(entry, seen.messageId, seen)
      failure = seen && failureOf(seen.error, trace)
    }
    entries.change(entry, { state: 'unclear', failure })
  }

  /** @returns Whether that is the end of it: it stands there, or nobody can say. */
  async function hasGone(entry: Entry): Promise<boolean> {
    const seen = await look(deps, entry)
    if (!seen) return false
    if ('messageId' in seen) await done(entry, seen.messageId, seen)
    else entries.change(entry, { state: 'unclear', failure: failureOf(seen.error, trace) })
    return true
  }

  async function send(entry: Entry): Promise<void> {
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
    const sending = { using, id, chatId, message, signal: stopping.signal, onSent: progress.tell, begin }
    const delivery = await deliver(deps, sending)
    progress.stop()
    if (delivery.kind === 'sent') return done(entry, delivery.messageId, null)
    if (delivery.kind === 'stopped') return entries.change(entry, { state: unsentState(entry, 'stopped') })
    if (delivery.kind === 'lost') {
      entry.mayHaveGone = true
      return settle(entry, waits)
    }
    entries.change(entry, { state: unsentState(entry, 'refused'), failure: failureOf(delivery.error, trace) })
  }

  return { send, settle }
}

/** The file stands in the dialog, as the portal has said or as was found there. */
async function arrived(
  { entries, dialogs }: QueueDeps,
  entry: Entry,
  messageId: number,
  found: FoundFile | null,
): Promise<void> {
  const { chatId, size, earlier, message } = entry.upload
  entries.messages(entry).add(messageId)
  entries.change(entry, { sent: size })
  // The dialog shows it first, so that it never seems to be gone; that this reading may fail changes nothing of it.
  if (!found) await dialogs.read(chatId, { using: entry.using }).catch(() => {})
  // A text that is not there goes back to the operator.
  const left = found && !found.hasText ? message : ''
  entries.change(entry, { state: 'sent', messageId, failure: null, message: left })
  // What became of a file of an earlier run stays until the operator has seen it, a text until the window has it.
  if (!earlier && left === '') entries.forget(entry)
}

/** One reading of the dialog: where the file stands, null when it is not there, or why it could not be read. */
async function look(deps: QueueDeps, entry: Entry): Promise<FoundFile | { error: AppError } | null> {
  const { dialogs, entries, timeout = defaultTimeout } = deps
  const { using, after, upload } = entry
  const { name, size, message, chatId } = upload
  try {
    const view = await dialogs.read(chatId, { using, lane: 'act', signal: timeout(patienceMs) })
    const taken = entries.messages(entry)
    return findMessage(view, { name, size, message, after, userId: using.account.user.id, taken })
  } catch (error) {
    if (error instanceof AppError) return { error }
    throw error
  }
}
