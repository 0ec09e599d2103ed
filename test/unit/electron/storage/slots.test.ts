import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createFiles } from '../../../../electron/storage/files'
import { createSlots, type Slots } from '../../../../electron/storage/slots'
import { createMemoryDisk, PowerCut, type Aftermath } from './memory-disk'

const folder = '/keep'
const name = 'ab12'
const holding = (text: string) => ({ account: 'acme/1', backend: 'test', payload: Buffer.from(text) })

function slotsOn(disk = createMemoryDisk()): Slots {
  return createSlots({ files: disk.files, folder, now: () => 1000 })
}

/** Writes three generations as a token refresh does; tells which were acknowledged. */
async function refreshThrice(slots: Slots, acknowledged: { generation: number }): Promise<void> {
  for (const generation of [1, 2, 3]) {
    await slots.intend(name, { generation })
    await slots.write(name, holding(`token ${generation}`))
    acknowledged.generation = generation
    await slots.settle(name)
  }
}

async function stepsOf(run: (slots: Slots) => Promise<void>): Promise<number> {
  const disk = createMemoryDisk()
  await run(slotsOn(disk))
  return disk.steps()
}

const aftermaths: Aftermath[] = ['lost', 'kept', 'mixed']

describe('slots after a power cut at any step', () => {
  it.each(aftermaths)('hold the acknowledged generation or the one after it (unsynced effects %s)', async aftermath => {
    const steps = await stepsOf(slots => refreshThrice(slots, { generation: 0 }))
    expect(steps).toBeGreaterThan(30)
    for (let cutAt = 0; cutAt < steps; cutAt++) {
      const disk = createMemoryDisk({ cutAt })
      const acknowledged = { generation: 0 }
      await expect(refreshThrice(slotsOn(disk), acknowledged)).rejects.toBeInstanceOf(PowerCut)
      disk.restart(aftermath)

      const { record, damaged } = await slotsOn(disk).read(name)
      const generation = record?.generation ?? 0
      expect([acknowledged.generation, acknowledged.generation + 1], `cut at ${cutAt}`).toContain(generation)
      expect(damaged).toBe(0)
      if (record) expect(record.payload.toString()).toBe(`token ${generation}`)
      expect(await slotsOn(disk).write(name, holding('next'))).toBe(generation + 1)
      expect((await slotsOn(disk).read(name)).record?.payload.toString()).toBe('next')
    }
  })

  it.each(aftermaths)('forget wholly or keep the newest generation (unsynced effects %s)', async aftermath => {
    const written = await stepsOf(slots => refreshThrice(slots, { generation: 0 }))
    const steps = await stepsOf(async slots => {
      await refreshThrice(slots, { generation: 0 })
      await slots.forget(name)
    })
    for (let cutAt = written; cutAt < steps; cutAt++) {
      const disk = createMemoryDisk({ cutAt })
      await refreshThrice(slotsOn(disk), { generation: 0 })
      await expect(slotsOn(disk).forget(name)).rejects.toBeInstanceOf(PowerCut)
      disk.restart(aftermath)
      const { record } = await slotsOn(disk).read(name)
      if (record) expect(record.payload.toString(), `cut at ${cutAt}`).toBe('token 3')
    }
  })

  it('leave a note of a secret that was being spent', async () => {
    const disk = createMemoryDisk()
    await slotsOn(disk).write(name, holding('token 1'))
    await slotsOn(disk).intend(name, { generation: 1 })
    disk.restart('lost')
    expect(await slotsOn(disk).intended(name)).toBe(true)
    await slotsOn(disk).write(name, holding('token 2'))
    expect(await slotsOn(disk).intended(name)).toBe(false)
  })
})

describe('slots', () => {
  it('write by turns and keep the generation before', async () => {
    const disk = createMemoryDisk()
    const slots = slotsOn(disk)
    await slots.write(name, holding('token 1'))
    await slots.write(name, holding('token 2'))
    expect(disk.paths().sort()).toEqual(['/keep/ab12.a', '/keep/ab12.b'])
    disk.damage(folder, 'ab12.b', 60)
    expect((await slots.read(name)).record?.payload.toString()).toBe('token 1')
  })

  it('overwrite the older generation once the newer has proved itself', async () => {
    const disk = createMemoryDisk()
    const slots = slotsOn(disk)
    await slots.write(name, holding('token 1'))
    await slots.write(name, holding('token 2'))
    await slots.settle(name)
    expect(disk.text()).not.toContain(Buffer.from('token 1').toString('base64'))
    disk.damage(folder, 'ab12.b', 60)
    expect((await slots.read(name)).record?.payload.toString()).toBe('token 2')
  })

  it('set a damaged slot aside and never delete it, whichever bit is wrong', async () => {
    const disk = createMemoryDisk()
    await slotsOn(disk).write(name, holding('token 1'))
    const { length } = (await disk.files.read('/keep/ab12.a')) ?? Buffer.alloc(0)
    for (let at = 0; at < length; at++) {
      const one = createMemoryDisk()
      await slotsOn(one).write(name, holding('token 1'))
      one.damage(folder, 'ab12.a', at)
      expect(await slotsOn(one).read(name), `bit in byte ${at}`).toEqual({ record: null, damaged: 1 })
      expect(one.paths()).toEqual(['/keep/ab12.a.bad-1000'])
    }
  })

  it('leave nothing of a forgotten secret', async () => {
    const disk = createMemoryDisk()
    const slots = slotsOn(disk)
    await refreshThrice(slots, { generation: 0 })
    disk.damage(folder, 'ab12.a', 5)
    await slots.read(name)
    await slots.write('cd34', holding('other'))
    await slots.forget(name)
    expect(disk.paths()).toEqual(['/keep/cd34.a'])
    expect(await slots.names()).toEqual(['cd34'])
  })

  it('keep the generation before when the disk is full', async () => {
    let full = false
    const disk = createMemoryDisk({ full: () => full })
    const slots = slotsOn(disk)
    await slots.write(name, holding('token 1'))
    full = true
    await expect(slots.write(name, holding('token 2'))).rejects.toMatchObject({ code: 'ENOSPC' })
    full = false
    expect((await slots.read(name)).record?.payload.toString()).toBe('token 1')
    expect(await slots.write(name, holding('token 2'))).toBe(2)
  })

  it('queue writes of one secret', async () => {
    const slots = slotsOn()
    const writes = Array.from({ length: 20 }, (_, index) => slots.write(name, holding(`token ${index + 1}`)))
    expect(await Promise.all(writes)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    expect((await slots.read(name)).record?.payload.toString()).toBe('token 20')
  })
})

describe('slots on a real disk', () => {
  async function realFolder(): Promise<string> {
    const made = await mkdtemp(join(tmpdir(), 'slots-'))
    onTestFinished(() => rm(made, { recursive: true }))
    return join(made, 'secrets')
  }

  it('are closed to other users', async () => {
    const real = await realFolder()
    const slots = createSlots({ files: createFiles(true), folder: real, now: () => 1000 })
    await slots.write(name, holding('token 1'))
    expect((await stat(real)).mode & 0o777).toBe(0o700)
    expect((await stat(join(real, 'ab12.a'))).mode & 0o777).toBe(0o600)
  })

  it('give another run’s secrets, and nothing once these are forgotten', async () => {
    const real = await realFolder()
    const run = () => createSlots({ files: createFiles(true), folder: real, now: () => 1000 })
    await refreshThrice(run(), { generation: 0 })
    expect((await run().read(name)).record).toEqual({ ...holding('token 3'), generation: 3 })
    await run().forget(name)
    expect(await readdir(real)).toEqual([])
  })

  it('go on reading and writing when a folder has taken the place of one', async () => {
    const real = await realFolder()
    const slots = createSlots({ files: createFiles(true), folder: real, now: () => 1000 })
    await slots.write(name, holding('token 1'))
    await mkdir(join(real, 'ab12.b', 'in'), { recursive: true })
    expect((await slots.read(name)).record?.payload.toString()).toBe('token 1')
    expect(await slots.write(name, holding('token 2'))).toBe(2)
    expect((await readdir(real)).sort()).toEqual(['ab12.a', 'ab12.b', 'ab12.b.bad-1000'])
  })

  it('give the intact one’s content if the damaged one cannot be set aside, and do not overwrite it', async () => {
    const disk = createMemoryDisk()
    const slots = slotsOn(disk)
    await slots.write(name, holding('token 1'))
    await slots.write(name, holding('token 2'))
    await disk.files.write(`${folder}/${name}.b`, Buffer.from('half'))
    const { rename } = disk.files
    disk.files.rename = async () => Promise.reject(Object.assign(new Error('read-only'), { code: 'EROFS' }))
    expect((await slots.read(name)).record?.payload.toString()).toBe('token 1')
    disk.files.rename = rename
    await slots.write(name, holding('token 3'))
    expect(disk.paths()).toContain(`${folder}/${name}.b.bad-1000`)
  })
})
