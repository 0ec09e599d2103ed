import type { Push } from '../../contract/events'
import type { NotificationWords } from './words'

/** A notification on the screen. */
export interface ShownNotification {
  close(): void
}

export interface Notice extends NotificationWords {
  /** The system makes no sound of its own. */
  silent: boolean
  onClick: () => void
  /** The system could not show it. */
  onFailed: () => void
}

export interface ScreenDeps {
  /** Shows it; null where the system shows none at all. */
  show: (notice: Notice) => ShownNotification | null
  /** Brings the window to the front. */
  raise: () => void
  push: Push
}

type SaidNotice = Pick<Notice, 'title' | 'body' | 'silent'>

/** Notifications on the screen by key, each with what it is about; a later one takes the place of an earlier one. */
export function createScreen<About>({ show, raise, push }: ScreenDeps) {
  const shown = new Map<string, { about: About; notice: ShownNotification | null }>()
  let hasFailed = false

  function onFailed(): void {
    if (!hasFailed) push('notification.failed', {})
    hasFailed = true
  }
  function remove(key: string): void {
    shown.get(key)?.notice?.close()
    shown.delete(key)
  }

  return {
    remove,
    put(key: string, about: About, said: SaidNotice, open: () => void): void {
      remove(key)
      const onClick = () => {
        remove(key)
        raise()
        open()
      }
      shown.set(key, { about, notice: show({ ...said, onClick, onFailed }) })
    },
    /** What is shown, also where the system shows none. */
    all: (): [string, About][] => [...shown].map(([key, { about }]) => [key, about]),
    /** Shows one that is about nothing; a failure of its own is told again. @returns Whether the system shows any. */
    sample(said: SaidNotice): boolean {
      hasFailed = false
      return show({ ...said, onClick: raise, onFailed }) !== null
    },
  }
}
