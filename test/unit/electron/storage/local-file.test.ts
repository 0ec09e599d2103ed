import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createLocalFiles, saveWhole } from '../../../../electron/storage/local-file'
import { removeFolder } from '../../../support/folders'

const files = createLocalFiles(false)

async function inFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-saved-'))
  onTestFinished(() => removeFolder(folder))
  return { folder, path: join(folder, 'report.json') }
}

it('a file is saved as a whole over a former one, for its owner alone', async () => {
  const { folder, path } = await inFolder()
  await writeFile(path, 'a former and longer one', { mode: 0o644 })
  await saveWhole(files, path, [Buffer.from('new '), Buffer.from('one')])
  expect(await readFile(path, 'utf8')).toBe('new one')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['report.json'])
})

it('a disk that is full in the middle leaves the former file as it was, and nothing beside it', async () => {
  const { folder, path } = await inFolder()
  await writeFile(path, 'former')
  async function* full() {
    yield Buffer.from('half of ')
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  }
  await expect(saveWhole(files, path, full())).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(await readFile(path, 'utf8')).toBe('former')
  expect(await readdir(folder)).toEqual(['report.json'])
})

it('nothing is left beside a place that cannot be taken', async () => {
  const { folder, path } = await inFolder()
  await mkdir(path)
  await expect(saveWhole(files, path, [Buffer.from('new')])).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['report.json'])
})
