import { describe, expect, it } from 'vitest'
import { UserId } from '../../../../../electron/contract/common'
import { AccountId } from '../../../../../electron/contract/account'
import type { ColleagueNote } from '../../../../../electron/contract/draft'
import { createColleagueNotes } from '../../../../../electron/services/draft/notes'
import { createRecords } from '../../../../../electron/storage/records'
import { createMemoryDisk } from '../../storage/memory-disk'
import { chatId } from '../harness'

const anna = AccountId.parse('acme.bitrix24.com/15')
const boris = AccountId.parse('acme.bitrix24.com/16')
const to = { id: UserId.parse(27), name: 'Clara Weiß' }
const aNote = (state: ColleagueNote['state']): ColleagueNote => ({ to, text: 'She has paid twice', state })

function console(given = createMemoryDisk()) {
  const state = { account: anna as AccountId | null }
  const notes = createColleagueNotes({
    records: createRecords({ files: given.files, now: () => 1 }),
    folderFor: accountId => `/drafts/${encodeURIComponent(accountId)}`,
    now: () => 1000,
    account: () => state.account,
  })
  return {
    disk: given,
    state,
    set: (chat: number, draft: string, note: ColleagueNote | null = null, accountId = anna) =>
      notes['draft.setNote']({ accountId, chatId: chatId(chat), draft, note }),
    put: notes['draft.setNote'],
    list: (accountId = anna) => notes['draft.notes']({ accountId }),
  }
}

describe('notes to colleagues', () => {
  it('are there after a restart, both typed and submitted ones', async () => {
    const { disk, set } = console()
    await set(1763, 'Not given out\nyet')
    await set(1801, '', aNote('waiting'))
    disk.restart('lost')
    const { notes, damaged } = await console(disk).list()
    expect(notes.toSorted((one, other) => one.chatId - other.chatId)).toEqual([
      { chatId: 1763, draft: 'Not given out\nyet', note: null, at: 1000 },
      { chatId: 1801, draft: '', note: aNote('waiting'), at: 1000 },
    ])
    expect(damaged).toBe(0)
  })

  it('leave nothing behind once there is nothing to keep', async () => {
    const { disk, set, list } = console()
    await set(1763, 'Hello', aNote('failed'))
    await set(1763, ' \n')
    expect(await list()).toEqual({ notes: [], damaged: 0 })
    expect(disk.paths()).toEqual([])
  })

  it('may have been sent if the window ended meanwhile', async () => {
    const { set, list } = console()
    await set(1763, '', aNote('sending'))
    expect((await list()).notes.map(({ note }) => note?.state)).toEqual(['unclear'])
  })

  it('about takings are kept beside what goes with the dialog, and unsure like it', async () => {
    const { disk, list } = console()
    const taking = (state: ColleagueNote['state']): ColleagueNote => ({ ...aNote(state), isOfTaking: true })
    const at = { accountId: anna, chatId: chatId(1763), draft: '' }
    const notes = console(disk)
    await notes.put({ ...at, note: null, takings: [taking('failed'), taking('sending')] })
    expect((await list()).notes).toMatchObject([{ note: null, takings: [{ state: 'failed' }, { state: 'unclear' }] }])
    await notes.put({ ...at, note: null })
    expect(disk.paths()).toEqual([])
  })

  it('of one account are not given to another, but kept for their own', async () => {
    const { set, list, state } = console()
    state.account = boris
    await set(1763, 'For Anna’s colleague')
    await expect(list(anna)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await list(boris)).toEqual({ notes: [], damaged: 0 })
    state.account = anna
    expect((await list()).notes).toHaveLength(1)
  })

  it('are set aside and reported when damaged or moved to another dialog', async () => {
    const { disk, set, list } = console()
    await set(1763, 'Only for 1763')
    const [path = ''] = disk.paths()
    await disk.files.write(path.replace('1763', '1801'), (await disk.files.read(path)) ?? Buffer.alloc(0))
    await disk.files.write(path.replace('1763', '1900'), Buffer.from('{"draft":"Th'))
    expect(await list()).toMatchObject({ notes: [{ chatId: 1763 }], damaged: 2 })
    expect(await list()).toMatchObject({ notes: [{ chatId: 1763 }], damaged: 0 })
  })

  it('are reported and stay when the disk does not give them; the others are there', async () => {
    const { disk, set, list } = console()
    await set(1763, 'Hello')
    await set(1801, 'There')
    const { read } = disk.files
    disk.files.read = async path => {
      if (path.includes('/1801.')) throw Object.assign(new Error('no access'), { code: 'EACCES' })
      return read(path)
    }
    expect(await list()).toMatchObject({ notes: [{ chatId: 1763 }], damaged: 1 })
    disk.files.read = read
    expect(await list()).toMatchObject({ notes: [{}, {}], damaged: 0 })
  })
})
