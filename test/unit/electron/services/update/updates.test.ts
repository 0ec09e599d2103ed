import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dataFormat } from '../../../../../electron/services/update/data-format'
import { isItsTurn } from '../../../../../electron/services/update/stages'
import { createComputer, programOf } from '../../../../support/update/console'
import { startFeed, type TestFeed } from '../../../../support/update/feed'

let feed: TestFeed
beforeAll(async () => void (feed = await startFeed()))
afterAll(() => feed.stop())

const publish = (version: string, about = {}) => feed.publish(programOf(version), { version, ...about })

async function updated(
  computer: Awaited<ReturnType<typeof createComputer>>,
  ...given: Parameters<typeof computer.start>
) {
  const updates = await computer.start(...given)
  await updates.check()
  await updates.fetch()
  await updates.finish()
  return computer.start(...given)
}

it('asks nobody where no feed is named, or updates are off', async () => {
  const computer = await createComputer(feed)
  const before = feed.asked.length
  for (const [policy, obstacle] of [
    [{ updateFeed: undefined }, 'no_feed'],
    [{ updateMode: 'off' }, 'switched_off'],
  ] as const) {
    const updates = await computer.start(policy)
    await updates.check()
    await updates.fetch()
    expect(await updates.state()).toMatchObject({ obstacle, step: 'idle', refusal: null })
  }
  const fromSources = await computer.start({}, { installer: null })
  await fromSources.check()
  expect(await fromSources.state()).toMatchObject({ obstacle: 'from_sources' })
  expect(feed.asked.length).toBe(before)
})

it('tells what is new, and fetches it when the operator wants it', async () => {
  const { manifest } = publish('1.1.0', { notes: '• Faster' })
  const updates = await (await createComputer(feed)).start()
  await updates.check()
  expect(await updates.state()).toMatchObject({
    ...{ mode: 'ask', by: 'itself', step: 'found', refusal: null },
    found: { version: '1.1.0', notes: '• Faster', size: manifest.size, returns: true },
  })
  await updates.fetch()
  expect(await updates.state()).toMatchObject({ step: 'ready' })
  expect(updates.told.map(({ step }) => step)).toEqual(
    expect.arrayContaining(['checking', 'found', 'fetching', 'ready']),
  )
})

it('fetches by itself where the policy says so, and installs at quit', async () => {
  publish('1.1.0')
  const computer = await createComputer(feed)
  const updates = await computer.start({ updateMode: 'automatic' })
  await updates.check()
  expect(await updates.state()).toMatchObject({ step: 'ready' })
  expect(await updates.finish()).toBe(false)
  expect(await computer.installed()).toBe('1.1.0')
  expect(await (await computer.start()).state()).toMatchObject({ version: '1.1.0', updatedFrom: '1.0.0', step: 'idle' })
  // Told once.
  expect(await (await computer.start()).state()).toMatchObject({ updatedFrom: null })
})

it('only tells where the policy says so, and nobody can fetch', async () => {
  publish('1.1.0')
  const updates = await (await createComputer(feed)).start({ updateMode: 'announce' })
  await updates.check()
  await updates.fetch()
  expect(await updates.state()).toMatchObject({ by: 'hand', step: 'found', found: { version: '1.1.0' } })
})

it('is current with its own version', async () => {
  publish('1.0.0')
  const updates = await (await createComputer(feed)).start()
  await updates.check()
  expect(await updates.state()).toMatchObject({ step: 'idle', found: null, refusal: null })
  expect((await updates.state()).checkedAt).not.toBeNull()
})

it.each(['draft', 'act', 'message', 'file'] as const)('does not restart under a %s', async what => {
  publish('1.1.0')
  const computer = await createComputer(feed)
  const updates = await computer.start()
  await expect(updates.install()).rejects.toMatchObject({ code: 'invalid' })
  await updates.check()
  await updates.fetch()
  updates.cut(what)
  expect(await updates.install()).toEqual({ obstacle: what })
  expect(updates.quits()).toBe(0)
  updates.cut(null)
  expect(await updates.install()).toEqual({ obstacle: null })
  expect(updates.quits()).toBe(1)
  expect(await updates.finish()).toBe(true)
  expect(await computer.installed()).toBe('1.1.0')
})

it('keeps what lies ready over a restart, without fetching it again', async () => {
  const { file } = publish('1.1.0', { file: 'kept.tar.gz' })
  const computer = await createComputer(feed)
  const updates = await computer.start()
  await updates.check()
  await updates.fetch()
  const again = await computer.start()
  expect(await again.state()).toMatchObject({ step: 'ready', found: { version: '1.1.0' } })
  await again.check()
  expect(await again.state()).toMatchObject({ step: 'ready' })
  expect(feed.asked.filter(path => path.endsWith(file))).toHaveLength(1)
})

it('goes back with one click, stays there, and takes updates again when it is told to', async () => {
  publish('1.1.0')
  const computer = await createComputer(feed)
  const next = await updated(computer, { updateMode: 'automatic' })
  expect(await next.state()).toMatchObject({ version: '1.1.0', before: { version: '1.0.0', obstacle: null } })
  next.cut('draft')
  expect(await next.back()).toEqual({ obstacle: 'draft' })
  next.cut(null)
  expect(await next.back()).toEqual({ obstacle: null })
  expect(await next.finish()).toBe(true)
  expect(await computer.installed()).toBe('1.0.0')

  const before = await computer.start({ updateMode: 'automatic' })
  expect(await before.state()).toMatchObject({ heldFrom: '1.1.0', before: null, updatedFrom: null, refusal: null })
  publish('1.2.0')
  await before.check()
  await before.fetch()
  expect(await before.state()).toMatchObject({ step: 'found', found: { version: '1.2.0' } })
  await before.finish()
  expect(await computer.installed()).toBe('1.0.0')

  const still = await computer.start({ updateMode: 'automatic' })
  expect(await still.resume()).toMatchObject({ heldFrom: null, step: 'ready' })
  await still.finish()
  expect(await computer.installed()).toBe('1.2.0')
  expect((await readdir(computer.home)).sort()).toEqual(['console', 'switchboard', 'switchboard.before'])
})

it('has no way back that could not read the data, is older than allowed, or is gone', async () => {
  publish('1.1.0')
  const computer = await createComputer(feed)
  await updated(computer)
  const back = async (policy = {}) => (await (await computer.start(policy)).state()).before?.obstacle
  expect(await back()).toBeNull()
  expect(await back({ updateMinimum: '1.1.0' })).toBe('minimum')
  const path = join(computer.home, 'console', 'update', 'state.json')
  const kept = JSON.parse(await readFile(path, 'utf8')) as { before: object }
  await writeFile(path, JSON.stringify({ ...kept, before: { ...kept.before, reads: dataFormat.writes - 1 } }))
  expect(await back()).toBe('data')
  await writeFile(path, JSON.stringify(kept))
  await rm(join(computer.home, 'switchboard.before'), { recursive: true })
  expect(await back()).toBe('gone')
  await expect((await computer.start()).back()).rejects.toMatchObject({ code: 'invalid' })
})

it('says of a version that writes another format of data that there is no way back', async () => {
  publish('1.1.0', { writes: dataFormat.reads + 1 })
  const updates = await (await createComputer(feed)).start()
  await updates.check()
  expect((await updates.state()).found?.returns).toBe(false)
})

it('stays within the line that the policy pins, and says that there is more', async () => {
  const computer = await createComputer(feed)
  for (const [updatePin, waits] of [
    ['1', null],
    ['1.2', null],
    ['1.1', 'pin'],
    ['1.1.9', 'pin'],
  ] as const) {
    publish('1.2.0')
    const updates = await computer.start({ updatePin })
    await updates.check()
    expect(await updates.state(), updatePin).toMatchObject({ waits, step: waits ? 'idle' : 'found' })
  }
})

it('waits for its turn in a staged roll-out, unless the present version is older than allowed', async () => {
  publish('1.1.0', { rollout: 0 })
  const computer = await createComputer(feed)
  const updates = await computer.start()
  await updates.check()
  expect(await updates.state()).toMatchObject({ waits: 'stages', found: null })
  const needed = await computer.start({ updateMinimum: '1.1.0' })
  await needed.check()
  expect(await needed.state()).toMatchObject({ waits: null, minimum: '1.1.0', found: { version: '1.1.0' } })
  const memory = await readFile(join(computer.home, 'console', 'update', 'state.json'), 'utf8')
  const { id } = JSON.parse(memory) as { id: string }
  expect(feed.asked.join()).not.toContain(id)
})

it('draws turns evenly, anew for each version, and keeps them as the percentage grows', () => {
  const ids = Array.from({ length: 4000 }, (_, at) => `computer ${at}`)
  const first = ids.filter(id => isItsTurn(id, '1.1.0', 10))
  expect(first.length).toBeGreaterThan(320)
  expect(first.length).toBeLessThan(480)
  expect(first.every(id => isItsTurn(id, '1.1.0', 25))).toBe(true)
  expect(first.filter(id => isItsTurn(id, '1.2.0', 10)).length).toBeLessThan(100)
  expect(ids.every(id => isItsTurn(id, '1.1.0', 100))).toBe(true)
  expect(ids.some(id => isItsTurn(id, '1.1.0', 0))).toBe(false)
})

it('is as it was when the disk does not take the new version, and says so at the next start', async () => {
  publish('1.1.0')
  const computer = await createComputer(feed)
  const updates = await computer.start()
  await updates.check()
  await updates.fetch()
  await updates.install()
  await rm(updates.file.path)
  expect(await updates.finish()).toBe(true)
  expect(await computer.installed()).toBe('1.0.0')
  const again = await computer.start()
  expect(await again.state()).toMatchObject({ refusal: 'disk', step: 'idle', before: null })
  expect((await readdir(computer.home)).sort()).toEqual(['console', 'switchboard'])
})

it('begins anew with a damaged memory, which is set aside', async () => {
  publish('1.1.0')
  const computer = await createComputer(feed)
  await computer.start()
  const folder = join(computer.home, 'console', 'update')
  await writeFile(join(folder, 'state.json'), '{')
  const updates = await computer.start()
  await updates.check()
  expect(await updates.state()).toMatchObject({ step: 'found' })
  expect((await readdir(folder)).some(name => name.startsWith('state.json.bad-'))).toBe(true)
})
