import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { AccountState } from '../../../electron/contract/account'
import { ChatId } from '../../../electron/contract/common'
import { known } from '../../portal/seed/known'
import { builtConsole, type Console } from '../../support/console'
import { call } from '../../support/console-pool'
import { expect, test } from '../../support/electron-fixtures'
import { removeFolder } from '../../support/folders'
import { operatorAt } from '../../support/operator'
import { startFeed, type TestFeed } from '../../support/update/feed'

// Each console is started from a copy of the build that has the keys of this test in its own package.json: another
// program than a release, whose keys nothing outside of it can change.
test.use({ fresh: true })
// Three starts, one after the other.
test.describe.configure({ timeout: 180_000 })

async function copyOf(version: string, place: string, keys: readonly string[]): Promise<void> {
  await mkdir(place, { recursive: true })
  await cp(join(builtConsole(), 'out'), join(place, 'out'), { recursive: true })
  // Every package has an archive of this name, which Electron takes for a folder.
  await mkdir(join(place, 'resources'))
  await writeFile(join(place, 'resources/app.asar'), `archive of ${version}`)
  const about = { name: 'switchboard', productName: 'Switchboard', version, type: 'module', main: 'out/main/main.cjs' }
  await writeFile(join(place, 'package.json'), JSON.stringify({ ...about, update: { keys, isFolder: true } }))
}

async function packed(home: string, version: string, feed: TestFeed): Promise<Buffer> {
  await copyOf(version, join(home, version, 'switchboard'), feed.keys)
  const archive = join(home, `${version}.tar.gz`)
  execFileSync('tar', ['-czf', archive, '-C', join(home, version), 'switchboard'])
  return readFile(archive)
}

/** Its own end starts it anew, which a test cannot follow: what would be started is noted instead. */
async function noteRelaunch({ electron }: Console, file: string): Promise<void> {
  await electron.evaluate(({ app }, path) => {
    app.relaunch = options => process.getBuiltinModule('node:fs').writeFileSync(path, JSON.stringify(options ?? {}))
  }, file)
}

async function openUpdates(window: Page) {
  await window.keyboard.press('Control+4')
  const section = window.getByRole('region', { name: 'Updates', exact: true })
  await section.scrollIntoViewIfNeeded()
  return section
}

test('a changed update is refused, the real one is installed, and one click leads back', async ({
  portal,
  userData,
  launch,
  redirectPort: _port,
}) => {
  const feed = await startFeed()
  const home = await mkdtemp(join(tmpdir(), 'switchboard-updated-'))
  const place = join(home, 'switchboard')
  const again = join(home, 'again.json')
  const options = { folder: place, userData, policy: { updateFeed: feed.address } }
  const installed = async () => JSON.parse(await readFile(join(place, 'package.json'), 'utf8')) as { version: string }
  async function start() {
    const started = await launch(options)
    await operatorAt(started.window).enter(portal.webhookUrl())
    await noteRelaunch(started, again)
    return started
  }
  try {
    await copyOf('1.0.0', place, feed.keys)
    const next = await packed(home, '1.1.0', feed)
    const { file } = feed.publish(next, { notes: '• Faster\n• <b>Calmer</b>' })
    const changed = Buffer.from(next)
    changed[5000] = (changed[5000] ?? 0) ^ 1
    feed.put(file, changed)

    const first = await start()
    const updates = await openUpdates(first.window)
    await updates.getByRole('button', { name: 'Check now' }).click()
    await updates.getByText('What is new in 1.1.0').click()
    await expect(updates.getByText('• <b>Calmer</b>')).toBeVisible()
    await updates.getByRole('button', { name: 'Download' }).click()
    await expect(updates.getByRole('status')).toContainText('not the one that was announced')
    await expect(first.window.getByRole('button', { name: 'Update refused' })).toBeVisible()

    feed.put(file, next)
    await updates.getByRole('button', { name: 'Download' }).click()
    await expect(updates.getByText('downloaded and checked')).toBeVisible()
    const { activeId } = await call<AccountState>(first.window, 'account.state', {})
    const draft = { accountId: activeId, chatId: ChatId.parse(known.ofColleague.chatId), replyTo: null }
    await call(first.window, 'draft.set', { ...draft, text: 'Not finished' })
    await updates.getByRole('button', { name: 'Restart and install' }).click()
    await expect(updates.getByRole('status')).toContainText('text that you have not sent')
    await call(first.window, 'draft.set', { ...draft, text: '' })
    const ended = first.electron.waitForEvent('close')
    await updates.getByRole('button', { name: 'Restart and install' }).click()
    await ended
    expect(await installed()).toMatchObject({ version: '1.1.0' })
    const { args } = JSON.parse(await readFile(again, 'utf8')) as { args: string[] }
    expect(args).toContain(place)

    const second = await start()
    await second.window.getByRole('button', { name: 'Updated to 1.1.0' }).click()
    const left = second.electron.waitForEvent('close')
    await second.window.getByRole('button', { name: 'Return to 1.0.0' }).click()
    await left
    expect(await installed()).toMatchObject({ version: '1.0.0' })

    const third = await start()
    const held = await openUpdates(third.window)
    await expect(held.getByText('You went back from version 1.1.0')).toBeVisible()
    await expect(held.getByRole('button', { name: 'Take updates again' })).toBeVisible()
  } finally {
    await feed.stop()
    await removeFolder(home)
  }
})

test('whoever ends it by a signal and starts again at once gets the new version, with the link', async ({
  portal,
  userData,
  launch,
  redirectPort: _port,
}) => {
  const feed = await startFeed()
  const home = await mkdtemp(join(tmpdir(), 'switchboard-updated-'))
  const place = join(home, 'switchboard')
  const again = join(home, 'again.json')
  const link = 'b24console://open?chat=1832'
  try {
    await copyOf('1.0.0', place, feed.keys)
    feed.publish(await packed(home, '1.1.0', feed))
    const console = await launch({ folder: place, userData, policy: { updateFeed: feed.address } })
    await operatorAt(console.window).enter(portal.webhookUrl())
    await noteRelaunch(console, again)
    const updates = await openUpdates(console.window)
    await updates.getByRole('button', { name: 'Check now' }).click()
    await updates.getByRole('button', { name: 'Download' }).click()
    await expect(updates.getByText('downloaded and checked')).toBeVisible()
    const ended = once(console.electron.process(), 'exit')
    // What writes preferences must leave signals to Electron, which quits.
    await expect.poll(() => existsSync(join(userData, 'preferences.json'))).toBe(true)
    await console.electron.evaluate(({ app }, handed) => {
      // As the system tells of a start while this console ends.
      app.once('before-quit', () => app.emit('second-instance', {}, [], '', { link: handed }))
    }, link)
    console.electron.process().kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    const { args } = JSON.parse(await readFile(again, 'utf8')) as { args: string[] }
    expect(args).toContain(place)
    expect(args.at(-1)).toBe(link)
    expect(JSON.parse(await readFile(join(place, 'package.json'), 'utf8'))).toMatchObject({ version: '1.1.0' })
  } finally {
    await feed.stop()
    await removeFolder(home)
  }
})
