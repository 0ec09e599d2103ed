import { app, dialog } from 'electron'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rescuePreferences } from '../settings'
import { textsOf } from '../texts'
import type { Texts } from '../locales/en'

/** For `exit`: the usual code where a file cannot be made. */
const unwritableError = 73

/** @returns Main's own texts as the operator has them, to be asked for once Electron is ready. */
export function readTexts(): () => Texts {
  const { entries } = rescuePreferences(join(app.getPath('userData'), 'preferences.json'), Date.now)
  return () => textsOf(entries.settings ?? {})
}

/** Has Chromium, which writes until its end, do so in a folder that goes with this process; where none can be made, nowhere. */
export function writeElsewhere(): void {
  const elsewhere = temporary()
  if (elsewhere === null) return
  for (const name of ['userData', 'sessionData'] as const) app.setPath(name, elsewhere)
  process.once('exit', () => rmSync(elsewhere, { recursive: true, force: true }))
}

/** Without a window nothing wakes Node's loop when a box is answered, and its promise would stay open: until the end. */
export const stayAwake = (): void => void setInterval(() => {}, 100)

function temporary(): string | null {
  try {
    return mkdtempSync(join(tmpdir(), 'switchboard-'))
  } catch {
    return null
  }
}

/** Says in place of the window that the console's folder cannot be written to, and ends. */
export async function refuseUnwritable(): Promise<void> {
  const folder = app.getPath('userData')
  const texts = readTexts()
  writeElsewhere()
  await app.whenReady()
  stayAwake()
  const { message, detail } = texts().start.unwritable
  await dialog.showMessageBox({ type: 'error', title: app.name, message, detail: `${folder}\n\n${detail}` })
  app.exit(unwritableError)
}
