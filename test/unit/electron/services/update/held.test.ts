import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Installer } from '../../../../../electron/services/update/installer'
import type { UpdatePolicy } from '../../../../../electron/services/update/status'
import { isOwn } from '../../../../../electron/shell/update/folder'
import { createComputer, programOf } from '../../../../support/update/console'
import { startFeed, type TestFeed } from '../../../../support/update/feed'

let feed: TestFeed
beforeAll(async () => void (feed = await startFeed()))
afterAll(() => feed.stop())

const publish = (version: string, about = {}) => feed.publish(programOf(version), { version, ...about })

/** A console with version 1.1.0 downloaded and checked. */
async function ready() {
  publish('1.1.0')
  const computer = await createComputer(feed)
  const policy: UpdatePolicy = {}
  const updates = await computer.start(policy)
  await updates.check()
  await updates.fetch()
  expect(await updates.state()).toMatchObject({ step: 'ready' })
  return { computer, policy, updates }
}

describe('a package that lies ready', () => {
  it('is installed by a quit while the feed is being asked, whatever the feed answers then', async () => {
    const { computer, policy, updates } = await ready()
    policy.updateMode = 'automatic'
    const { bytes, path } = publish('1.2.0')
    let answer = () => {}
    const asked = new Promise<void>(resolve => {
      feed.put(path, (_request, response) => {
        answer = () => void response.writeHead(200, { 'content-length': bytes.length }).end(bytes)
        resolve()
      })
    })
    const checking = updates.check()
    await asked
    await updates.finish()
    answer()
    await checking
    expect(await computer.installed()).toBe('1.1.0')
    expect(await (await computer.start(policy)).state()).toMatchObject({
      version: '1.1.0',
      refusal: null,
      cutOff: null,
    })
  })

  it('is installed by a quit before the start has taken it up', async () => {
    const { computer } = await ready()
    const next = await computer.begin()
    await next.finish()
    expect(await computer.installed()).toBe('1.1.0')
  })

  it('is not left there without a line in the log', async () => {
    const { policy, updates } = await ready()
    policy.updatePin = '1.0'
    await updates.finish()
    expect(updates.logged.slice(-1)).toEqual([expect.stringContaining('not put in place')])
  })

  it('is installed by an installer that knows of a start meanwhile, and starts the console itself', async () => {
    const { computer } = await ready()
    let restarts = false
    const installer = {
      ...({ kind: 'tar.gz', restartsItself: true, fingerprint: async () => null } as const),
      ...{ mayReplace: async () => true, hasBefore: async () => false, isBefore: async () => false },
      install: async (...[, , { isWantedAgain }]: Parameters<Installer['install']>) =>
        void (restarts = isWantedAgain()),
      ...{ back: async () => {}, tidy: async () => {} },
    }
    const next = await computer.start({}, { installer })
    expect(await next.finish(true)).toBe(false)
    expect(restarts).toBe(true)
  })

  it('is not installed once the policy pins an older line, in this run or the next', async () => {
    const { computer, policy, updates } = await ready()
    policy.updatePin = '1.0'
    await updates.finish()
    expect(await computer.installed()).toBe('1.0.0')
    const next = await computer.start(policy)
    expect(await next.state()).toMatchObject({ step: 'idle', refusal: null })
    await next.finish()
    expect(await computer.installed()).toBe('1.0.0')
  })

  it('is installed after all when the pin goes', async () => {
    const { computer, policy, updates } = await ready()
    policy.updatePin = '1.0'
    await updates.finish()
    const next = await computer.start({})
    await next.finish()
    expect(await computer.installed()).toBe('1.1.0')
  })

  it('is not installed once its roll-out was halted, in this run or the next', async () => {
    const { computer, updates } = await ready()
    publish('1.1.0', { rollout: 0 })
    await updates.check()
    expect(await updates.state()).toMatchObject({ step: 'idle', waits: 'stages' })
    await updates.finish()
    expect(await computer.installed()).toBe('1.0.0')
    await (await computer.start()).finish()
    expect(await computer.installed()).toBe('1.0.0')
  })
})

it('a program in a folder where everybody may write is not replaced: the version beside it could be anybody’s', async () => {
  const { home } = await createComputer(feed)
  const place = join(home, 'open', 'switchboard')
  await mkdir(place, { recursive: true })
  expect(await isOwn(place)).toBe(true)
  await chmod(join(home, 'open'), 0o1777)
  expect(await isOwn(place)).toBe(false)
})
