import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signManifest } from '../../../../../scripts/update-manifest.mjs'
import { readOwnPackage } from '../../../../../electron/shell/update/find'
import { root } from '../../../../support/console'
import { createComputer, programOf, tried } from '../../../../support/update/console'
import { startFeed, type TestFeed } from '../../../../support/update/feed'

let feed: TestFeed
beforeAll(async () => void (feed = await startFeed()))
afterAll(() => feed.stop())

const next = programOf('1.1.0')

it('takes the second key, and after it never the first again', async () => {
  const [first, second] = feed.privateKeys
  const computer = await createComputer(feed)
  feed.publish(next, {}, second)
  expect(await tried(computer)).toMatchObject({ refusal: null, version: '1.1.0' })
  const later = feed.publish(programOf('1.2.0'), { version: '1.2.0' }, second)
  feed.put(later.path, signManifest(later.manifest, first))
  expect(await tried(computer)).toMatchObject({ refusal: 'not_signed', version: '1.1.0' })
  feed.put(later.path, later.bytes)
  expect(await tried(computer)).toMatchObject({ refusal: null, version: '1.2.0' })
})

it('is built with two keys, or with none and takes no updates', async () => {
  const { keys } = readOwnPackage(await readFile(join(root, 'package.json'), 'utf8'))
  expect([0, 2]).toContain(keys.length)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.every(key => Buffer.from(key, 'base64').length === 32)).toBe(true)
})

it('asks nobody without a key', async () => {
  const { asked } = feed
  const before = asked.length
  const updates = await (await createComputer(feed)).start({}, { keys: [] })
  await updates.check()
  expect(await updates.state()).toMatchObject({ obstacle: 'no_keys' })
  expect(asked.length).toBe(before)
})
