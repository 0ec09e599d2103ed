import type { Wait } from '../../bitrix/client/budget-queue'
import type { Keeping } from '../../contract/account'
import type { Secrets } from '../../storage/secrets'

const firstDelay = 1000
const longestDelay = 60_000
const flushMs = 5000

/** Keeps one account's record where the user wants it. */
export interface AccountStorage {
  keeping(): Keeping
  /** Moves the record to another place and stores it there without a former generation. */
  move(keeping: Keeping): Promise<void>
  /** Stores the current record. Resolves when it is durable, or will be as soon as the disk accepts it. */
  store(): Promise<void>
  /** Overwrites the former generation, since the newest has proved itself. Never throws. */
  settle(): Promise<void>
  /** Tries for up to five seconds to store whatever is not stored yet. */
  flush(): Promise<void>
  /** Stops storing; the disk keeps its state. Resolves when nothing is being written any more. */
  close(): Promise<void>
}

interface AccountStorageDeps {
  owner: string
  keeping: Keeping
  secrets: Secrets
  /** The current record as text. */
  print: () => string
  /** Called when the newest record gets onto the disk or is no longer on it. */
  onUnsaved: (unsaved: boolean) => void
  wait: Wait
  log: (text: string, error?: unknown) => void
}

/** @see AccountStorage */
export function createAccountStorage(deps: AccountStorageDeps): AccountStorage {
  const { owner, secrets, wait, log } = deps
  const closing = new AbortController()
  const saver = createSaver(deps, closing.signal)
  const pause = (ms: number) => wait(ms, closing.signal).catch(() => undefined)
  let retrying = false

  async function retry(): Promise<void> {
    if (retrying) return
    retrying = true
    for (
      let delay = firstDelay;
      saver.unsaved() && !closing.signal.aborted;
      delay = Math.min(delay * 2, longestDelay)
    ) {
      await pause(delay)
      await saver.save()
    }
    retrying = false
  }

  async function store(): Promise<void> {
    if (!(await saver.save())) void retry()
  }

  async function settle(): Promise<void> {
    if (saver.keeping() === 'memory' || closing.signal.aborted) return
    await secrets.settle(owner).catch((error: unknown) => log('the former sign-in could not be overwritten', error))
  }

  return {
    keeping: saver.keeping,
    async move(next) {
      saver.move(next)
      await store()
      if (!saver.unsaved()) await settle()
    },
    store,
    settle,
    async flush() {
      for (let left = flushMs; saver.unsaved() && left > 0; left -= firstDelay) {
        if (!(await saver.save())) await pause(firstDelay)
      }
    },
    async close() {
      closing.abort()
      await saver.idle()
    },
  }
}

/** Saves one at a time, each with the newest text, so that an older one never overwrites a newer one. */
function createSaver({ owner, secrets, print, onUnsaved, log, ...deps }: AccountStorageDeps, closed: AbortSignal) {
  let keeping = deps.keeping
  let unsaved = false
  let last = Promise.resolve(true)

  function mark(next: boolean): void {
    if (unsaved === next) return
    unsaved = next
    onUnsaved(next)
  }

  async function saveNow(): Promise<boolean> {
    if (closed.aborted) return true
    const text = print()
    try {
      if (keeping !== 'memory') await secrets.save(owner, text, keeping)
    } catch (error) {
      log('the sign-in could not be stored', error)
      mark(true)
      return false
    }
    if (text === print()) mark(false)
    return true
  }

  return {
    keeping: () => keeping,
    move(next: Keeping) {
      keeping = next
    },
    unsaved: () => unsaved,
    save(): Promise<boolean> {
      last = last.then(saveNow)
      return last
    },
    async idle() {
      await last
    },
  }
}
