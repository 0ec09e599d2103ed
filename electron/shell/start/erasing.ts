import { app, dialog } from 'electron'
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { autoStartFile } from '../auto-start'
import { logFolder } from './log-folder'
import { eraseCodes, eraseData } from './erase'
import { readTexts, stayAwake, writeElsewhere } from './obstacle'
import { isWritable } from './writable'

/** Answers `--erase-data`: asks, erases and ends. The window is never opened. */
export async function erase(): Promise<void> {
  const textsNow = readTexts()
  const own = app.getPath('userData')
  const folders = [own, ...linkedIn(own), app.getPath('sessionData'), logFolder(), ...ownAutoStart()]
  const locked = app.requestSingleInstanceLock()
  const obstacle = locked ? null : isWritable(own) ? 'running' : 'unwritable'
  // Not where the data was.
  writeElsewhere()
  await app.whenReady()
  stayAwake()
  const texts = textsNow()
  const say = (message: string, detail?: string) =>
    dialog.showMessageBox({ type: 'warning', title: app.name, message, ...(detail !== undefined && { detail }) })
  const code = await eraseData({
    lock: () => locked,
    folders,
    home: app.getPath('home'),
    real: placeOf,
    async ask(places) {
      const { title, detail, cancel, erase: yes } = texts.erase
      const { response } = await dialog.showMessageBox({
        ...({ type: 'warning', title: app.name, message: title, defaultId: 0, cancelId: 0 } as const),
        detail: [detail, '', ...places].join('\n'),
        buttons: [cancel, yes],
      })
      return response === 1
    },
    remove: folder => rm(folder, { recursive: true, force: true }),
    async refuse() {
      if (obstacle === 'running') await say(texts.erase.running)
      else await say(texts.start.unwritable.message, `${own}\n\n${texts.start.unwritable.detail}`)
      return obstacle === 'running' ? eraseCodes.running : eraseCodes.failed
    },
    async fail(places) {
      await say(texts.erase.failed, places.join('\n'))
    },
  })
  if (code === eraseCodes.done && !app.commandLine.hasSwitch('user-data-dir') && process.platform !== 'linux')
    app.setLoginItemSettings({ openAtLogin: false })
  app.exit(code)
}

/** Where a link leads, past which nothing would be removed; anything else as it is. */
function placeOf(path: string): string {
  try {
    return lstatSync(path).isSymbolicLink() ? realpathSync(path) : path
  } catch {
    return path
  }
}

/** Links to folders, such as a journal that was moved to another disk. */
function linkedIn(folder: string): string[] {
  try {
    const links = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isSymbolicLink())
    return links.map(({ name }) => join(folder, name)).filter(path => existsSync(path) && statSync(path).isDirectory())
  } catch {
    return []
  }
}

/** The entry that starts the console with the session; none for data of another place, which nothing starts. */
function ownAutoStart(): string[] {
  const file = autoStartFile(app.getPath('appData'))
  return process.platform === 'linux' && !app.commandLine.hasSwitch('user-data-dir') && existsSync(file) ? [file] : []
}
