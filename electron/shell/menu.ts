import type { MenuItemConstructorOptions } from 'electron'
import type { Texts } from './locales/en'

interface MenuSurroundings {
  platform: NodeJS.Platform
  /** Adds reloading and the developer's tools, which could only cost an operator their work. */
  forDevelopment: boolean
}

/**
 * The application menu: on macOS the only source of copy, paste and quit; elsewhere it stays hidden until Alt and
 * provides the keys for zooming.
 */
export function menuTemplate(
  { menu }: Texts,
  { platform, forDevelopment }: MenuSurroundings,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin'
  return [
    mac ? appMenu(menu) : { label: menu.file, submenu: [{ role: 'quit', label: menu.quit }] },
    editMenu(menu),
    viewMenu(menu, forDevelopment),
    {
      label: menu.window,
      submenu: [
        { role: 'minimize', label: menu.minimize },
        { role: 'close', label: menu.close },
      ],
    },
  ]
}

function appMenu(menu: Texts['menu']): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about', label: menu.about },
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

function viewMenu(menu: Texts['menu'], forDevelopment: boolean): MenuItemConstructorOptions {
  const developer: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'reload' },
    { role: 'forceReload' },
    { role: 'toggleDevTools' },
  ]
  return {
    label: menu.view,
    submenu: [
      { role: 'zoomIn', label: menu.zoomIn },
      // The actual key on most keyboards, where plus needs Shift.
      { role: 'zoomIn', label: menu.zoomIn, accelerator: 'CommandOrControl+=', visible: false },
      { role: 'zoomOut', label: menu.zoomOut },
      { role: 'resetZoom', label: menu.zoomReset },
      { type: 'separator' },
      { role: 'togglefullscreen', label: menu.fullScreen },
      ...(forDevelopment ? developer : []),
    ],
  }
}
