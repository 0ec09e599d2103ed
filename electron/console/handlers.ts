import type { CallName, Handlers, Serves } from '../contract/calls'
import type { Log } from '../shell/log'
import type { FileParts } from './files'

/** Everything behind the first screen: accounts, search, dialogs, acts. */
export interface Services {
  handlers: Omit<Handlers, keyof Serves<'app'>>
  media: FileParts['media']
  choose: FileParts['choose']
  /** Origin of the active account's portal where that is on this very computer; null otherwise. */
  loopbackPortal(): string | null
  /** After sleep: connections are dead, and acts under way may have been cut off. */
  resume(): void
  /** Saves what must not be lost. */
  close(): Promise<void>
}

/**
 * Finds the part that answers a call. The console itself answers at once; the services may still be loading, and a call
 * made meanwhile waits for them.
 */
export function createHandlers(own: Serves<'app'>, services: Promise<Services>) {
  return async <N extends CallName>(name: N): Promise<Handlers[N]> => {
    const ready: Partial<Handlers> = own
    return ready[name] ?? ({ ...(await services).handlers, ...own } satisfies Handlers)[name]
  }
}

/** Electron's part in quitting. */
interface Quitting {
  on(event: 'before-quit', listener: (event: { preventDefault(): void }) => void): unknown
  quit(): void
}

/** A full disk or a hanging keyring must not keep the console from ending. */
const longestMs = 5000

/** Holds the first quit up until `close` is done, at most five seconds; then quits for good. */
export function holdQuit(app: Quitting, close: () => Promise<unknown>, log: Log): void {
  let closing = false
  let closed = false
  app.on('before-quit', event => {
    if (closed) return
    event.preventDefault()
    if (closing) return
    closing = true
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'late'>(resolve => (timer = setTimeout(() => resolve('late'), longestMs)))
    void Promise.race([close(), late])
      .then(outcome => outcome === 'late' && log('quit before everything was saved'))
      .catch((error: unknown) => log('not everything was saved', error))
      .finally(() => {
        clearTimeout(timer)
        closed = true
        app.quit()
      })
  })
}
