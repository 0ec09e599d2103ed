import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createJournalFile } from '../../../../electron/storage/journal-file'

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'journal-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

describe('the journal on disk', () => {
  it('is empty before the first line, and created with its folder', async () => {
    const path = join(await folder(), 'deep', 'journal')
    const file = createJournalFile({ path })
    expect(await file.read()).toEqual([])
    await file.append('one')
    expect(await file.read()).toEqual(['one'])
  })

  it.skipIf(process.platform === 'win32')('is readable by its owner alone', async () => {
    const path = join(await folder(), 'journal')
    await createJournalFile({ path }).append('one')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('keeps the order of simultaneous lines', async () => {
    const file = createJournalFile({ path: join(await folder(), 'journal') })
    const lines = Array.from({ length: 50 }, (_, i) => `line ${i}`)
    await Promise.all(lines.map(line => file.append(line)))
    expect(await file.read()).toEqual(lines)
  })

  it('starts a new line after one that a crash has cut off', async () => {
    const path = join(await folder(), 'journal')
    await createJournalFile({ path }).append('whole')
    await appendFile(path, '{"half')
    const file = createJournalFile({ path })
    await file.append('next')
    expect(await file.read()).toEqual(['whole', '{"half', 'next'])
  })

  it('refuses a line with a line end in it', async () => {
    const path = join(await folder(), 'journal')
    const file = createJournalFile({ path })
    await expect(file.append('a\nb')).rejects.toThrow(RangeError)
    await file.append('c')
    expect(await readFile(path, 'utf8')).toBe('c\n')
  })

  it('skips an unreadable older file, and reports it; not the present one', async () => {
    const dir = await folder()
    const path = join(dir, 'journal')
    const file = createJournalFile({ path, maxBytes: 20, keep: 3 })
    for (let i = 10; i < 16; i++) await file.append(`line-${i}`)
    await file.append('last')
    expect(file.unread()).toBe(0)
    const [whole] = await Promise.all([file.read(), file.read()])
    const before = await readdir(dir)
    // Longer than any text may be, so that it is unreadable whatever the system's rights.
    await truncate(`${path}.1`, 2 ** 31 + 1)
    const again = createJournalFile({ path, maxBytes: 20, keep: 3 })
    expect(await again.read()).toEqual(whole.slice(3))
    expect(again.unread()).toBe(1)
    await again.append('more')
    expect((await again.read()).at(-1)).toBe('more')
    expect(before).toContain('journal.1')
    await rm(path)
    await mkdir(path)
    await expect(again.read()).rejects.toThrow()
  })

  it('goes on where a folder bears the name of an older file', async () => {
    const dir = await folder()
    const file = createJournalFile({ path: join(dir, 'journal'), maxBytes: 20, keep: 2 })
    for (const name of ['journal.1', 'journal.2', 'journal.3'])
      await mkdir(join(dir, name, 'in it'), { recursive: true })
    for (let i = 10; i < 20; i++) await file.append(`line-${i}`)
    expect((await file.read()).at(-1)).toBe('line-19')
    expect((await file.read()).length).toBeGreaterThanOrEqual(6)
    expect(await readdir(join(dir, 'journal.1'))).toEqual(['in it'])
  })

  it('keeps a line that is on the disk even if a new file cannot be begun', async () => {
    // A name so long that no file can have it with a number added.
    const path = join(await folder(), 'j'.repeat(254))
    const file = createJournalFile({ path, maxBytes: 20 })
    for (let i = 10; i < 14; i++) await file.append(`line-${i}`)
    expect(await file.read()).toEqual(['line-10', 'line-11', 'line-12', 'line-13'])
  })

  it('begins a new file at its size, reads over all of them, and drops the oldest only when told to', async () => {
    const dir = await folder()
    const file = createJournalFile({ path: join(dir, 'journal'), maxBytes: 20, keep: 2 })
    expect(await file.spare()).toBe(0)
    for (let i = 10; i < 20; i++) await file.append(`line-${i}`)
    expect(await readdir(dir)).toEqual(['journal', 'journal.1', 'journal.2', 'journal.3'])
    expect(await file.read()).toHaveLength(10)
    expect(await file.spare()).toBe(3)
    await file.drop()
    expect(await file.spare()).toBe(0)
    expect(await readdir(dir)).toEqual(['journal', 'journal.2', 'journal.3'])
    const lines = await file.read()
    expect(lines).toEqual(['line-13', 'line-14', 'line-15', 'line-16', 'line-17', 'line-18', 'line-19'])
    await file.append('line-20')
    expect((await createJournalFile({ path: join(dir, 'journal'), maxBytes: 20, keep: 2 }).read()).at(-1)).toBe(
      'line-20',
    )
  })

  it('replaces lines in every file, and leaves nothing beside them', async () => {
    const dir = await folder()
    const file = createJournalFile({ path: join(dir, 'journal'), maxBytes: 20, keep: 2 })
    for (let i = 10; i < 15; i++) await file.append(`line-${i}`)
    await file.rewrite(line => line.replace(/-1[04]/, '-cut'))
    expect(await file.read()).toEqual(['line-cut', 'line-11', 'line-12', 'line-13', 'line-cut'])
    expect(await readdir(dir)).toEqual(['journal', 'journal.1'])
    expect(await readFile(join(dir, 'journal'), 'utf8')).toBe('line-13\nline-cut\n')
  })

  it('replaces lines in the files that it can, and fails for the one that it cannot', async () => {
    const path = join(await folder(), 'journal')
    const file = createJournalFile({ path, maxBytes: 20, keep: 2 })
    for (let i = 10; i < 15; i++) await file.append(`line-${i}`)
    await truncate(`${path}.1`, 2 ** 31 + 1)
    await expect(file.rewrite(line => line.replace('line', 'cut'))).rejects.toThrow()
    expect(await file.read()).toEqual(['cut-13', 'cut-14'])
  })
})
