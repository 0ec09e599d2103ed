import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import { createChosenFiles } from '../../../../../electron/services/file/chosen'
import { createLocalFiles } from '../../../../../electron/storage/local-file'

let folder = ''
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'chosen-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

const chosen = () => createChosenFiles({ local: createLocalFiles(false), newId: () => 'one' })
const reasonOf = (path: string) =>
  chosen()
    .choose({ path })
    .then(
      () => null,
      (error: unknown) => (error instanceof AppError ? error.details.reason : error),
    )

it('a folder is reported as a folder, empty or not', async () => {
  const inner = join(folder, 'Фото')
  await mkdir(inner)
  expect(await reasonOf(inner)).toBe('file_folder')
  expect(await reasonOf(folder)).toBe('file_folder')
})

it('a missing or empty file is reported as such', async () => {
  await writeFile(join(folder, 'empty.txt'), '')
  expect(await reasonOf(join(folder, 'gone.txt'))).toBe('file_unreadable')
  expect(await reasonOf(join(folder, 'empty.txt'))).toBe('file_empty')
})
