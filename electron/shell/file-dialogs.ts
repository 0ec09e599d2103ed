import { app, BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions, shell } from 'electron'
import { dirname, extname, join } from 'node:path'
import { AppError } from '../app-error'
import type { FileDialogs } from '../console/system'
import { createLocalFiles, saveWhole } from '../storage/local-file'
import type { Preferring } from './settings'

/** The system's dialogs for files; each save dialog begins where the last file was saved. */
export function createFileDialogs(folders: Pick<Preferring, 'saveFolder' | 'rememberSaveFolder'>): FileDialogs {
  return {
    async saveAs(name, content) {
      const extension = extname(name).slice(1)
      const place = await askForPlace({
        defaultPath: join(app.getPath('documents'), name),
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      })
      if (!place) return false
      await saveWhole(createLocalFiles(false), place, [Buffer.from(content)]).catch((error: unknown) => {
        throw new AppError('bug', { reason: 'file_unwritable' }, { cause: error })
      })
      return true
    },
    async askWhere(name) {
      const place = await askForPlace({ defaultPath: join(folders.saveFolder() ?? app.getPath('downloads'), name) })
      if (!place) return null
      folders.rememberSaveFolder(dirname(place))
      return place
    },
    async askFolder() {
      const [window] = BrowserWindow.getAllWindows()
      const options: OpenDialogOptions = {
        defaultPath: folders.saveFolder() ?? app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
      }
      const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
      const [folder] = filePaths
      if (folder === undefined) return null
      folders.rememberSaveFolder(folder)
      return folder
    },
    reveal: path => shell.showItemInFolder(path),
  }
}

/** @returns The path; empty when the operator chose none. */
async function askForPlace(options: SaveDialogOptions): Promise<string> {
  const [window] = BrowserWindow.getAllWindows()
  const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return filePath
}
