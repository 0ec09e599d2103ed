import { app, dialog } from 'electron'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rescuePreferences } from '../settings'
import { textsOf } from '../texts'
import { autoStartFile } from '../auto-start'
import { eraseCodes, eraseData } from './erase'

/** Answers `--erase-data`: asks, erases and ends. The window is never opened. */
export async function erase(): Promise<void> {
  const { entries } = rescuePreferences(join(app.getPath('userData'), 'preferences.json'), Date.now)
  const folders = [app.getPath('userData'), app.getPath('sessionData'), app.getPath('logs'), ...ownAutoStart()]
  const locked = app.requestSingleInstanceLock()
  // Chromium writes until its end; not where the data was.
  const elsewhere = mkdtempSync(join(tmpdir(), 'switchboard-erase-'))
  for (const name of ['userData', 'sessionData'] as const) app.setPath(name, elsewhere)
  await app.whenReady()
  const texts = textsOf(entries.settings ?? {}).erase
  const code = await eraseData({
    lock: () => locked,
    folders,
    async ask(places) {
      const detail = [texts.detail, '', ...places].join('\n')
      const buttons = [texts.cancel, texts.erase]
      const asked = {
        type: 'warning',
        title: app.name,
        message: texts.title,
        detail,
        buttons,
        defaultId: 0,
        cancelId: 0,
      } as const
      const { response } = await dialog.showMessageBox({ ...asked, buttons })
      return response === 1
    },
    remove: folder => rm(folder, { recursive: true, force: true }),
    async refuse() {
      await dialog.showMessageBox({ type: 'warning', title: app.name, message: texts.running })
    },
  })
  if (code === eraseCodes.done && !app.commandLine.hasSwitch('user-data-dir') && process.platform !== 'linux')
    app.setLoginItemSettings({ openAtLogin: false })
  process.once('exit', () => rmSync(elsewhere, { recursive: true, force: true }))
  app.exit(code)
}

/** The entry that starts the console with the session; none for data of another place, which nothing starts. */
function ownAutoStart(): string[] {
  const file = autoStartFile(app.getPath('appData'))
  return process.platform === 'linux' && !app.commandLine.hasSwitch('user-data-dir') && existsSync(file) ? [file] : []
}
