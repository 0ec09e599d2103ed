import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createFiles } from '../../../../electron/storage/files'
import { createRecords } from '../../../../electron/storage/records'
import { type Aftermath, createMemoryDisk, PowerCut } from './memory-disk'

const Note = z.object({ text: z.string() })
let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'records-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const onDisk = () => createRecords({ files: createFiles(process.platform !== 'win32'), now: () => 77 })

describe('records', () => {
  it('writes a file that only its owner reads, with no trace of the writing', async () => {
    const records = onDisk()
    await records.write(join(folder, 'in', 'a.json'), { text: 'one' })
    expect(await records.read(join(folder, 'in', 'a.json'), Note)).toEqual({ text: 'one' })
    expect(readdirSync(join(folder, 'in'))).toEqual(['a.json'])
    if (process.platform === 'win32') return
    expect(statSync(join(folder, 'in', 'a.json')).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'in')).mode & 0o777).toBe(0o700)
  })

  it('writes the last of many contents asked for at once, and no other that has not begun', async () => {
    const disk = createMemoryDisk()
    let writes = 0
    const write: typeof disk.files.write = (...given) => {
      writes++
      return disk.files.write(...given)
    }
    const records = createRecords({ files: { ...disk.files, write }, now: () => 77 })
    const path = '/in/a.json'
    await Promise.all(Array.from({ length: 100 }, (_, index) => records.write(path, { text: String(index) })))
    expect(writes).toBe(1)
    expect(await records.read(path, Note)).toEqual({ text: '99' })
    // What was asked for in between is done in between.
    const before = records.write(path, { text: 'before' })
    const read = records.read(path, Note)
    const after = records.write(path, { text: 'after' })
    expect(await read).toEqual({ text: 'before' })
    await Promise.all([before, after])
    expect(await records.read(path, Note)).toEqual({ text: 'after' })
  })

  it('has nothing before a write and after a removal', async () => {
    const records = onDisk()
    const path = join(folder, 'a.json')
    expect(await records.read(path, Note)).toBeNull()
    await records.remove(path)
    await records.write(path, { text: 'one' })
    await records.remove(path)
    expect(await records.read(path, Note)).toBeNull()
  })

  it.each(['{"text":', '{"other":1}', ''])('sets aside a file that holds %j, and does not delete it', async content => {
    const path = join(folder, 'a.json')
    writeFileSync(path, content)
    const records = onDisk()
    expect(await records.read(path, Note)).toBe('damaged')
    expect(readFileSync(`${path}.bad-77`, 'utf8')).toBe(content)
    expect(await records.read(path, Note)).toBeNull()
  })

  it('reads a file in which an editor has put a byte order mark', async () => {
    const path = join(folder, 'a.json')
    writeFileSync(path, '\ufeff{"text":"one"}')
    expect(await onDisk().read(path, Note)).toEqual({ text: 'one' })
  })

  it('sets aside a folder that has taken the place of a file', async () => {
    const path = join(folder, 'a.json')
    mkdirSync(join(path, 'in'), { recursive: true })
    const records = onDisk()
    expect(await records.read(path, Note)).toBe('damaged')
    await records.write(path, { text: 'one' })
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.json.bad-77'])
  })

  it('does not overwrite a file that could be neither read nor set aside', async () => {
    const disk = createMemoryDisk()
    await disk.files.write('/d/a.json', Buffer.from('half'))
    disk.files.rename = async () => Promise.reject(new Error('read-only'))
    const records = createRecords({ files: disk.files, now: () => 1 })
    await expect(records.read('/d/a.json', Note)).rejects.toThrow('read-only')
  })

  it('keeps the order of simultaneous writes, and knows when all are done', async () => {
    const records = onDisk()
    const path = join(folder, 'a.json')
    for (const text of ['one', 'two', 'three']) void records.write(path, { text })
    void records.remove(path)
    void records.write(path, { text: 'last' })
    await records.flush()
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ text: 'last' })
  })

  it('goes on after a write that failed', async () => {
    let full = true
    const disk = createMemoryDisk({ full: () => full })
    const records = createRecords({ files: disk.files, now: () => 1 })
    await expect(records.write('/d/a.json', { text: 'one' })).rejects.toThrow('no space left')
    full = false
    await records.write('/d/a.json', { text: 'two' })
    expect(await records.read('/d/a.json', Note)).toEqual({ text: 'two' })
  })

  it.each<Aftermath>(['lost', 'kept', 'mixed'])(
    'has the old content or the new one after a power cut at any moment, with unsynced effects %s',
    async aftermath => {
      for (let cutAt = 0; cutAt < 6; cutAt++) {
        const disk = createMemoryDisk()
        const records = createRecords({ files: disk.files, now: () => 1 })
        await records.write('/d/a.json', { text: 'old' })
        disk.cutAfter(cutAt)
        await records.write('/d/a.json', { text: 'new' }).catch((error: unknown) => {
          if (!(error instanceof PowerCut)) throw error
        })
        disk.restart(aftermath)
        const again = createRecords({ files: disk.files, now: () => 1 })
        expect(['old', 'new']).toContain(((await again.read('/d/a.json', Note)) as { text: string }).text)
      }
    },
  )
})
