import { Menu } from 'electron'
import type { Settings } from '../contract/app'
import { isPackaged } from './base'
import { menuTemplate } from './menu'
import type { Resize } from './text-size'
import { textsOf } from './texts'

/** Sets the menu in the chosen language. */
export function setMenu(settings: Settings, onResize: (to: Resize) => void): void {
  const forDevelopment = Boolean(process.env.ELECTRON_RENDERER_URL) && !isPackaged
  const surroundings = { platform: process.platform, forDevelopment, onResize }
  const template = menuTemplate(textsOf(settings), surroundings)
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
