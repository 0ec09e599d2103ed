import { chmod, link, mkdir, readFile, rename, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { createComputer, programOf, tried } from '../../../../support/update/console'
import { startFeed, type TestFeed } from '../../../../support/update/feed'

let feed: TestFeed
beforeEach(async () => {
  feed = await startFeed()
  onTestFinished(() => feed.stop())
})

/** A computer that was updated from 1.0.0 to 1.1.0, and the folder of the version before. */
async function updated() {
  const computer = await createComputer(feed)
  await mkdir(join(computer.place, 'locales'))
  await writeFile(join(computer.place, 'locales', 'en.pak'), 'texts')
  await writeFile(join(computer.place, 'libffmpeg.so'), 'library')
  feed.publish(programOf('1.1.0'), { version: '1.1.0' })
  expect((await tried(computer)).version).toBe('1.1.0')
  return { ...computer, before: `${computer.place}.before` }
}

it('goes back to the version before as it was kept', async () => {
  const { start, installed, place } = await updated()
  const updates = await start()
  expect((await updates.state()).before).toEqual({ version: '1.0.0', obstacle: null })
  expect(await updates.back()).toEqual({ obstacle: null })
  await updates.finish()
  expect(await installed()).toBe('1.0.0')
  expect(await readFile(join(place, 'libffmpeg.so'), 'utf8')).toBe('library')
})

const harms: Record<string, (before: string) => Promise<unknown>> = {
  'another library': before => writeFile(join(before, 'libffmpeg.so'), 'librarY'),
  'half a library': before => truncate(join(before, 'libffmpeg.so'), 3),
  'a library that is gone': before => rename(join(before, 'libffmpeg.so'), join(before, '..', 'elsewhere')),
  'a file more': before => writeFile(join(before, 'more.so'), 'library'),
  'a file in another folder': before => rename(join(before, 'locales', 'en.pak'), join(before, 'en.pak')),
  'a library that others may write': before => chmod(join(before, 'libffmpeg.so'), 0o666),
  async 'a link to the very same content'(before) {
    const kept = join(before, '..', 'kept.so')
    await rename(join(before, 'libffmpeg.so'), kept)
    await symlink(kept, join(before, 'libffmpeg.so'))
  },
  async 'a link in place of the folder'(before) {
    await rename(before, `${before}.moved`)
    await symlink(`${before}.moved`, before)
  },
}

for (const [what, harm] of Object.entries(harms))
  it(`does not go back to ${what}, and says so`, async () => {
    const { start, installed, before } = await updated()
    const updates = await start()
    await harm(before)
    expect(await updates.back()).toEqual({ obstacle: 'changed' })
    expect(updates.quits()).toBe(0)
    expect((await updates.state()).before).toEqual({ version: '1.0.0', obstacle: 'changed' })
    await updates.finish()
    expect(await installed()).toBe('1.1.0')
    expect((await (await start()).state()).before).toEqual({ version: '1.0.0', obstacle: 'changed' })
  })

it('looks once more at the moment of going back', async () => {
  const { start, installed, before } = await updated()
  const updates = await start()
  await updates.back()
  await writeFile(join(before, 'libffmpeg.so'), 'librarY')
  expect(await updates.finish()).toBe(true)
  expect(await installed()).toBe('1.1.0')
  const again = await (await start()).state()
  expect(again).toMatchObject({ before: { obstacle: 'changed' }, heldFrom: null, refusal: null })
})

it('takes a second name of the same file for what it is', async () => {
  const { start, installed, before } = await updated()
  await link(join(before, 'libffmpeg.so'), join(before, '..', 'second'))
  const updates = await start()
  await updates.back()
  await updates.finish()
  expect(await installed()).toBe('1.0.0')
})
