import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import files from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { besides, mend, swapBack, swapIn } from '../../../../electron/storage/swap'
import { removeFolder } from '../../../support/folders'

async function program(versions: Partial<Record<'place' | 'next' | 'before' | 'older' | 'going', string>>) {
  const home = await mkdtemp(join(tmpdir(), 'switchboard-swap-'))
  onTestFinished(() => removeFolder(home))
  const place = join(home, 'program')
  const paths = { place, ...besides(place) }
  for (const [name, path] of Object.entries(paths)) {
    const version = versions[name as keyof typeof versions]
    if (version === undefined) continue
    await mkdir(path)
    await writeFile(join(path, 'version'), version)
  }
  const found = async () => {
    const names = await readdir(home)
    const read = names.map(async name => [name, await readFile(join(home, name, 'version'), 'utf8')] as const)
    return Object.fromEntries(await Promise.all(read))
  }
  return { place, found }
}

it('puts the next version in place and keeps the present one, without the one before that', async () => {
  const { place, found } = await program({ place: '2', next: '3', before: '1' })
  await swapIn(place, files)
  expect(await found()).toEqual({ program: '3', 'program.before': '2' })
})

it('takes everything back when there is no next version', async () => {
  const { place, found } = await program({ place: '2', before: '1' })
  await expect(swapIn(place, files)).rejects.toThrow('ENOENT')
  expect(await found()).toEqual({ program: '2', 'program.before': '1' })
})

it('puts the version before back', async () => {
  const { place, found } = await program({ place: '2', before: '1' })
  await swapBack(place, files)
  expect(await found()).toEqual({ program: '1', 'program.going': '2' })
})

it('takes everything back when there is no version before', async () => {
  const { place, found } = await program({ place: '2' })
  await expect(swapBack(place, files)).rejects.toThrow('ENOENT')
  expect(await found()).toEqual({ program: '2' })
})

it('puts the version before that back which a cut replacement has set aside', async () => {
  for (const cut of [
    { place: '2', older: '1', next: '3' },
    { place: '2', before: '2', older: '1', next: '3' },
  ]) {
    const { place, found } = await program(cut)
    await mend(place, files)
    expect(await found()).toEqual({ program: '2', 'program.before': '1' })
  }
})

it('removes what a replacement has left once it was done', async () => {
  const { place, found } = await program({ place: '3', before: '2', older: '1', going: '0' })
  await mend(place, files)
  expect(await found()).toEqual({ program: '3', 'program.before': '2' })
})
