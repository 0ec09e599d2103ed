import { EventEmitter } from 'node:events'
import type { Session, WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { guardContents, guardSession, isOwn } from '../../../../../electron/shell/window/guard'

const dev = 'http://localhost:5173'

describe('isOwn', () => {
  it.each(['app://console/index.html', 'b24media://1', 'data:image/png;base64,AA', 'devtools://devtools/x'])(
    'lets the window ask for %s',
    url => expect(isOwn(url, null)).toBe(true),
  )

  it.each(['https://example.com/', 'http://127.0.0.1:1/', 'ws://x', 'file:///etc/passwd', 'ftp://x/', dev, 'x'])(
    'cuts the window off from %s',
    url => expect(isOwn(url, null)).toBe(false),
  )

  it('lets a page of the development server reach that server only', () => {
    expect(isOwn(`${dev}/main.ts`, dev)).toBe(true)
    expect(isOwn('ws://localhost:5173/', dev)).toBe(true)
    expect(isOwn('http://localhost:5174/', dev)).toBe(false)
    expect(isOwn('https://example.com/', dev)).toBe(false)
  })
})

describe('guardContents', () => {
  function guarded(devServer: string | null) {
    const contents = new EventEmitter() as EventEmitter & { open?: () => { action: string } }
    Object.assign(contents, { setWindowOpenHandler: (handler: () => { action: string }) => (contents.open = handler) })
    guardContents(contents as unknown as WebContents, { devServer, log: () => {} })
    const refused = (name: string, url: string) => {
      let prevented = false
      contents.emit(name, { url, preventDefault: () => (prevented = true) })
      return prevented
    }
    return { refused, contents }
  }

  it('refuses every way out of the page', () => {
    const { refused, contents } = guarded(null)
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      for (const url of ['https://example.com/', 'app://console/index.html', 'javascript:1', dev]) {
        expect(refused(name, url)).toBe(true)
      }
    }
    expect(contents.open?.()).toEqual({ action: 'deny' })
  })

  it('lets a page of the development server reload itself', () => {
    const { refused } = guarded(dev)
    expect(refused('will-navigate', `${dev}/`)).toBe(false)
    expect(refused('will-navigate', 'http://localhost:51730/')).toBe(true)
    expect(refused('will-attach-webview', `${dev}/`)).toBe(true)
  })
})

describe('guardSession', () => {
  type Handler = (...args: unknown[]) => unknown
  function guarded() {
    const set: Record<string, Handler> = {}
    const keep = (name: string) => (handler: Handler) => void (set[name] = handler)
    const session = {
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
      setDisplayMediaRequestHandler: keep('display'),
      setSpellCheckerEnabled: keep('spell'),
      setSpellCheckerLanguages: keep('languages'),
      setSpellCheckerDictionaryDownloadURL: keep('dictionaries'),
      on: (name: string, handler: Handler) => void (set[name] = handler),
      webRequest: { onBeforeRequest: keep('web') },
    }
    guardSession(session as unknown as Session, { devServer: null, dictionaries: null, log: () => {} })
    return set
  }

  it('denies every permission and device', () => {
    const { request, check, device, display } = guarded()
    const answers: unknown[] = []
    request!(null, 'media', (answer: unknown) => answers.push(answer))
    display!(null, (answer: unknown) => answers.push(answer))
    expect([...answers, check!(), device!()]).toEqual([false, {}, false, false])
  })

  it('cancels requests that leave the computer', () => {
    const answers: unknown[] = []
    for (const url of ['https://example.com/x', 'app://console/a.js']) {
      guarded().web!({ url }, (answer: unknown) => answers.push(answer))
    }
    expect(answers).toEqual([{ cancel: true }, { cancel: false }])
  })
})
