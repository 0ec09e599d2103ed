import type { ElectronApplication, Page } from '@playwright/test'
import type { WebContents, WebPreferences } from 'electron'
import type { Bridge, Reply } from '../../../electron/contract/bridge'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { call } from '../../support/console-pool'
import { provoked } from '../../support/security/watchman'

/** Electron has it, and its types do not. */
type Preferring = WebContents & { getLastWebPreferences(): WebPreferences }

const send = (window: Page, name: unknown, input: unknown): Promise<Reply> =>
  window.evaluate(
    ([name, input]) => (globalThis as unknown as { desktop: Bridge }).desktop.call(name as string, input),
    [name, input] as const,
  )

test('the page gets three functions of ours and nothing of Node or Electron', async ({ window }) => {
  const bridge = await window.evaluate(() => {
    const { desktop } = globalThis as unknown as { desktop: Bridge }
    return { keys: Object.keys(desktop), frozen: Object.isFrozen(desktop) }
  })
  expect(bridge).toEqual({ keys: ['call', 'choose', 'onEvent'], frozen: true })
  const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname']
  expect(await window.evaluate(names => names.filter(name => name in globalThis), names)).toEqual([])
})

test('unknown names are refused', async ({ window }) => {
  const names = ['toString', '__proto__', 'constructor', 'hasOwnProperty', '', 'app.info ', 'APP.INFO', 'act.delete']
  for (const name of [...names, null, undefined, 0, 1, true, {}, [], ['app.info'], { toString: 'app.info' }]) {
    const reply = await send(window, name, {})
    expect(reply, JSON.stringify(name)).toMatchObject({ ok: false, failure: { code: 'bug' } })
  }
})

test('wrong inputs are refused before anything reaches the portal', async ({ portal, signedIn: _, window }) => {
  const before = portal.requests.length
  const deep: unknown[] = []
  for (let inner = deep, depth = 0; depth < 50; depth++) inner.push((inner = []))
  const account = 'acme.bitrix24.com/1'
  const inputs: [string, unknown][] = [
    ['act.join', {}],
    ['act.join', null],
    ['act.join', []],
    ['act.join', { account, chatId: '1763', sessionId: 321, ownerId: 27 }],
    ['act.join', { account, chatId: -1, sessionId: 321, ownerId: 27 }],
    ['act.join', { account, chatId: 1.5, sessionId: 321, ownerId: 27 }],
    ['act.join', { account, chatId: 1e21, sessionId: 321, ownerId: 27 }],
    ['act.join', { account, chatId: { valueOf: 1763 }, sessionId: 321, ownerId: 27 }],
    ['act.join', { account, chatId: 1763 }],
    ['act.join', { account, chatId: 1763, sessionId: 321 }],
    ['act.join', { account, chatId: 1763, sessionId: 321, ownerId: '27' }],
    ['act.intercept', { account, chatId: 1763, sessionId: 321, ownerId: 27, reason: 'x'.repeat(501) }],
    ['act.finishAnother', { account, chatId: 1763, sessionId: 321, ownerId: 27 }],
    ['act.check', { account, act: 'delete', chatId: 1763, sessionId: 321, ownerId: 27, joined: false }],
    ['dialog.open', { chatId: 1763, fresh: 'yes' }],
    ['search.find', { ticket: 't', text: 'x'.repeat(200_001) }],
    ['search.find', { ticket: 't', text: deep }],
    ['app.open', { url: 7 }],
    ['app.set', { theme: 'pink' }],
    ['account.connect', { webhookUrl: ['https://x.example/'] }],
  ]
  for (const [name, input] of inputs) {
    const reply = await send(window, name, input)
    expect(reply, `${name} ${JSON.stringify(input).slice(0, 80)}`).toMatchObject({
      ok: false,
      failure: { code: 'invalid' },
    })
  }
  expect(portal.requests).toHaveLength(before)
})

test('a failure gives the page nothing but data', async ({ window }) => {
  const reply = await send(window, 'dialog.open', { chatId: known.fresh.chatId, fresh: true })
  expect(Object.keys(reply)).toEqual(['ok', 'failure'])
  expect(JSON.stringify(reply)).not.toMatch(/\.cjs|\.ts:|node_modules|Error:/)
})

test('a frame inside the page has no bridge', async ({ window, running }) => {
  const found = await window.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    const inner = frame.contentWindow as unknown as { desktop?: unknown; require?: unknown }
    const has = [typeof inner.desktop, typeof inner.require]
    frame.remove()
    return has
  })
  expect(found).toEqual(['undefined', 'undefined'])
  await provoked(running)
})

for (const address of ['app://console/', 'data:text/html,<h1>other</h1>']) {
  test(`a second window with our bridge, showing ${address.slice(0, 12)}, is refused`, async ({
    app,
    portal,
    running,
    signedIn: _,
  }) => {
    const before = portal.requests.length
    const other = await secondWindow(app, address)
    for (const name of ['app.info', 'account.state', 'act.join', 'toString']) {
      const reply = await send(other, name, { chatId: known.fresh.chatId, sessionId: known.fresh.sessionId })
      expect(reply, name).toMatchObject({ ok: false, failure: { code: 'forbidden' } })
    }
    expect(portal.requests).toHaveLength(before)
    await app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) if (window.getTitle() === 'strange') window.destroy()
    })
    await provoked(running)
    await expect.poll(() => app.windows().length).toBe(1)
  })
}

/** A window as only code in the main process could make it: with the real preload script. */
async function secondWindow(app: ElectronApplication, address: string): Promise<Page> {
  const opened = app.waitForEvent('window')
  await app.evaluate(async ({ app, BrowserWindow }, address) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`
    const window = new BrowserWindow({ show: false, webPreferences: { preload } })
    window.on('page-title-updated', event => event.preventDefault())
    window.setTitle('strange')
    await window.loadURL(address)
  }, address)
  return opened
}

const refused = [
  'http://ok.example/',
  'file:///etc/passwd',
  'file://evil.example/share',
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:https://ok.example/1',
  'about:blank',
  'app://console/',
  'chrome://gpu',
  'smb://evil.example/share',
  'ms-msdt:/id',
  'search-ms:query=x',
  'vbscript:x',
  'bx://v2/portal',
  'ssh://evil.example',
  'tel:x;y',
  'mailto:a@b.example?attach=/etc/passwd',
  'mailto:nobody',
  'https://user@evil.example/',
  'https://user:pass@evil.example/',
  'https:evil.example',
  'https:/\\evil.example',
  ' https://ok.example/',
  'https://ok.example/\n',
  'https://ok.example/\u0000',
  'https://ok.example/\u202emoc',
  `https://ok.example/${'x'.repeat(2048)}`,
  '//ok.example/',
  '',
]
const allowed: [string, string][] = [
  ['https://ok.example/a?b=c#d', 'https://ok.example/a?b=c#d'],
  ['HTTPS://OK.example/', 'https://ok.example/'],
  ['https://пример.рф/', 'https://xn--e1afmkfd.xn--p1ai/'],
  ['mailto:a@b.example?subject=Hello', 'mailto:a@b.example?subject=Hello'],
  ['tel:+14155550123', 'tel:+14155550123'],
]

test('only ordinary addresses reach the system’s browser', async ({ portal, signedIn: _, systemBrowser, window }) => {
  for (const url of refused) {
    const reply = await send(window, 'app.open', { url })
    expect(reply, url).toMatchObject({ ok: false, failure: { code: 'invalid' } })
  }
  expect(await systemBrowser.opened()).toEqual([])

  for (const [url] of allowed) await call(window, 'app.open', { url })
  await call(window, 'app.open', { url: `${portal.origin}/crm/` })
  expect(await systemBrowser.opened()).toEqual([...allowed.map(([, as]) => as), `${portal.origin}/crm/`])
})

test('the window runs with the preferences that keep a page harmless', async ({ app }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    (BrowserWindow.getAllWindows()[0]?.webContents as Preferring | undefined)?.getLastWebPreferences(),
  )
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  })
  const off = ['webviewTag', 'nodeIntegrationInSubFrames', 'nodeIntegrationInWorker', 'allowRunningInsecureContent']
  const chromium = ['experimentalFeatures', 'enableBlinkFeatures', 'navigateOnDragDrop', 'plugins']
  const settings = preferences as unknown as Record<string, unknown>
  expect([...off, ...chromium].filter(name => settings[name])).toEqual([])
})
