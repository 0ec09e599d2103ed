import type { Log } from '../console/system'

/** Electron's part in quitting. */
interface Quitting {
  on(event: 'before-quit', listener: (event: { preventDefault(): void }) => void): unknown
  quit(): void
}

/** A full disk or a hanging keyring must not keep the console from ending. */
const longestMs = 5000

/** Delays the first quit until `close` is done, at most five seconds; then quits for good. */
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
