import type { BrowserWindow } from 'electron'
import { createConsole } from '../console/console'
import type { Base } from './base'
import { answerCalls, type Frame, isOurFrame } from './ipc'
import { answerChoice } from './ipc-choice'
import { createSystem } from './system'

interface ServeDeps {
  base: Base
  window: BrowserWindow
  /** Scheme and host of the addresses that the window's own page has. */
  page: string
}

/** Opens the console with Electron around it, and answers the window's page. */
export function serveConsole({ base, window, page }: ServeDeps) {
  const { log } = base
  const console = createConsole(createSystem({ base, window }))
  const mainFrame = () => (window.isDestroyed() ? null : window.webContents.mainFrame)
  const isOurs = (frame: Frame | null) => isOurFrame(frame, mainFrame(), [page])
  return {
    console,
    call: answerCalls({ handler: console.handler, isOurs, log }),
    choose: answerChoice({ choose: console.choose, isOurs, log }),
  }
}
