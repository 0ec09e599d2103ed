import { describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { createDesk } from '../desk'

describe('a name', () => {
  it('costs one request from question to whole dialog', async () => {
    const desk = await createDesk()
    const [finding] = await desk.find('müller')
    const view = await desk.open(known.returning.chatId)
    expect(finding).toMatchObject({ outcome: 'found', crm: null, dialogs: [{ customer: known.returning.customer }] })
    expect(view.dialog).toEqual(finding?.dialogs[0])
    expect(desk.portal.requests).toHaveLength(1)
    expect(desk.portal.received('im.search.chat.list')).toEqual([{ FIND_LINES: 'müller', LIMIT: '50' }])
  })

  it('of more dialogs than the portal lists gives the newest fifty, in two requests, and says so', async () => {
    const desk = await createDesk()
    for (let i = 0; i < 51; i++) desk.portal.world.addDialog({ customer: `Xenia Number ${i}` })
    const [finding] = await desk.find('xenia')
    expect(finding?.dialogs).toHaveLength(50)
    expect(finding?.note).toBe('newest_only')
    expect(desk.portal.requests).toHaveLength(2)
  })

  it('that nobody has leads to nothing, and colleagues’ chats are not searched', async () => {
    const desk = await createDesk()
    for (const text of ['Xenia Nobody', known.ordinaryChat.title])
      expect(await desk.find(text)).toMatchObject([{ outcome: 'nothing', failure: null, dialogs: [] }])
    expect(await desk.handlers['search.recent']({})).toEqual([])
  })

  it('of a dialog on a channel line hidden from the operator is not found', async () => {
    const desk = await createDesk()
    expect(await desk.find(known.confidential.customer)).toMatchObject([{ outcome: 'nothing' }])
  })

  it('needs the permission for chats', async () => {
    const desk = await createDesk()
    desk.portal.settings.scopes = ['crm', 'imopenlines', 'user']
    expect(await desk.find('John')).toMatchObject([{ failure: { code: 'forbidden', reason: 'scope_missing' } }])
  })
})
