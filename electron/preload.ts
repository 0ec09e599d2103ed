import { contextBridge, ipcRenderer, type IpcRendererEvent, webFrame, webUtils } from 'electron'
import type { Bridge, Reply } from './contract/bridge'

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  async choose(file) {
    const path = webUtils.getPathForFile(file)
    // Pasted data from another program is not on disk. A name that the system's locale cannot express has no path
    // either, and then Chromium does not find the content.
    const bytes = path === '' ? await file.arrayBuffer().catch(() => null) : null
    const told = path === '' ? { name: file.name, bytes: bytes && new Uint8Array(bytes) } : { path }
    return (await ipcRenderer.invoke('choose', told)) as Reply
  },
  onEvent(listener) {
    const relay = (_: IpcRendererEvent, name: string, payload: unknown) => listener(name, payload)
    ipcRenderer.on('event', relay)
    return () => ipcRenderer.off('event', relay)
  },
}
contextBridge.exposeInMainWorld('desktop', bridge)

/** The first screen is at rest by then, and has fetched what it may need next. */
const restingMs = 8000
// Chromium keeps the files of the start, with V8's code for them, though nothing asks for them again.
setTimeout(() => webFrame.clearCache(), restingMs)
