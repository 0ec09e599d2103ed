import { Menu } from 'electron'
import type { Settings } from '../contract/app'
import { isPackaged } from './base'
import { type MenuSurroundings, menuTemplate } from './menu'
import { textsOf } from './texts'

type MenuActions = Pick<MenuSurroundings, 'onResize' | 'onSettings'>

/** Sets the menu in the chosen language. */
export function setMenu(settings: Settings, actions: MenuActions): void {
  const forDevelopment = Boolean(process.env.ELECTRON_RENDERER_URL) && !isPackaged
  const surroundings = { platform: process.platform, forDevelopment, ...actions }
  const template = menuTemplate(textsOf(settings), surroundings)
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
