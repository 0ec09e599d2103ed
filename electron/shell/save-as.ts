import { app, BrowserWindow, dialog } from 'electron'
import { writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { AppError } from '../app-error'

/**
 * Lets the operator choose a place for a text and writes it there.
 *
 * @param name What the file is to be called unless he says otherwise.
 * @returns False when he chose none.
 * @throws AppError `bug` with `file_unwritable` when it cannot be written there.
 */
export async function saveAs(name: string, content: string): Promise<boolean> {
  const extension = extname(name).slice(1)
  const options = {
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  }
  const [window] = BrowserWindow.getAllWindows()
  const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  if (!filePath) return false
  await writeFile(filePath, content, { mode: 0o600 }).catch((error: unknown) => {
    throw new AppError('bug', { reason: 'file_unwritable' }, { cause: error })
  })
  return true
}
