import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import { createChosenFiles, type FileLimits } from '../../../../../electron/services/file/chosen'
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

describe('an administrator’s limits', () => {
  const limited = (limits: FileLimits) =>
    createChosenFiles({ local: createLocalFiles(false), newId: () => 'one', limits: () => limits })
  const file = (name: string, size = 3) => ({ name, bytes: new Uint8Array(size) })

  it.each([
    ['file_type_off', { fileTypes: ['pdf'] }, file('run.exe')],
    ['file_type_off', { fileTypes: ['pdf'] }, file('pdf')],
    ['file_type_off', { fileTypes: [] }, file('a.pdf')],
    ['file_over_limit', { fileMegabytes: 1 }, file('a.pdf', 1024 * 1024 + 1)],
    ['file_over_limit', { fileMegabytes: 0 }, file('a.pdf')],
  ])('%s: %j', async (reason, limits, choice) => {
    await expect(limited(limits).choose(choice)).rejects.toMatchObject({ code: 'invalid', details: { reason } })
  })

  it('let through what they allow, and hold for a file chosen before', async () => {
    const limits: FileLimits = { fileTypes: ['pdf'], fileMegabytes: 1 }
    const files = limited(limits)
    const { id } = await files.choose(file('Report.PDF', 1024 * 1024))
    limits.fileMegabytes = 0
    await expect(files.current(id)).rejects.toMatchObject({ details: { reason: 'file_over_limit' } })
  })
})
