import { describe, expect, it, vi } from 'vitest'
import { createReader } from '../../../../../electron/bitrix/client/reading'
import type { RawCommand } from '../../../../../electron/bitrix/client/batch'
import { parseLongObject } from '../../../../../electron/bitrix/http/long-json'

const newest: RawCommand = { method: 'im.recent.list', params: { OFFSET: 0, LIMIT: 200 } }
const older: RawCommand = { method: 'im.recent.list', params: { OFFSET: 200, LIMIT: 200 } }
const entry = (id: number, title: string) => ({ chat_id: id, type: 'lines', title, text: 'x'.repeat(500) })
/** Objects stand beside the list as well. @see api-reference/chats/im-recent-list.md */
const page = (title: string, hasMore: unknown = true, roles: string[] = []) => ({
  items: Array.from({ length: 100 }, (_, index) => entry(index + 1, title)),
  hasMore,
  copilot: { chats: null, messages: null, roles, recommendedRoles: [] },
  messagesAutoDeleteConfigs: [],
})

/** An answer as it is read from the wire. */
async function wire(result: unknown) {
  const body = await parseLongObject(Buffer.from(JSON.stringify({ result: { result: { q0: result } } })))
  const { q0 } = (body?.['result'] as { result: { q0: unknown } }).result
  return { ok: true, raw: q0 } as const
}

/** Texts that were parsed during some work. */
function parsedIn(work: () => unknown): number {
  const parse = vi.spyOn(JSON, 'parse')
  work()
  const { length } = parse.mock.calls
  parse.mockRestore()
  return length
}

describe('an answer to a command that recurs', () => {
  it('is not parsed and not read anew when it is the same to the letter', async () => {
    const read = createReader()
    const first = read(newest, await wire(page('Anna')))
    expect(first).toMatchObject({ ok: true, value: { given: 100, hasMore: true } })
    const again = await wire(page('Anna'))
    let second: unknown
    expect(parsedIn(() => (second = read(newest, again)))).toBe(0)
    expect(second).toEqual(first)
  })

  it('is read anew when one letter of it is another, or one value beside its list', async () => {
    const read = createReader()
    read(newest, await wire(page('Anna')))
    expect(read(newest, await wire(page('Anne')))).toMatchObject({ value: { items: { 99: { title: 'Anne' } } } })
    expect(read(newest, await wire(page('Anne', false)))).toMatchObject({ value: { hasMore: false } })
    expect(read(newest, await wire({ ...page('Anne', false), hasMorePages: true }))).toMatchObject({
      value: { hasMore: true },
    })
  })

  it('is read anew when a value deep inside what stands beside its list is another', async () => {
    const read = createReader()
    read(newest, await wire(page('Anna')))
    const other = await wire(page('Anna', true, ['assistant']))
    expect(parsedIn(() => read(newest, other))).toBe(1)
  })

  it('is never taken for the answer to another command', async () => {
    const read = createReader()
    read(newest, await wire(page('Anna')))
    const again = await wire(page('Anna'))
    expect(parsedIn(() => read(older, again))).toBe(1)
  })

  it('is read anew after what could not be read, and remembered for a few commands only', async () => {
    const read = createReader()
    const broken = `{"result":{"result":{"q0":{"items":[${'{"chat_id":1,},'.repeat(3000)}1]}}}}`
    const body = await parseLongObject(Buffer.from(broken))
    const { q0 } = (body?.['result'] as { result: { q0: unknown } }).result
    for (let time = 0; time < 2; time++) expect(read(newest, { ok: true, raw: q0 }).ok).toBe(false)
    read(newest, await wire(page('Anna')))
    for (let offset = 1; offset <= 24; offset++)
      read({ ...newest, params: { OFFSET: offset } }, await wire(page('Anna')))
    const again = await wire(page('Anna'))
    expect(parsedIn(() => read(newest, again))).toBe(1)
  })
})
