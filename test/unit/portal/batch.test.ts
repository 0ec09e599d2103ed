import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startPortal } from '../../portal/portal'
import type { Portal } from '../../portal/portal'
import { known } from '../../portal/seed/known'
import { createCaller, post } from './http'

let portal: Portal
beforeAll(async () => void (portal = await startPortal()))
afterAll(() => portal.stop())
beforeEach(() => portal.reset())
const { batch } = createCaller(() => portal)

it('prints every empty map as a list', async () => {
  const { result, status } = await batch({})
  expect(status).toBe(200)
  expect(result).toEqual({ result: [], result_error: [], result_total: [], result_next: [], result_time: [] })
})

it('fills in results of earlier commands, whole or inside a text', async () => {
  const { result } = await batch({
    open: `imopenlines.session.open?USER_CODE=${encodeURIComponent(known.documented.code)}`,
    byNumber: 'imopenlines.dialog.get?CHAT_ID=$result[open][chatId]',
    byText: 'imopenlines.dialog.get?DIALOG_ID=chat$result[open][chatId]',
    owner: 'user.get?FILTER[ID]=$result[byNumber][manager_list][0]',
  })
  expect(result).toMatchObject({
    result: { byNumber: { id: 1763 }, byText: { id: 1763 }, owner: [{ ID: '103' }] },
    result_error: [],
    result_total: { owner: 1 },
  })
  expect(portal.received('imopenlines.dialog.get')).toEqual([{ CHAT_ID: '1763' }, { DIALOG_ID: 'chat1763' }])
})

it('puts an empty text where a reference leads nowhere', async () => {
  const { result } = await batch({
    chats: `imopenlines.crm.chat.get?CRM_ENTITY_TYPE=lead&CRM_ENTITY=${known.quietLead}&ACTIVE_ONLY=N`,
    first: 'imopenlines.dialog.get?CHAT_ID=$result[chats][0][CHAT_ID]',
  })
  expect(result).toMatchObject({ result: { chats: [] }, result_error: { first: { error: 'ACCESS_ERROR' } } })
  expect(portal.received('imopenlines.dialog.get')).toEqual([{ CHAT_ID: '' }])
})

it('goes on after a failed command, or stops there with halt', async () => {
  const cmd = { bad: 'imopenlines.dialog.get?CHAT_ID=0', good: 'profile' }
  expect((await batch(cmd)).result).toMatchObject({ result: { good: { ID: '103' } } })
  const halted = await batch(cmd, 1)
  expect(halted.result).toMatchObject({ result: [], result_error: { bad: { error: 'ACCESS_ERROR' } } })
})

it('answers a list of commands with a list, as long as none has failed', async () => {
  expect((await batch(['profile', 'scope'])).result).toMatchObject({
    result: [{ ID: '103' }, ['crm', 'im', 'imopenlines', 'user', 'lists']],
  })
  expect((await batch(['nonsense', 'scope'])).result).toMatchObject({ result: { 1: expect.any(Array) as unknown } })
})

it('runs fifty commands and refuses those beyond', async () => {
  const { result } = await batch(Array.from({ length: 52 }, () => 'profile'))
  expect((result as { result: unknown[] }).result).toHaveLength(50)
  expect(result).toMatchObject({
    result_error: { 50: { error: 'ERROR_BATCH_LENGTH_EXCEEDED' }, 51: { error: 'ERROR_BATCH_LENGTH_EXCEEDED' } },
  })
})

it('refuses a batch in a batch, and methods the portal keeps out of batches', async () => {
  portal.settings.batchRefuses.add('imopenlines.dialog.get')
  const { result } = await batch({ inner: 'batch?cmd[0]=profile', dialog: 'imopenlines.dialog.get?CHAT_ID=1763' })
  expect(result).toMatchObject({
    result_error: {
      inner: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' },
      dialog: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' },
    },
  })
})

it('reports a missing permission for each command', async () => {
  portal.settings.scopes = ['imopenlines']
  const { result, status } = await batch({ who: 'user.current', open: 'imopenlines.dialog.get?CHAT_ID=1763' })
  expect(status).toBe(200)
  expect(result).toMatchObject({
    result: { open: { id: 1763 } },
    result_error: { who: { error: 'insufficient_scope' } },
  })
})

it('takes commands from a PHP-style form too', async () => {
  const form = new URLSearchParams({
    'cmd[who]': 'profile',
    'cmd[dialog]': 'imopenlines.dialog.get?CHAT_ID=1763',
    halt: '0',
  })
  const { result } = await post(
    `${portal.webhookUrl()}batch.json`,
    form.toString(),
    'application/x-www-form-urlencoded',
  )
  expect(result).toMatchObject({ result: { who: { ID: '103' }, dialog: { id: 1763 } } })
})

it('notes a batch as one request with its commands', async () => {
  await batch({ who: 'profile', list: 'imopenlines.config.list.get' })
  expect(portal.requests).toMatchObject([
    { method: 'batch', status: 200, commands: [{ name: 'who', method: 'profile' }, { name: 'list' }] },
  ])
})
