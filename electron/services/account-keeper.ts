import type { Wait } from '../bitrix/budget'
import type { Keeping } from '../contract/models'
import type { Secrets } from '../storage/secrets'

const firstDelay = 1000
const longestDelay = 60_000
const flushMs = 5000

/** Keeps one account's record where its user wants it. */
export interface Keeper {
  keeping(): Keeping
  /** Moves to another place and stores there. */
  move(keeping: Keeping): Promise<void>
  /** Stores the record as it is now. Resolves when it is durable, or will be as soon as the disk takes it. */
  store(): Promise<void>
  /** The newest generation has proved itself. */
  settle(): void
  /** Tries for up to five seconds to store what is not stored yet. */
  flush(): Promise<void>
  /** Stops storing; what is on disk stays. Resolves when nothing is being written any more. */
  close(): Promise<void>
}

interface Deps {
  owner: string
  keeping: Keeping
  secrets: Secrets
  /** The record as text, at the moment of asking. */
  print: () => string
  /** Hears whether the newest record is on disk, when that changes. */
  onUnsaved: (unsaved: boolean) => void
  wait: Wait
  log: (line: string, error?: unknown) => void
}

/** @see Keeper */
export function createKeeper({ owner, secrets, print, onUnsaved, wait, log, ...deps }: Deps): Keeper {
  let keeping = deps.keeping
  let unsaved = false
  let retrying = false
  let last = Promise.resolve(true)
  const closing = new AbortController()

  const pause = (ms: number) => wait(ms, closing.signal).catch(() => undefined)

  function mark(next: boolean): void {
    if (unsaved === next) return
    unsaved = next
    onUnsaved(next)
  }

  /** One at a time, each with the newest text: an older one never lands on a newer. */
  function save(): Promise<boolean> {
    last = last.then(saveNow)
    return last
  }

  async function saveNow(): Promise<boolean> {
    if (keeping === 'memory' || closing.signal.aborted) return true
    const text = print()
    try {
      await secrets.save(owner, text, keeping)
    } catch (error) {
      log('the sign-in could not be stored', error)
      mark(true)
      return false
    }
    if (text === print()) mark(false)
    return true
  }

  async function retry(): Promise<void> {
    if (retrying) return
    retrying = true
    for (let delay = firstDelay; unsaved && !closing.signal.aborted; delay = Math.min(delay * 2, longestDelay)) {
      await pause(delay)
      await save()
    }
    retrying = false
  }

  async function store(): Promise<void> {
    if (!(await save())) void retry()
  }

  return {
    keeping: () => keeping,
    async move(next) {
      keeping = next
      await store()
    },
    store,
    settle() {
      if (keeping === 'memory' || closing.signal.aborted) return
      secrets.settle(owner).catch((error: unknown) => log('the former sign-in could not be overwritten', error))
    },
    async flush() {
      for (let left = flushMs; unsaved && left > 0; left -= firstDelay) {
        if (!(await save())) await pause(firstDelay)
      }
    },
    async close() {
      closing.abort()
      await last
    },
  }
}
