import { describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { createHarness } from '../harness'

describe('a name', () => {
  it('costs one request from question to whole dialog', async () => {
    const harness = await createHarness()
    const [finding] = await harness.find('müller')
    const view = await harness.open(known.returning.chatId)
    expect(finding).toMatchObject({ outcome: 'found', crm: null, dialogs: [{ customer: known.returning.customer }] })
    expect(view.dialog).toEqual(finding?.dialogs[0])
    expect(harness.portal.requests).toHaveLength(1)
    expect(harness.portal.received('im.search.chat.list')).toEqual([{ FIND_LINES: 'müller', LIMIT: '50' }])
  })

  it('of more dialogs than the portal lists gives the newest fifty, in two requests, and says so', async () => {
    const harness = await createHarness()
    for (let i = 0; i < 51; i++) harness.portal.world.addDialog({ customer: `Xenia Number ${i}` })
    const [finding] = await harness.find('xenia')
    expect(finding?.dialogs).toHaveLength(50)
    expect(finding?.note).toBe('newest_only')
    expect(harness.portal.requests).toHaveLength(2)
  })

  it('that nobody has leads to nothing, and colleagues’ chats are not searched', async () => {
    const harness = await createHarness()
    for (const text of ['Xenia Nobody', known.ordinaryChat.title])
      expect(await harness.find(text)).toMatchObject([{ outcome: 'nothing', failure: null, dialogs: [] }])
    expect(await harness.handlers['search.recent']({})).toEqual([])
  })

  it('of a dialog on a channel line hidden from the operator is not found', async () => {
    const harness = await createHarness()
    expect(await harness.find(known.confidential.customer)).toMatchObject([{ outcome: 'nothing' }])
  })

  it('needs the permission for chats', async () => {
    const harness = await createHarness()
    harness.portal.settings.scopes = ['crm', 'imopenlines', 'user']
    expect(await harness.find('John')).toMatchObject([{ failure: { code: 'forbidden', reason: 'scope_missing' } }])
  })
})
