import type { BrowserWindow } from 'electron'
import { textSizes } from '../contract/app'
import type { Settings, TextSize } from '../contract/app'
import type { Push } from '../contract/events'
import type { Preferring } from './settings'

/** Where the menu's keys and the wheel lead: one step up or down, or back to the actual size. */
export type Resize = 'in' | 'out' | 'reset'

interface EarlyDeps {
  window: { isDestroyed(): boolean; webContents: { zoomFactor: number } }
  preferences: Pick<Preferring, 'settings' | 'change'>
}

interface TextSizeDeps {
  window: BrowserWindow
  preferences: Preferring
  push: Push
}

/** The size after a step, within limits. */
export function resized(size: TextSize, to: Resize): TextSize {
  if (to === 'reset') return 100
  const at = textSizes.indexOf(size) + (to === 'in' ? 1 : -1)
  return textSizes[Math.min(Math.max(at, 0), textSizes.length - 1)] ?? size
}

/** @returns Changes the size while the page is still being loaded, which reads the settings later. */
export function createEarlyResize({ window, preferences }: EarlyDeps): (to: Resize) => void {
  return to => {
    const { textSize } = preferences.change({ textSize: resized(preferences.settings().textSize, to) })
    if (!window.isDestroyed()) window.webContents.zoomFactor = textSize / 100
  }
}

/** Draws the page in the chosen size, and keeps what the menu and the wheel choose like any other setting. */
export function createTextSize({ window, preferences, push }: TextSizeDeps) {
  const { webContents } = window

  function apply({ textSize }: Settings): void {
    if (!window.isDestroyed()) webContents.zoomFactor = textSize / 100
  }

  function resize(to: Resize): void {
    const { textSize } = preferences.settings()
    const changed = preferences.change({ textSize: resized(textSize, to) })
    apply(changed)
    push('app.changed', changed)
  }

  // Chromium reports Ctrl+wheel, and leaves its effect to us. It keeps a size of its own for each page it loads.
  webContents.on('zoom-changed', (_event, direction) => resize(direction))
  webContents.on('dom-ready', () => apply(preferences.settings()))
  apply(preferences.settings())
  return { apply, resize }
}
