import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UpdatePolicy } from '../../../../../electron/services/update/status'
import { createComputer, programOf } from '../../../../support/update/console'
import { startFeed, type TestFeed } from '../../../../support/update/feed'

let feed: TestFeed
beforeAll(async () => void (feed = await startFeed()))
afterAll(() => feed.stop())

/** A console that has found version 1.1.0, and its policy, which may change. */
async function found() {
  feed.publish(programOf('1.1.0'))
  const computer = await createComputer(feed)
  const policy: UpdatePolicy = {}
  const updates = await computer.start(policy)
  await updates.check()
  return { computer, policy, updates }
}

describe.each(['found', 'ready'] as const)('a policy that changes while a version is %s', step => {
  async function at() {
    const all = await found()
    if (step === 'ready') await all.updates.fetch()
    expect(await all.updates.state()).toMatchObject({ step })
    return all
  }

  it.each([
    ['pins an older line', { updatePin: '1.0' }, { waits: 'pin' }],
    ['switches updates off', { updateMode: 'off' }, { waits: null, obstacle: 'switched_off' }],
    ['names another channel', { updateChannel: 'beta' }, { waits: null }],
    ['names no feed', { updateFeed: undefined }, { waits: null, obstacle: 'no_feed' }],
  ] as const)(
    'and %s: nothing is offered, fetched or installed, and no restart is for nothing',
    async (_, to, told) => {
      const { computer, policy, updates } = await at()
      Object.assign(policy, to)
      const before = feed.asked.length
      await updates.tell()
      expect(updates.told.at(-1)).toMatchObject({ step: 'idle', found: null, ...told })
      await updates.fetch()
      await expect(updates.install()).rejects.toMatchObject({ code: 'invalid' })
      expect(await updates.finish()).toBe(false)
      expect(await computer.installed()).toBe('1.0.0')
      expect(feed.asked.length).toBe(before)
    },
  )

  it('and only wants it told: nobody can fetch or install it', async () => {
    const { computer, policy, updates } = await at()
    policy.updateMode = 'announce'
    await updates.tell()
    expect(await updates.state()).toMatchObject({ step: 'found', by: 'hand' })
    await expect(updates.install()).rejects.toMatchObject({ code: 'invalid' })
    await updates.finish()
    expect(await computer.installed()).toBe('1.0.0')
  })

  it('and is not told of in time: what the operator clicks obeys all the same', async () => {
    const { policy, updates } = await at()
    policy.updatePin = '1.0'
    await updates.fetch()
    await expect(updates.install()).rejects.toMatchObject({ code: 'invalid' })
    expect(await updates.state()).toMatchObject({ step: 'idle', waits: 'pin' })
  })
})

it('what lies ready is ready again once the policy lets it', async () => {
  const { computer, policy, updates } = await found()
  await updates.fetch()
  policy.updatePin = '1.0'
  await updates.tell()
  delete policy.updatePin
  await updates.tell()
  expect(await updates.state()).toMatchObject({ step: 'ready', waits: null, found: { version: '1.1.0' } })
  await updates.finish()
  expect(await computer.installed()).toBe('1.1.0')
})

it('a console whose memory cannot be read goes on, says how updates stand, and takes none', async () => {
  feed.publish(programOf('1.1.0'))
  const computer = await createComputer(feed)
  await mkdir(join(computer.home, 'console'))
  await writeFile(join(computer.home, 'console', 'update'), 'no folder')
  const updates = await computer.start()
  expect(await updates.state()).toMatchObject({ version: '1.0.0', step: 'idle', before: null })
  await updates.check()
  await updates.fetch()
  expect(await updates.state()).toMatchObject({ step: 'idle', refusal: 'disk' })
  expect(await updates.finish()).toBe(false)
  expect(await computer.installed()).toBe('1.0.0')
})

describe('a console that ends while the program is being replaced', () => {
  /** Notes that it replaces, and gets no further. */
  async function cut(computer: Awaited<ReturnType<typeof createComputer>>, by: 'next' | 'before') {
    let begun: () => void
    const replacing = new Promise<void>(resolve => (begun = resolve))
    const never = () => (begun(), new Promise<void>(() => {}))
    const installer = {
      ...({ kind: 'tar.gz', restartsItself: false, install: never, back: never } as const),
      ...{
        mayReplace: async () => true,
        fingerprint: async () => null,
        hasBefore: async () => true,
        isBefore: async () => true,
        tidy: async () => {},
      },
    }
    const updates = await computer.start({}, { installer })
    if (by === 'before') await updates.back()
    void updates.finish()
    await replacing
    return computer.start()
  }

  async function updated() {
    const { computer, updates } = await found()
    await updates.fetch()
    await updates.finish()
    return { computer, updates: await computer.start() }
  }

  it('still knows which version the one before is', async () => {
    const { computer, updates } = await updated()
    feed.publish(programOf('1.2.0'), { version: '1.2.0' })
    await updates.check()
    await updates.fetch()
    const again = await cut(computer, 'next')
    expect(await again.state()).toMatchObject({
      ...{ version: '1.1.0', refusal: null, cutOff: 'next', heldFrom: null },
      ...{ before: { version: '1.0.0', obstacle: null }, step: 'ready' },
    })
    await again.back()
    await again.finish()
    expect(await computer.installed()).toBe('1.0.0')
  })

  it('still has its way back', async () => {
    const { computer } = await updated()
    const again = await cut(computer, 'before')
    expect(await again.state()).toMatchObject({
      ...{ version: '1.1.0', refusal: null, cutOff: 'before', heldFrom: null },
      before: { version: '1.0.0', obstacle: null },
    })
  })
})

it.each([
  ['did not even start', false],
  ['did start', true],
])('a version that %s and was put away by hand does not come back by itself', async (_, didStart) => {
  const { computer, policy, updates } = await found()
  policy.updateMode = 'automatic'
  await updates.fetch()
  await updates.finish()
  if (didStart) expect(await (await computer.start(policy)).state()).toMatchObject({ version: '1.1.0' })
  await rm(computer.place, { recursive: true })
  await rename(`${computer.place}.before`, computer.place)

  const again = await computer.start(policy)
  expect(await again.state()).toMatchObject({
    ...{ version: '1.0.0', heldFrom: '1.1.0', before: null, refusal: null, updatedFrom: null },
  })
  await again.check()
  await again.finish()
  expect(await computer.installed()).toBe('1.0.0')
  const still = await computer.start(policy)
  expect(await still.resume()).toMatchObject({ heldFrom: null, step: 'ready' })
})
