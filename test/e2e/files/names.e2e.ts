import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type Page } from '@playwright/test'
import { sandboxArguments } from '../../../scripts/display.mjs'
import { root } from '../../support/console'
import { removeFolder } from '../../support/folders'

test.skip(process.platform !== 'linux', 'elsewhere names of files are no matter of a locale')

/** The address of the window's debugger, whichever process it ends up in. */
function devtoolsOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString()
      const [, address] = /^DevTools listening on (ws:\S+)$/m.exec(said) ?? []
      if (address) resolve(address)
    })
    child.once('exit', code => reject(new Error(`ended with ${code}: ${said}`)))
  })
}

/** Names of files that the page gets when these are chosen. */
async function chosen(window: Page, files: string[]): Promise<string[]> {
  const devtools = await window.context().newCDPSession(window)
  const field = `Object.assign(document.createElement('input'), { type: 'file', multiple: true })`
  const { result } = await devtools.send('Runtime.evaluate', { expression: `globalThis.field = ${field}` })
  await devtools.send('DOM.setFileInputFiles', { objectId: result.objectId ?? '', files })
  return window.evaluate('Promise.all([...field.files].map(async file => `${file.name}: ${await file.text()}`))')
}

for (const [what, locale] of Object.entries({
  'is none': {},
  'is C': { LC_ALL: 'C', LANG: 'en_US.UTF-8' },
  'is not installed': { LANG: 'xx_XX.UTF-8' },
})) {
  test(`a file with a Cyrillic name reaches the window although the locale ${what}`, async () => {
    const userData = await mkdtemp(join(tmpdir(), 'switchboard-'))
    const files = ['plan.txt', 'План.txt'].map(name => join(userData, name))
    for (const file of files) await writeFile(file, 'content')
    const { PATH = '', DISPLAY = '', HOME = '' } = process.env
    // Without Playwright's own connection, which the program would hold on to.
    const args = [...sandboxArguments(), `--user-data-dir=${userData}`, '--remote-debugging-port=0', '--lang=en-US']
    const child = spawn(
      join(root, 'node_modules/electron/dist/electron'),
      [...args, process.env.SWITCHBOARD_BUILT ?? root],
      {
        env: { PATH, DISPLAY, HOME, ...locale },
      },
    )
    const gone = once(child, 'exit')
    try {
      const browser = await chromium.connectOverCDP(await devtoolsOf(child))
      const window = browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]?.waitForEvent('page'))
      if (!window) throw new Error('no window')
      await expect(window.getByRole('heading', { name: 'Connect to Bitrix24' })).toBeVisible({ timeout: 20_000 })
      expect(await chosen(window, files)).toEqual(['plan.txt: content', 'План.txt: content'])
      await browser.close()
    } finally {
      child.kill('SIGKILL')
      await gone
      await removeFolder(userData)
    }
  })
}
