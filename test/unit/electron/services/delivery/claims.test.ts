import { describe, expect, it } from 'vitest'
import { AccountId } from '../../../../../electron/contract/account'
import { createClaims } from '../../../../../electron/services/delivery/claims'

const account = AccountId.parse('account-1')

/** Claims over a disk in memory. */
function onDisk() {
  const pages = new Map<string, unknown>()
  const records = {
    read: async (path: string) => (pages.get(path) ?? null) as never,
    write: async (path: string, page: unknown) => void pages.set(path, structuredClone(page)),
  }
  return () => createClaims({ records, folder: '/claims' })
}

describe('claimed messages', () => {
  it('that are so many that the oldest is forgotten say that they no longer tell of it, also after a restart', async () => {
    const begin = onDisk()
    const claimed = await begin().of(account)
    for (let id = 100; id <= 2100; id++) await claimed.take(id, `t-${id}`)
    for (const each of [claimed, await begin().of(account)]) {
      expect(each.ids.has(100)).toBe(false)
      expect(each.tellsOf(100)).toBe(false)
      expect(each.tellsOf(101)).toBe(true)
      expect(each.tellsOf(2101)).toBe(true)
    }
  })
})
