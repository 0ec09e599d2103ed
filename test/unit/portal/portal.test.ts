import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPortal } from '../../portal/portal'
import type { Portal } from '../../portal/portal'
import { crowdCodes } from '../../portal/seed/crowd'
import { known } from '../../portal/seed/known'

let portal: Portal
beforeAll(async () => void (portal = await startPortal()))
afterAll(() => portal.stop())
beforeEach(() => portal.reset())

interface Body {
  result?: unknown
  error?: string
  [key: string]: unknown
}

async function call(method: string, params: object = {}, userId?: number): Promise<{ status: number; body: Body }> {
  const answer = await fetch(portal.webhookUrl(userId) + method, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(params),
  })
  return { status: answer.status, body: (await answer.json()) as Body }
}

describe('the documented example', () => {
  it('leads from the code to the chat, from the chat to the session and the lead', async () => {
    const opened = await call('imopenlines.session.open', { USER_CODE: 'livechat|22|1761|587' })
    expect(opened.body.result).toEqual({ chatId: '1763' })
    const dialog = await call('imopenlines.dialog.get', { CHAT_ID: 1763 })
    expect(dialog.body.result).toMatchObject({
      id: 1763,
      owner: 103,
      entity_id: 'livechat|22|1761|587',
      entity_data_1: expect.stringMatching(/^Y\|LEAD\|1205\|N\|N\|321\|\d{10}\|0\|0\|0$/) as string,
      entity_data_2: 'LEAD|1205|COMPANY|0|CONTACT|0|DEAL|0',
      dialog_id: 'chat1763',
      manager_list: [103],
    })
    const lead = await call('imopenlines.crm.chat.get', { CRM_ENTITY_TYPE: 'lead', CRM_ENTITY: 1205 })
    expect(lead.body.result).toEqual([{ CHAT_ID: '1763', CONNECTOR_ID: 'livechat', CONNECTOR_TITLE: 'Live Chat' }])
  })
})

it('resolves a hundred codes of the crowd', async () => {
  for (const code of crowdCodes.slice(0, 100))
    expect((await call('imopenlines.dialog.get', { USER_CODE: code })).status).toBe(200)
})

it('binds ten dialogs to the deal and fifty to the big contact', async () => {
  const deal = await call('imopenlines.crm.chat.get', {
    CRM_ENTITY_TYPE: 'deal',
    CRM_ENTITY: known.deal,
    ACTIVE_ONLY: 'N',
  })
  expect(deal.body.result).toHaveLength(10)
  const contact = await call('imopenlines.crm.chat.get', {
    CRM_ENTITY_TYPE: 'contact',
    CRM_ENTITY: known.bigContact,
    ACTIVE_ONLY: 'N',
  })
  expect(contact.body.result).toHaveLength(50)
})
