import { describe, expect, it } from 'vitest'
import { AccountId } from '../../../../../electron/contract/account'
import type { Saving } from '../../../../../electron/contract/file'
import type { ActiveAccount } from '../../../../../electron/services/account/active'
import { createSavings } from '../../../../../electron/services/file/save'

const anna = AccountId.parse('acme.bitrix24.com/15')
const boris = AccountId.parse('acme.bitrix24.com/16')
const address = 'media://a'

/** An endless file, and a place that is chosen when the test says so. */
function harness() {
  const told: Saving[] = []
  const disk = { opened: 0, abandoned: 0 }
  let choose = (_: string | null) => {}
  async function* body() {
    for (;;) yield await new Promise<Uint8Array>(resolve => setImmediate(() => resolve(new Uint8Array(8))))
  }
  const savings = createSavings({
    active: () => ({ account: { id: anna } }) as ActiveAccount,
    media: { file: () => ({ name: 'a.pdf', size: 1e9 }) as never },
    source: {
      open: async (_using, _file, signal) => {
        disk.opened++
        async function* until() {
          for await (const piece of body()) {
            signal.throwIfAborted()
            yield piece
          }
        }
        return { size: null, body: until() } as never
      },
    },
    local: {
      create: async () => ({
        write: async () => {},
        finish: async () => {},
        abandon: async () => {
          disk.abandoned++
        },
      }),
    },
    askWhere: () => new Promise(resolve => (choose = resolve)),
    reveal: () => {},
    push: (name, payload) => name === 'file.saving' && told.push(payload as Saving),
    newId: () => 'one',
    trace: () => 'trace',
  })
  return { savings, told, disk, choose: (path: string | null) => choose(path) }
}

describe('an account that signs out', () => {
  it('has no further file saved, and none half saved', async () => {
    const { savings, told, disk, choose } = harness()
    const saving = savings.handlers['file.save']({ media: address })
    choose('/home/a.pdf')
    await expect.poll(() => disk.opened).toBe(1)
    savings.leave(boris)
    expect(told.at(-1)).toMatchObject({ state: 'saving' })
    savings.leave(anna)
    expect(await saving).toMatchObject({ state: 'stopped' })
    expect(disk.abandoned).toBe(1)
  })

  it('has no file saved while the operator is still choosing a place', async () => {
    const { savings, disk, choose } = harness()
    const saving = savings.handlers['file.save']({ media: address })
    savings.leave(anna)
    choose('/home/a.pdf')
    expect(await saving).toBeNull()
    expect(disk.opened).toBe(0)
  })
})
