import type { Log } from '../console/system'
import type { LastStep } from '../services/update/last-step'

/** Electron's part in quitting. */
interface Quitting {
  on(event: 'before-quit', listener: (event: { preventDefault(): void }) => void): unknown
  quit(): void
}

interface QuitSteps {
  /** Saves what must not be lost. */
  close(): Promise<unknown>
  /**
   * Comes last, whatever became of that: the program is replaced, if that is due.
   *
   * @returns Whether another program starts the console anew where that is wanted.
   */
  finish(ending: LastStep): Promise<boolean>
  /** Starts the console anew once this one has ended. */
  relaunch(link: string | null): void
}

interface HeldQuit {
  /**
   * Takes a start by the operator, or the system for them, that comes too late for this console: it starts again
   * once it has ended.
   *
   * @param link The last one is opened then.
   * @returns False while the console is not ending: then nothing is taken.
   */
  startAgain(link: string | null): boolean
}

/** A full disk or a hanging keyring must not keep the console from ending. */
const longestMs = 5000
/**
 * Unpacking a new version takes as long as it takes on this computer, and is cut off once it stands still for a minute.
 * Counted in looks, so that the computer's sleep is one of them.
 */
const lookMs = 15_000
const mostLooks = 5

/** Delays the first quit until all is saved, at most five seconds, and then until `finish` is done; then quits for good. */
export function holdQuit(app: Quitting, { close, finish, relaunch }: QuitSteps, log: Log): HeldQuit {
  let closing = false
  let closed = false
  let again: { link: string | null } | null = null
  let isByOther = false
  const wantAgain = (link: string | null) => void (again = { link: link ?? again?.link ?? null })
  const relaunchIfWanted = () => {
    if (again && !isByOther) relaunch(again.link)
  }

  async function end(): Promise<void> {
    const isInTime = await within(longestMs, close()).catch((error: unknown) => log('not everything was saved', error))
    if (isInTime === false) log('quit before everything was saved')
    try {
      const ended = await whileGoing(going =>
        finish({ going, wantAgain: () => wantAgain(null), isWantedAgain: () => again !== null }),
      )
      if (ended === null) log('quit in the middle of the last step: it stood still for a minute')
      isByOther = ended === true
    } catch (error) {
      log('quit without the last step', error)
    }
  }

  app.on('before-quit', event => {
    if (closed) return
    event.preventDefault()
    if (closing) return
    closing = true
    void end().finally(() => {
      closed = true
      relaunchIfWanted()
      app.quit()
    })
  })
  return {
    startAgain(link) {
      if (!closing) return false
      const isNews = again === null || link !== null
      wantAgain(link)
      // Of two consoles that start, the one hands its link to the other.
      if (closed && isNews) relaunchIfWanted()
      return true
    },
  }
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

/** @returns What it answers; null once it stands still. */
async function whileGoing<T>(work: (going: () => void) => Promise<T>): Promise<T | null> {
  let looks = 0
  let timer: NodeJS.Timeout | undefined
  const still = new Promise<null>(resolve => {
    timer = setInterval(() => {
      if (++looks >= mostLooks) resolve(null)
    }, lookMs)
  })
  try {
    return await Promise.race([work(() => void (looks = 0)), still])
  } finally {
    clearInterval(timer)
  }
}
