import { app, type BrowserWindow } from 'electron'
import { createConsole } from '../console/console'
import { type Base, isPackaged } from './base'
import type { LinkInbox } from './deep-link/inbox'
import { claimScheme } from './deep-link/scheme'
import { answerCalls, type Frame, isOurFrame } from './ipc'
import { answerChoice } from './ipc-choice'
import { createSystem } from './system'

interface ServeDeps {
  base: Base
  window: BrowserWindow
  links: Pick<LinkInbox, 'onLink'>
  /** Scheme and host of the addresses that the window's own page has. */
  page: string
}

/** Opens the console with Electron around it, and answers the window's page. */
export function serveConsole({ base, window, links, page }: ServeDeps) {
  const { log, policies } = base
  const claim = () => claimScheme(app, { isPackaged, platform: process.platform, isAllowed: policies.now().deepLinks })
  claim()
  policies.onChange(claim)
  const console = createConsole(createSystem({ base, window, links }))
  const mainFrame = () => (window.isDestroyed() ? null : window.webContents.mainFrame)
  const isOurs = (frame: Frame | null) => isOurFrame(frame, mainFrame(), [page])
  return {
    console,
    call: answerCalls({ handler: console.handler, isOurs, log }),
    choose: answerChoice({ choose: console.choose, isOurs, log }),
  }
}
