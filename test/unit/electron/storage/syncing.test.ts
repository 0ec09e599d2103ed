import { expect, it } from 'vitest'
import { syncing } from '../../../../electron/storage/syncing'

it('puts a large file on the disk piece by piece', async () => {
  const done: string[] = []
  const write = syncing({ writeFile: async () => void done.push('write'), sync: async () => void done.push('sync') })
  for (let at = 0; at < 5; at++) await write(Buffer.alloc(6 << 20))
  expect(done.join(' ')).toBe('write write write sync write write')
})
