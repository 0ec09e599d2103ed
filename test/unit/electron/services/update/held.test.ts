import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
