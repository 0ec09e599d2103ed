import { describe, expect, it } from 'vitest'
import { AccountId } from '../../../../../electron/contract/account'
import { createDrafts } from '../../../../../electron/services/draft/drafts'
import { createRecords } from '../../../../../electron/storage/records'
import { createMemoryDisk } from '../../storage/memory-disk'
import { chatId } from '../harness'

const anna = AccountId.parse('acme.bitrix24.com/15')
const boris = AccountId.parse('acme.bitrix24.com/16')

function console(given = createMemoryDisk()) {
  const state = { account: anna as AccountId | null, now: 1000 }
  const records = createRecords({ files: given.files, now: () => state.now })
  const pushed: string[] = []
  let waited = () => {}
  const service = createDrafts({
    records,
    folder: '/drafts',
    now: () => state.now++,
    account: () => state.account,
    push: name => void pushed.push(name),
    wait: () => new Promise(resolve => (waited = resolve)),
  })
  const drafts = service.handlers
  return {
    disk: given,
    state,
    pushed,
    service,
    /** Ends the waiting for a window that does not answer. */
    giveUp: () => waited(),
    write: (chat: number, text: string, more: object = {}) =>
      drafts['draft.set']({ accountId: anna, chatId: chatId(chat), text, replyTo: null, ...more }),
    list: (accountId = anna) => drafts['draft.list']({ accountId }),
  }
}

describe('drafts', () => {
  it('are there after a restart, newest first, with reply and time', async () => {
    const { disk, write } = console()
    const replyTo = { id: 7, author: 'Zoë', text: 'Where is it?' }
    await write(1763, 'Hello,\nhow are you?')
    await write(1801, '', { replyTo })
    disk.restart('lost')
    expect(await console(disk).list()).toEqual({
      drafts: [
        { chatId: 1801, text: '', replyTo, at: 1001 },
        { chatId: 1763, text: 'Hello,\nhow are you?', replyTo: null, at: 1000 },
      ],
      damaged: 0,
    })
  })

  it('are removed with their text', async () => {
    const { disk, write, list } = console()
    await write(1763, 'Hello')
    await write(1763, ' \n')
    expect(await list()).toEqual({ drafts: [], damaged: 0 })
    expect(disk.paths()).toEqual([])
  })

  it('of one account are not given to another', async () => {
    const { write, list, state } = console()
    await write(1763, 'For Anna’s customer')
    await expect(list(boris)).rejects.toMatchObject({ code: 'forbidden' })
    state.account = boris
    expect(await list(boris)).toEqual({ drafts: [], damaged: 0 })
    state.account = null
    await expect(list(anna)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('are kept for their account even if another one is active by then', async () => {
    const { write, list, state } = console()
    state.account = boris
    await write(1763, 'The last letters')
    expect((await list(boris)).drafts).toEqual([])
    state.account = anna
    expect((await list()).drafts.map(({ text }) => text)).toEqual(['The last letters'])
  })

  it('are set aside and reported when damaged; the others stay', async () => {
    const { disk, write, list } = console()
    await write(1763, 'Hello')
    await write(1801, 'There')
    const path = disk.paths().find(name => name.endsWith('/1801.json')) ?? ''
    await disk.files.write(path, Buffer.from('{"text":"Th'))
    expect(await list()).toMatchObject({ drafts: [{ chatId: 1763 }], damaged: 1 })
    expect(disk.paths().some(name => name.startsWith(`${path}.bad-`))).toBe(true)
    expect(await list()).toMatchObject({ drafts: [{ chatId: 1763 }], damaged: 0 })
  })

  it('are reported and stay when the disk does not give them; the others are there', async () => {
    const { disk, write, list } = console()
    await write(1763, 'Hello')
    await write(1801, 'There')
    const { read, rename } = disk.files
    disk.files.read = async path => {
      if (path.endsWith('/1801.json')) throw Object.assign(new Error('no access'), { code: 'EACCES' })
      return read(path)
    }
    expect(await list()).toMatchObject({ drafts: [{ chatId: 1763 }], damaged: 1 })
    disk.files.read = read
    const path = disk.paths().find(name => name.endsWith('/1763.json')) ?? ''
    await disk.files.write(path, Buffer.from('{"text":"Th'))
    disk.files.rename = async () => Promise.reject(Object.assign(new Error('read-only'), { code: 'EROFS' }))
    expect(await list()).toMatchObject({ drafts: [{ chatId: 1801 }], damaged: 1 })
    disk.files.rename = rename
  })

  it('do not move to another dialog or account with a renamed file', async () => {
    const { disk, write, list, state } = console()
    await write(1763, 'Only for 1763')
    const path = disk.paths()[0] ?? ''
    const content = (await disk.files.read(path)) ?? Buffer.alloc(0)
    await disk.files.write(path.replace('1763', '1801'), content)
    expect(await list()).toMatchObject({ drafts: [{ chatId: 1763 }], damaged: 1 })
    state.account = boris
    await list(boris)
    const folder = path.slice(0, path.lastIndexOf('/'))
    await write(5, 'x', { accountId: boris })
    const other = disk.paths().find(name => name.endsWith('/5.json')) ?? ''
    await disk.files.write(`${other.slice(0, -'/5.json'.length)}/1763.json`, content)
    expect(folder).not.toBe('')
    expect(await list(boris)).toMatchObject({ drafts: [{ chatId: 5 }], damaged: 1 })
  })

  it('are collected before the console ends, which waits until the window has handed them in', async () => {
    const { service, pushed, list, write } = console()
    await list()
    let isDone = false
    const collecting = service.collect().then(() => (isDone = true))
    expect(pushed).toEqual(['draft.wanted'])
    await write(1763, 'The last letters')
    expect(isDone).toBe(false)
    await service.handlers['draft.handed']({})
    await collecting
    expect(await list()).toMatchObject({ drafts: [{ text: 'The last letters' }] })
  })

  it('do not keep the console from ending when the window is silent, or was never there', async () => {
    const { service, pushed, list, giveUp } = console()
    await service.collect()
    expect(pushed).toEqual([])
    await list()
    const collecting = service.collect()
    giveUp()
    await collecting
  })
})
