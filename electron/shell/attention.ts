import { type BrowserWindow, powerMonitor } from 'electron'
import type { Watching } from '../console/system'

/** Watches whether the operator is there: by the window, by typing in it, and by the whole computer's input. */
export function watchAttention(window: BrowserWindow | null): Watching {
  const listeners: (() => void)[] = []
  let touchedAt = performance.now()
  const changed = () => listeners.forEach(listener => listener())

  // Remote desktops do not always tell the system of input through them.
  window?.webContents.on('input-event', () => (touchedAt = performance.now()))
  window?.on('focus', changed).on('show', changed).on('hide', changed).on('minimize', changed).on('restore', changed)
  powerMonitor.on('unlock-screen', changed)

  return {
    now: () => ({
      visible: window !== null && !window.isDestroyed() && window.isVisible() && !window.isMinimized(),
      idleMs: Math.min(performance.now() - touchedAt, powerMonitor.getSystemIdleTime() * 1000),
    }),
    onChange: listener => void listeners.push(listener),
  }
}
