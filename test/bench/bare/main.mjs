// The least Electron can do: one sandboxed window with one field. The yardstick of the start-up benchmark.
import path from 'node:path'
import { app, BrowserWindow } from 'electron'

app.on('window-all-closed', () => app.quit())
await app.whenReady()
const window = new BrowserWindow({ width: 1200, height: 800, webPreferences: { sandbox: true } })
await window.loadFile(path.join(import.meta.dirname, 'index.html'))
