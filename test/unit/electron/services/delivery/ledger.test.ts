import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Instant } from '../../../../../electron/contract/common'
import { AccountId } from '../../../../../electron/contract/account'
import { createLedger } from '../../../../../electron/services/delivery/ledger'
import { createClaims } from '../../../../../electron/services/delivery/claims'
import { folderOf } from '../../../../../electron/services/account/folder'
import { createRecords } from '../../../../../electron/storage/records'
import { createMemoryDisk } from '../../storage/memory-disk'

const me = AccountId.parse('me')
const path = `/ledger/${folderOf(me)}.json`
const Entry = z.object({ id: z.string(), size: z.int() })

function harness() {
  const disk = createMemoryDisk()
  const records = createRecords({ files: disk.files, now: () => 77 })
  const told: AccountId[] = []
  const make = () =>
    createLedger({
      records,
      folder: '/ledger',
      entry: Entry,
      keyOf: ({ id }) => id,
      reopened: entry => entry,
      outlasts: () => true,
      onUnreadable: account => void told.push(account),
    })
  const page = async () => JSON.parse((await disk.files.read(path))?.toString() ?? '{}') as Record<string, unknown>
  return { disk, records, told, make, page }
}

const good = [
  { id: 'a', size: 1 },
  { id: 'b', size: 2 },
]
const bad = { id: 'c', size: 'large' }

describe('a bad entry', () => {
  it('costs only itself, is set apart, and is reported once', async () => {
    const { records, told, make, page } = harness()
    await records.write(path, { version: 1, accountId: me, entries: [good[0], bad, good[1]] })
    expect(await make().of(me)).toEqual(good)
    expect(told).toEqual([me])
    expect(await page()).toMatchObject({ entries: good, unreadable: [bad] })
    const again = make()
    expect(await again.of(me)).toEqual(good)
    await again.put(me, { id: 'd', size: 4 })
    expect(await page()).toMatchObject({ unreadable: [bad] })
    expect(told).toEqual([me])
  })

  it('is read again once a version knows it, as after the way back from a newer one; a later entry in its place stays', async () => {
    const { records, make } = harness()
    const [first, second] = good
    await records.write(path, {
      version: 1,
      accountId: me,
      entries: [second],
      unreadable: [bad, first, { ...second, size: 9 }],
    })
    expect(await make().of(me)).toEqual([first, second])
    const ledger = make()
    await ledger.put(me, { id: 'd', size: 4 })
    expect(await make().of(me)).toEqual([first, second, { id: 'd', size: 4 }])
  })

  it.each([null, 'x', 7, [], {}])('may be %j', async odd => {
    const { records, make } = harness()
    await records.write(path, { version: 1, accountId: me, entries: [odd, ...good] })
    expect(await make().of(me)).toEqual(good)
  })

  it('may have an impossible time', async () => {
    const { records, disk } = harness()
    const entry = z.object({ id: z.string(), at: Instant })
    const told: AccountId[] = []
    const entries = [
      { id: 'a', at: 1e300 },
      { id: 'b', at: -8.64e15 - 1 },
      { id: 'c', at: 8.64e15 },
    ]
    await records.write(path, { version: 1, accountId: me, entries })
    const ledger = createLedger({
      records: createRecords({ files: disk.files, now: () => 77 }),
      folder: '/ledger',
      entry,
      keyOf: ({ id }) => id,
      reopened: each => each,
      outlasts: () => true,
      onUnreadable: account => void told.push(account),
    })
    expect((await ledger.of(me)).map(({ at }) => new Date(at).toISOString())).toEqual(['+275760-09-13T00:00:00.000Z'])
    expect(told).toEqual([me])
  })

  it('in an invalid file is reported too, and the file is kept', async () => {
    const { disk, told, make } = harness()
    await disk.files.write(path, Buffer.from('{"version":1,"entr'))
    expect(await make().of(me)).toEqual([])
    expect(told).toEqual([me])
    expect(disk.paths()).toEqual([`${path}.bad-77`])
  })
})

describe('replacing', () => {
  it('puts one entry in place of that very one only', async () => {
    const { make } = harness()
    const ledger = make()
    await ledger.put(me, { id: 'a', size: 1 })
    const [before] = await ledger.of(me)
    if (!before) throw new Error('There is one')
    expect(await ledger.replace(me, before, { id: 'a', size: 2 })).toBe(true)
    expect(await ledger.replace(me, before, { id: 'a', size: 3 })).toBe(false)
    expect(await make().of(me)).toEqual([{ id: 'a', size: 2 }])
  })

  it('does not bring back a removed entry', async () => {
    const { make } = harness()
    const ledger = make()
    await ledger.put(me, { id: 'a', size: 1 })
    const [before] = await ledger.of(me)
    await ledger.remove(me, 'a')
    if (before) expect(await ledger.replace(me, before, { id: 'a', size: 3 })).toBe(false)
    expect(await make().of(me)).toEqual([])
  })
})

describe('a message that is claimed', () => {
  it('is claimed once, for one account, over a restart too', async () => {
    const { records } = harness()
    const claims = () => createClaims({ records, folder: '/claims' })
    const first = await claims().of(me)
    expect([await first.take(5, 'a'), await first.take(5, 'b')]).toEqual([true, false])
    expect(await (await claims().of(me)).take(5, 'b')).toBe(false)
    expect(await (await claims().of(AccountId.parse('other'))).take(5, 'b')).toBe(true)
  })

  it('is remembered with a limited number of others', async () => {
    const records = { read: async () => null, write: async () => {} }
    const claimed = await createClaims({ records, folder: '/claims' }).of(me)
    for (let id = 1; id <= 2500; id++) void claimed.take(id, `t-${id}`)
    expect(claimed.ids.size).toBe(2000)
    expect(claimed.ids.has(2500)).toBe(true)
    expect([claimed.messageOf('t-2500'), claimed.messageOf('t-1')]).toEqual([2500, null])
  })
})
