import type { Log } from '../console/system'

/** Electron's part in quitting. */
interface Quitting {
  on(event: 'before-quit', listener: (event: { preventDefault(): void }) => void): unknown
  on(event: 'second-instance', listener: () => void): unknown
  quit(): void
}

interface QuitSteps {
  /** Saves what must not be lost. */
  close(): Promise<unknown>
  /** Comes last, whatever became of that: the program is replaced, if that is due. */
  finish(): Promise<unknown>
  /** Starts the program once this one has ended. */
  again(): void
}

/** A full disk or a hanging keyring must not keep the console from ending. */
const longestMs = 5000
/** Unpacking a new version takes seconds; nothing is lost when it is cut off. */
const longestFinishMs = 60_000

/**
 * Delays the first quit until all is saved, at most five seconds, and then until `finish` is done; then quits for good.
 * Whoever starts the program meanwhile has handed their start to this one: it is made good afterwards.
 */
export function holdQuit(app: Quitting, { close, finish, again }: QuitSteps, log: Log): void {
  let closing = false
  let wanted = false
  app.on('second-instance', () => (wanted = closing))
  let closed = false
  app.on('before-quit', event => {
    if (closed) return
    event.preventDefault()
    if (closing) return
    closing = true
    void within(longestMs, close())
      .then(isInTime => isInTime || log('quit before everything was saved'))
      .catch((error: unknown) => log('not everything was saved', error))
      .then(() => within(longestFinishMs, finish()))
      .then(isInTime => isInTime || log('quit before the last step was done'))
      .catch((error: unknown) => log('quit without the last step', error))
      .finally(() => {
        closed = true
        if (wanted) again()
        app.quit()
      })
  })
}

/** @returns Whether it ended in time. */
async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>(resolve => (timer = setTimeout(() => resolve(false), ms)))
  try {
    return await Promise.race([work.then(() => true), late])
  } finally {
    clearTimeout(timer)
  }
}
