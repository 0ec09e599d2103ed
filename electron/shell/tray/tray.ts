import { Menu, nativeImage, nativeTheme, Tray } from 'electron'
import type { Texts } from '../locales/en'
import type { Log } from '../../console/system'
import { drawIcon } from './icon'

interface TrayDeps {
  texts: () => Texts
  onShow: () => void
  onMyDialogs: () => void
  onQuit: () => void
  log: Log
}

export interface TrayIcon {
  /** Redraws it: for another count, language or theme. */
  refresh(unread: number): void
  remove(): void
}

const sizes: Partial<Record<NodeJS.Platform, number>> = { darwin: 18, win32: 16 }
const scales = [1, 1.25, 1.5, 2, 3]

/** @returns The console's icon for its window: Linux has it from there, other systems from the program's file. */
export function windowIcon() {
  const pixels = 64
  const buffer = drawIcon(pixels, { dark: false, unread: false, template: false })
  return nativeImage.createFromBitmap(buffer, { width: pixels, height: pixels })
}

/** @returns The console's icon for the tray, for screens of any density. */
export function iconOf(unread: boolean, size = sizes[process.platform] ?? 22) {
  const template = process.platform === 'darwin'
  const image = nativeImage.createEmpty()
  for (const scaleFactor of scales) {
    const pixels = Math.round(size * scaleFactor)
    const buffer = drawIcon(pixels, { dark: nativeTheme.shouldUseDarkColors, unread, template })
    const bitmap = nativeImage.createFromBitmap(buffer, { width: pixels, height: pixels })
    image.addRepresentation({ scaleFactor, width: pixels, height: pixels, buffer: bitmap.toPNG() })
  }
  image.setTemplateImage(template)
  return image
}

/** Puts the console into the tray; null where the system refuses. */
export function createTray({ texts, onShow, onMyDialogs, onQuit, log }: TrayDeps): TrayIcon | null {
  const made = make(log)
  if (!made) return null
  const tray = made
  let count = 0

  function refresh(unread: number): void {
    count = unread
    const { tray: words, unread: said } = texts()
    tray.setImage(iconOf(count > 0))
    tray.setToolTip(count > 0 ? `Switchboard: ${said(count)}` : 'Switchboard')
    tray.setContextMenu(
      Menu.buildFromTemplate([
        { label: words.show, click: onShow },
        { label: words.myDialogs, click: onMyDialogs },
        { type: 'separator' },
        { label: words.quit, click: onQuit },
      ]),
    )
  }

  const again = () => refresh(count)
  tray.on('click', onShow)
  nativeTheme.on('updated', again)
  refresh(0)
  return {
    refresh,
    remove() {
      nativeTheme.off('updated', again)
      tray.destroy()
    },
  }
}

function make(log: Log): Tray | null {
  try {
    return new Tray(iconOf(false))
  } catch (error) {
    log('no icon in the tray', error)
    return null
  }
}
