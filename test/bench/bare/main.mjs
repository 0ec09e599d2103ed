// The least Electron can do: one sandboxed window with one field. The yardstick of the start-up benchmark.
import path from 'node:path'
import { app, BrowserWindow } from 'electron'

// Not awaited at the top: Electron is not ready before this module has run to its end.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1200, height: 800, webPreferences: { sandbox: true } })
  return window.loadFile(path.join(import.meta.dirname, 'index.html'))
})
app.on('window-all-closed', () => app.quit())
