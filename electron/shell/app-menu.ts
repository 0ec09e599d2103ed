import { Menu } from 'electron'
import type { Settings } from '../contract/app'
import { isPackaged } from './base'
import { menuTemplate } from './menu'
import { textsOf } from './texts'

/** Sets the menu in the chosen language. */
export function setMenu(settings: Settings): void {
  const forDevelopment = Boolean(process.env.ELECTRON_RENDERER_URL) && !isPackaged
  const template = menuTemplate(textsOf(settings), { platform: process.platform, forDevelopment })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
