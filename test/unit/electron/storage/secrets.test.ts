import { describe, expect, it } from 'vitest'
import type { Sealer } from '../../../../electron/storage/sealer'
import { createSecrets } from '../../../../electron/storage/secrets'
import { createSlots } from '../../../../electron/storage/slots'
import { createWeakSealer } from '../../../../electron/storage/weak-seal'
import { createMemoryDisk } from './memory-disk'

const folder = '/secrets'

function secretsOn(disk = createMemoryDisk(), vault: Partial<Sealer> = {}) {
  const weak = createWeakSealer({ files: disk.files, folder })
  const slots = createSlots({ files: disk.files, folder, now: () => 1000 })
  return createSecrets({ slots, vault: { ...weak, ...vault }, weak, now: () => 1000 })
}

describe('secrets', () => {
  it('are not on the disk in the clear, nor are their owners', async () => {
    const disk = createMemoryDisk()
    await secretsOn(disk).save('acme/1', 'the refresh token', 'weak')
    const text = disk.text()
    expect(text).not.toContain('the refresh token')
    expect(text).not.toContain(Buffer.from('the refresh token').toString('base64'))
  })

  it('read back what was saved last', async () => {
    const disk = createMemoryDisk()
    await secretsOn(disk).save('acme/1', 'one', 'weak')
    await secretsOn(disk).save('acme/1', 'two', 'weak')
    expect(await secretsOn(disk).latest('acme/1')).toBe('two')
    expect(await secretsOn(disk).latest('acme/2')).toBeNull()
  })

  it('are not written if they would not open again', async () => {
    const disk = createMemoryDisk()
    await secretsOn(disk).save('acme/1', 'one', 'weak')
    const liar = secretsOn(disk, { open: async () => ({ kind: 'damaged' }) })
    await expect(liar.save('acme/1', 'two', 'sealed')).rejects.toThrow('does not open again')
    expect(await secretsOn(disk).latest('acme/1')).toBe('one')
  })

  it('note a secret about to be spent as a digest', async () => {
    const disk = createMemoryDisk()
    const secrets = secretsOn(disk)
    await secrets.save('acme/1', 'one', 'weak')
    await secrets.intend('acme/1', 'the refresh token')
    expect(await secrets.intended('acme/1')).toBe(true)
    expect(disk.text()).not.toContain('the refresh token')
    await secrets.relent('acme/1')
    expect(await secrets.intended('acme/1')).toBe(false)
  })

  it('of one owner do not open for another', async () => {
    const disk = createMemoryDisk()
    const weak = createWeakSealer({ files: disk.files, folder })
    const sealed = await weak.seal('token', 'acme/1')
    expect(await weak.open(sealed, 'acme/1', 'weak')).toMatchObject({ text: 'token' })
    expect(await weak.open(sealed, 'acme/2', 'weak')).toEqual({ kind: 'damaged' })
  })

  it('kept weakly leave no key behind when the last of them is gone, and one more makes a new key', async () => {
    const disk = createMemoryDisk()
    const secrets = secretsOn(disk)
    await secrets.save('acme/1', 'one', 'weak')
    await secrets.save('acme/2', 'two', 'weak')
    await secrets.forget('acme/1')
    expect(await secrets.latest('acme/2')).toBe('two')
    await Promise.all([secrets.forget('acme/2'), secrets.save('acme/3', 'three', 'weak')])
    expect(await secrets.latest('acme/3')).toBe('three')
    await secrets.forget('acme/3')
    expect(disk.paths()).toEqual([])
  })

  it('kept weakly do not open without the key file, nor when one bit is wrong', async () => {
    const disk = createMemoryDisk()
    const weak = createWeakSealer({ files: disk.files, folder })
    const sealed = await weak.seal('token', 'acme/1')
    for (let at = 0; at < sealed.length; at++) {
      const wrong = Buffer.from(sealed)
      wrong[at] = (wrong[at] ?? 0) ^ 1
      expect(await weak.open(wrong, 'acme/1', 'weak'), `byte ${at}`).toEqual({ kind: 'damaged' })
    }
    await disk.files.erase(`${folder}/weak.key`)
    expect(await weak.open(sealed, 'acme/1', 'weak')).toEqual({ kind: 'damaged' })
  })

  it.each(['', 'half of a key', 'x'.repeat(33)])('kept weakly get a new key if the file holds none: %j', async text => {
    const disk = createMemoryDisk()
    const secrets = secretsOn(disk)
    await disk.files.write(`${folder}/weak.key`, Buffer.from(text))
    await secrets.save('acme/1', 'one', 'weak')
    expect(await secrets.latest('acme/1')).toBe('one')
  })
})
