import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { provoked } from '../../support/security/watchman'

/** Ways in which foreign code in the page could try to show something else in this window or to open another. */
const ways: Record<string, () => unknown> = {
  'an https address': () => location.assign('https://evil.example/'),
  'an http address': () => (location.href = 'http://127.0.0.1:9/'),
  'a file': () => location.replace('file:///etc/passwd'),
  'a data address': () => (location.href = 'data:text/html,<h1>evil</h1>'),
  'a blob': () => location.assign(URL.createObjectURL(new Blob(['<h1>evil</h1>'], { type: 'text/html' }))),
  'a page of its own scheme': () => location.assign('app://evil/'),
  'the developer’s tools': () => location.assign('devtools://devtools/bundled/inspector.html'),
  'the browser’s own page': () => location.assign('chrome://gpu'),
  'a link that is pressed': () => {
    const link = document.body.appendChild(document.createElement('a'))
    link.href = 'https://evil.example/'
    link.click()
    link.remove()
  },
  'a link to a new window': () => {
    const link = document.body.appendChild(document.createElement('a'))
    Object.assign(link, { href: 'https://evil.example/', target: '_blank' })
    link.click()
    link.remove()
  },
  'a link to a download': () => {
    const link = document.body.appendChild(document.createElement('a'))
    Object.assign(link, { href: 'data:text/plain,evil', download: 'evil.desktop' })
    link.click()
    link.remove()
  },
  'a refresh by markup': () => {
    const meta = document.createElement('meta')
    Object.assign(meta, { httpEquiv: 'refresh', content: '0;url=https://evil.example/' })
    document.head.append(meta)
  },
  'window.open': () => window.open('https://evil.example/'),
  'window.open of an empty page': () => window.open('about:blank'),
  'window.open of its own page': () => window.open('app://console/', '_blank', 'nodeIntegration=yes'),
  'a web view': () => {
    const view = document.createElement('webview')
    view.setAttribute('src', 'app://console/')
    document.body.append(view)
  },
}

const page = 'app://console/index.html'

/** The page, once both processes have handled everything it was asked to do. */
async function settled(app: ElectronApplication, window: Page) {
  await window.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 150))))
  return app.evaluate(({ webContents, BrowserWindow }) => ({
    windows: BrowserWindow.getAllWindows().length,
    contents: webContents.getAllWebContents().filter(each => !each.getURL().startsWith('devtools:')).length,
    address: BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  }))
}
const untouched = { windows: 1, contents: 1, address: page }

const mark = (window: Page) => window.evaluate(() => Object.assign(globalThis, { still: 'the same page' }))
const marked = (window: Page) => window.evaluate(() => (globalThis as unknown as { still?: string }).still)

test('no attempt of the page leads the window elsewhere or opens another', async ({ app, window }) => {
  await mark(window)
  for (const [what, attempt] of Object.entries(ways)) {
    await test.step(what, async () => {
      await window.evaluate(attempt).catch(() => {})
      expect.soft(await settled(app, window), what).toEqual(untouched)
      expect.soft(await marked(window), what).toBe('the same page')
      // Playwright's own queries wait for the end of a navigation that was refused.
      expect.soft(await window.evaluate(() => document.body.innerText), what).toContain('Connect to Bitrix24')
    })
  }
})

// Chromium asks nobody before it shows an empty page.
test('the window comes back from an empty page', async ({ app, window }) => {
  await window.evaluate(() => location.assign('about:blank')).catch(() => {})
  await expect(window.getByRole('heading', { name: 'Connect to Bitrix24' })).toBeVisible()
  expect(await settled(app, window)).toEqual(untouched)
})

test('a script in an address does not run', async ({ app, running, window }) => {
  await window.evaluate(() => (location.href = 'javascript:void(globalThis.pwned = 1)')).catch(() => {})
  expect(await settled(app, window)).toEqual(untouched)
  expect(await window.evaluate(() => 'pwned' in globalThis)).toBe(false)
  expect(await provoked(running)).not.toEqual([])
})

test('a file dropped onto the window does not replace it', async ({ running, app, window }) => {
  const file = join(running.userData, 'evil.html')
  await writeFile(file, '<h1>evil</h1>')
  const devtools = await app.context().newCDPSession(window)
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  await devtools.detach()
  expect(await settled(app, window)).toEqual(untouched)
  await expect(window.getByRole('heading', { name: 'Connect to Bitrix24' })).toBeVisible()
})

test('a link in a message goes to the browser however it is pressed, never into the window', async ({
  app,
  portal,
  signedIn: operator,
  systemBrowser,
  window,
}) => {
  const text = 'See [URL=https://ok.example/page]this page[/URL]'
  portal.world.message(known.fresh.chatId, { from: 'customer', text })
  await operator.open(known.fresh.code, known.fresh.customer)
  const link = operator.messages.getByRole('link', { name: 'this page' })
  await link.click()
  await expect.poll(systemBrowser.opened).toEqual(['https://ok.example/page'])
  await link.click({ modifiers: ['Control'] })
  await link.click({ modifiers: ['Shift'] })
  await link.click({ button: 'middle' })
  expect(await settled(app, window)).toEqual(untouched)
})
