import { expect, it } from 'vitest'
import { createUpdateMemory } from '../../../../../electron/services/update/memory'
import { createRecords } from '../../../../../electron/storage/records'
import { createMemoryDisk } from '../../storage/memory-disk'

const first = '/updates/state.json'
const copy = '/updates/state-copy.json'

function computer(options: Parameters<typeof createMemoryDisk>[0] = {}) {
  const disk = createMemoryDisk(options)
  const logged: string[] = []
  const records = createRecords({ files: disk.files, now: () => 1 })
  const log = (text: string) => void logged.push(text)
  const start = () => createUpdateMemory({ records, folder: '/updates', log })
  return { ...disk, logged, start, text: async (path: string) => (await disk.files.read(path))?.toString() ?? null }
}

const told = {
  seen: [{ channel: 'stable', sequence: 7, digest: 'd' }],
  latest: 7,
  heldFrom: '1.2.0',
  before: { version: '1.1.0', reads: 1 },
}

it('what is remembered of updates keeps each of several changes at once', async () => {
  const { start } = computer()
  const memory = start()
  await Promise.all([
    memory.change({ latest: 7 }),
    memory.change({ heldFrom: '1.2.0' }),
    memory.change({ retired: ['a'] }),
  ])
  expect(await memory.now()).toMatchObject({ latest: 7, heldFrom: '1.2.0', retired: ['a'] })
  expect(await start().now()).toMatchObject({ latest: 7, heldFrom: '1.2.0' })
})

for (const [what, path] of [
  ['the first file', first],
  ['its copy', copy],
] as const)
  it(`nothing is forgotten when ${what} is damaged or gone, and it is whole again`, async () => {
    const { start, files, text, logged } = computer()
    const written = await start().change(told)
    await files.write(path, Buffer.from('\0\0\0'))
    expect(await start().now()).toEqual(written)
    expect(logged).toEqual(['one of two files about updates was damaged'])
    expect(await text(path)).toBe(JSON.stringify(written))
    await files.erase(path)
    expect(await start().now()).toEqual(written)
    expect(await text(path)).toBe(JSON.stringify(written))
  })

it('the highest sequence and the latest time of both files hold', async () => {
  const { start, files, text } = computer()
  const memory = start()
  await memory.change({ ...told, seen: [{ channel: 'beta', sequence: 9, digest: 'b' }] })
  const older = (await text(first)) ?? ''
  await memory.change({ ...told, latest: 8, retired: ['k'] })
  await files.write(first, Buffer.from(older))
  const both = [
    { channel: 'stable', sequence: 7, digest: 'd' },
    { channel: 'beta', sequence: 9, digest: 'b' },
  ]
  const known = await start().now()
  expect(known).toMatchObject({ latest: 8, retired: ['k'] })
  expect(known.seen).toHaveLength(2)
  expect(known.seen).toEqual(expect.arrayContaining(both))
})

it('says that it begins anew when both are damaged', async () => {
  const { start, files, logged } = computer()
  await start().change(told)
  await files.write(first, Buffer.from('{'))
  await files.write(copy, Buffer.from('{}'))
  expect(await start().now()).toMatchObject({ seen: [], heldFrom: null, failed: 'forgotten' })
  expect(logged).toEqual(['what was remembered of updates is damaged in both files: it begins anew'])
})

it('goes on without a copy where there is no room for it', async () => {
  const { start, logged } = computer({ full: path => path.startsWith(copy) })
  expect(await start().change({ latest: 7 })).toMatchObject({ latest: 7 })
  expect(await start().now()).toMatchObject({ latest: 7 })
  expect(new Set(logged)).toEqual(new Set(['no copy of what is remembered of updates']))
})

it('a refusal that only a later version knows costs nothing else', async () => {
  const { start, files, text } = computer()
  await start().change(told)
  for (const path of [first, copy])
    await files.write(path, Buffer.from(JSON.stringify({ ...JSON.parse((await text(path)) ?? ''), failed: 'later' })))
  expect(await start().now()).toMatchObject({ ...told, failed: 'disk' })
})
