import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPortal } from '../../../portal/portal'
import type { Portal } from '../../../portal/portal'
import { known } from '../../../portal/seed/known'
import { createCaller } from '../http'

let portal: Portal
beforeAll(async () => void (portal = await startPortal()))
afterAll(() => portal.stop())
beforeEach(() => portal.reset())
const { call } = createCaller(() => portal)

const { waiting, fresh, documented } = known
const content = Buffer.from('Hello World!').toString('base64')
const upload = (fields: object, chat: number | string = waiting.chatId) =>
  call('im.v2.File.upload', { dialogId: `chat${chat}`, fields })
const headers = { 'user-agent': 'test/1', referer: 'http://portal/' }

describe('im.v2.File.upload', () => {
  it('makes a message of the file, and answers as documented', async () => {
    const { status, result } = await upload({ name: 'report.pdf', content, message: 'Here' })
    expect(status).toBe(200)
    expect(result).toMatchObject({
      chatId: waiting.chatId,
      dialogId: `chat${waiting.chatId}`,
      file: { name: 'report.pdf', extension: 'pdf', size: 12, type: 'file', status: 'done', image: false },
    })
    const message = portal.world.chat(waiting.chatId).messages.at(-1)
    expect(message).toMatchObject({
      text: 'Here',
      files: [{ name: 'report.pdf', content: Buffer.from('Hello World!') }],
    })
    expect(portal.ledger.acts).toHaveLength(1)
  })

  it.each([
    ['without a name', { content }, waiting.chatId, 400, 'FILE_EMPTY'],
    ['without content', { name: 'a' }, waiting.chatId, 400, 'FILE_EMPTY'],
    [
      'with a prefix',
      { name: 'a', content: `data:text/plain;base64,${content}` },
      waiting.chatId,
      400,
      'FILE_INVALID_CONTENT',
    ],
    ['with half of it', { name: 'a', content: content.slice(1) }, waiting.chatId, 400, 'FILE_INVALID_CONTENT'],
    ['for no chat', { name: 'a', content }, 999_999, 400, 'CHAT_NOT_FOUND'],
    ['where one takes no part', { name: 'a', content }, fresh.chatId, 403, 'ACCESS_DENIED'],
  ])('refuses a file %s', async (_, fields, chat, status, error) => {
    expect(await upload(fields, chat)).toMatchObject({ status, error })
    expect(portal.ledger.acts).toEqual([])
  })

  it('refuses a file that is too large', async () => {
    portal.settings.uploadLimit = 11
    expect(await upload({ name: 'a', content })).toMatchObject({ status: 400, error: 'FILE_TOO_LARGE' })
  })
})

describe('im.v2.File.download', () => {
  const link = async (fileId: number, chat: number = documented.chatId) =>
    call('im.v2.File.download', { dialogId: `chat${chat}`, fileId })

  it('gives an address that works once, without credentials', async () => {
    const { result } = await link(5437)
    const { downloadUrl } = result as { downloadUrl: string }
    const first = await fetch(downloadUrl, { headers })
    expect(
      Buffer.from(await first.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    expect((await fetch(downloadUrl, { headers })).status).toBe(403)
  })

  it('refuses files of other chats, and chats that the caller takes no part in', async () => {
    expect(await link(5437, waiting.chatId)).toMatchObject({ status: 400, error: 'FILE_NOT_FOUND' })
    expect(await link(1)).toMatchObject({ status: 400, error: 'FILE_NOT_FOUND' })
    expect(await link(5437, fresh.chatId)).toMatchObject({ status: 403, error: 'ACCESS_DENIED' })
  })
})

describe('an address in a message', () => {
  const address = () => `${portal.origin}/bitrix/services/main/ajax.php?action=disk.api.file.showImage&fileId=5437`

  it('leads to a sign-in page, unless the portal lets signed addresses through', async () => {
    expect(await (await fetch(address(), { headers })).text()).toContain('Authorization')
    portal.downloads.pagesOpen = true
    expect((await fetch(address(), { headers })).headers.get('content-type')).toBe('application/octet-stream')
  })

  it('is an nginx 404 to clients that do not say where they come from', async () => {
    const { referer: _, ...anonymous } = headers
    const answer = await fetch(address(), { headers: anonymous })
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('nginx')])
  })
})
