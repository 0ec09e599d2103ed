import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { Bridge } from './contract/bridge'

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  onEvent(listener) {
    const relay = (_: IpcRendererEvent, name: string, payload: unknown) => listener(name, payload)
    ipcRenderer.on('event', relay)
    return () => ipcRenderer.off('event', relay)
  },
}
contextBridge.exposeInMainWorld('desktop', bridge)
