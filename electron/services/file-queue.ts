import { AppError } from '../app-error'
import type { Dialogs } from './dialog'
import type { ChosenFiles } from './file-chosen'
import { deliver, findMessage } from './file-delivery'
import type { Entries, Entry } from './file-entries'
import { throttled } from './throttle'
import { failureOf, type Trace } from './trace'

/** Sends files, one after another in each dialog. */
export interface Queue {
  add(entry: Entry): void
  /** Reads the dialog once for a file whose answer was lost. */
  check(entry: Entry): Promise<void>
}

export interface QueueDeps {
  entries: Entries
  dialogs: Pick<Dialogs, 'read'>
  chosen: Pick<ChosenFiles, 'look'>
  wait: (ms: number) => Promise<void>
  trace: Trace
}

/** Milliseconds from one reading to the next, after an answer was lost. */
const pauses = [500, 1500, 3000, 5000]
const tellEveryMs = 100

export function createQueue(deps: QueueDeps): Queue {
  const { entries, dialogs, trace } = deps
  const lines = new Map<string, Promise<void>>()

  async function done(entry: Entry, messageId: number, read: boolean): Promise<void> {
    const { id, chatId, size } = entry.upload
    entries.messages(entry).add(messageId)
    entries.change(entry, { sent: size })
    // The dialog shows it first, so that it never seems to be gone; that this reading may fail changes nothing of it.
    if (!read) await dialogs.read(chatId, { using: entry.using }).catch(() => {})
    entries.change(entry, { state: 'sent', messageId, failure: null })
    entries.forget(id)
  }

  async function run(entry: Entry): Promise<void> {
    if (entry.upload.state !== 'queued') return
    entries.change(entry, { state: 'sending', sent: 0 })
    const { using, message, stopping, upload } = entry
    if (stopping.signal.aborted) return entries.change(entry, { state: 'stopped' })
    const progress = throttled<number>(tellEveryMs, sent => entries.change(entry, { sent }))
    const { signal } = stopping
    const sending = { using, id: upload.id, chatId: upload.chatId, message, signal, onSent: progress.tell }
    const delivery = await deliver(deps, sending)
    progress.stop()
    if (delivery.kind === 'sent') return done(entry, delivery.messageId, false)
    if (delivery.kind === 'stopped') return entries.change(entry, { state: 'stopped' })
    if (delivery.kind === 'lost') {
      entry.after = delivery.after
      return settle(entry, pauses)
    }
    entries.change(entry, { state: 'refused', failure: failureOf(delivery.error, trace) })
  }

  /** Looks for a file whose answer was lost, at once and after each pause. */
  async function settle(entry: Entry, waits: readonly number[]): Promise<void> {
    entries.change(entry, { state: 'checking' })
    for (const pause of [0, ...waits]) {
      if (pause > 0) await deps.wait(pause)
      const messageId = await look(deps, entry)
      if (messageId !== null) return done(entry, messageId, true)
    }
    entries.change(entry, { state: 'unclear' })
  }

  return {
    add(entry) {
      const key = `${entry.using.account.id}:${entry.upload.chatId}`
      const failed = (error: unknown) => entries.change(entry, { state: 'unclear', failure: failureOf(error, trace) })
      const line = (lines.get(key) ?? Promise.resolve()).then(() => run(entry)).catch(failed)
      lines.set(key, line)
      void line.finally(() => lines.get(key) === line && lines.delete(key))
    },
    check: entry => settle(entry, []),
  }
}

/** One reading of the dialog; a failed one finds nothing. */
async function look({ dialogs, entries }: QueueDeps, entry: Entry): Promise<number | null> {
  const { using, after, upload } = entry
  const { name, size, chatId } = upload
  try {
    const view = await dialogs.read(chatId, { using, lane: 'act' })
    const taken = entries.messages(entry)
    return findMessage(view, { name, size, after, userId: using.account.user.id, taken })
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
