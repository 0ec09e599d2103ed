import type { MenuItemConstructorOptions } from 'electron'
import type { Texts } from './locales/en'
import type { Resize } from './text-size'

export interface MenuSurroundings {
  platform: NodeJS.Platform
  /** Adds reloading and the developer's tools, which could only cost an operator their work. */
  forDevelopment: boolean
  /** Makes the text of the window larger or smaller. */
  onResize: (to: Resize) => void
  onSettings: () => void
}

/**
 * The application menu: on macOS the only source of copy, paste and quit; elsewhere it stays hidden until Alt and
 * provides the keys for zooming.
 */
export function menuTemplate(
  { menu }: Texts,
  { platform, forDevelopment, onResize, onSettings }: MenuSurroundings,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin'
  return [
    mac ? appMenu(menu, onSettings) : { label: menu.file, submenu: [{ role: 'quit', label: menu.quit }] },
    editMenu(menu),
    viewMenu(menu, forDevelopment, onResize),
    {
      label: menu.window,
      submenu: [
        { role: 'minimize', label: menu.minimize },
        ...(mac ? [{ role: 'zoom', label: menu.zoom } as const] : []),
        // Ctrl+W closes a tab: a press too many must not close the console.
        { role: 'close', label: menu.close, accelerator: 'CommandOrControl+Shift+W' },
      ],
    },
  ]
}

function appMenu(menu: Texts['menu'], onSettings: () => void): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about', label: menu.about },
      { type: 'separator' },
      // Every program of a Mac has its settings here, under this key.
      { id: 'settings', label: menu.settings, accelerator: 'Command+,', click: onSettings },
      { type: 'separator' },
      { role: 'services', label: menu.services },
      { type: 'separator' },
      { role: 'hide', label: menu.hide },
      { role: 'hideOthers', label: menu.hideOthers },
      { role: 'unhide', label: menu.showAll },
      { type: 'separator' },
      { role: 'quit', label: menu.quit },
    ],
  }
}

function editMenu(menu: Texts['menu']): MenuItemConstructorOptions {
  return {
    label: menu.edit,
    submenu: [
      { role: 'undo', label: menu.undo },
      { role: 'redo', label: menu.redo },
      { type: 'separator' },
      { role: 'cut', label: menu.cut },
      { role: 'copy', label: menu.copy },
      { role: 'paste', label: menu.paste },
      { role: 'pasteAndMatchStyle', label: menu.pastePlain },
      { role: 'selectAll', label: menu.selectAll },
    ],
  }
}

function viewMenu(
  menu: Texts['menu'],
  forDevelopment: boolean,
  onResize: MenuSurroundings['onResize'],
): MenuItemConstructorOptions {
  const developer: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'reload' },
    { role: 'forceReload' },
    { role: 'toggleDevTools' },
  ]
  return {
    label: menu.view,
    submenu: [
      ...sizes(menu, onResize),
      { type: 'separator' },
      { role: 'togglefullscreen', label: menu.fullScreen },
      ...(forDevelopment ? developer : []),
    ],
  }
}

/** The first keys of each are shown. On most keyboards plus needs Shift, so its key alone does as well. */
const sizeKeys = {
  in: ['Plus', '=', 'numadd'],
  out: ['-', 'numsub'],
  reset: ['0', 'num0'],
} as const

/** Items of our own in place of Electron's roles, which would change the size past the settings. */
function sizes(menu: Texts['menu'], onResize: (to: Resize) => void): MenuItemConstructorOptions[] {
  const labels = { in: menu.zoomIn, out: menu.zoomOut, reset: menu.zoomReset }
  return (['in', 'out', 'reset'] as const).flatMap(to =>
    sizeKeys[to].map((key, index) => ({
      id: `size.${to}.${index}`,
      label: labels[to],
      accelerator: `CommandOrControl+${key}`,
      visible: index === 0,
      acceleratorWorksWhenHidden: true,
      click: () => onResize(to),
    })),
  )
}
