import { expect, it } from 'vitest'
import { createUpdateMemory } from '../../../../../electron/services/update/memory'
import { createRecords } from '../../../../../electron/storage/records'
import { createFilesInMemory } from '../../../../../electron/storage/memory-files'

it('what is remembered of updates keeps each of several changes at once', async () => {
  const records = createRecords({ files: createFilesInMemory(), now: () => 1 })
  const memory = createUpdateMemory({ records, folder: '/updates' })
  await Promise.all([
    memory.change({ latest: 7 }),
    memory.change({ heldFrom: '1.2.0' }),
    memory.change({ retired: ['a'] }),
  ])
  expect(await memory.now()).toMatchObject({ latest: 7, heldFrom: '1.2.0', retired: ['a'] })
  expect(await createUpdateMemory({ records, folder: '/updates' }).now()).toMatchObject({
    latest: 7,
    heldFrom: '1.2.0',
  })
})
