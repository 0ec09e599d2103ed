import { describe, expect, it } from 'vitest'
import { methods } from '../../../../../electron/bitrix/methods'
import { ChatId, Instant } from '../../../../../electron/contract/common'
import type { MyDialog } from '../../../../../electron/contract/my-dialogs'
import { blankState, snapshot } from '../../../../../electron/services/my-dialogs/state'
import type { RecentItem } from '../../../../../electron/services/my-dialogs/model'
import { askList, takeList } from '../../../../../electron/services/my-dialogs/reading'
import { ownDialog } from '../notification/harness'

const minute = 60_000
const noon = Date.UTC(2026, 10, 21, 12)

/** A portal with so many dialogs in the operator's list, the newest first, read poll by poll. */
function listOf(count: number, ending = true) {
  const state = {
    chats: Array.from({ length: count }, (_, index) => index + 1),
    now: noon,
    /** Fields of a page beside or instead of the usual ones. */
    page: {} as object,
  }
  const list = blankState()
  const activity = (chat: number) => Instant.parse(noon - chat * 1000)
  const itemOf = (chat: number) =>
    ({ chat_id: ChatId.parse(chat), pinned: false, date_last_activity: activity(chat) }) as unknown as RecentItem
  const make = ({ chat_id }: RecentItem): MyDialog => ownDialog({ chatId: chat_id, lastAt: activity(Number(chat_id)) })
  const request = {
    ask: (_: string, { OFFSET, LIMIT }: { OFFSET: number; LIMIT: number }) => ({
      answer: () => ({
        ok: true,
        value: {
          items: state.chats.slice(OFFSET, OFFSET + LIMIT).map(itemOf),
          given: state.chats.slice(OFFSET, OFFSET + LIMIT).length,
          isWhole: true,
          hasMore: ending ? OFFSET + LIMIT < state.chats.length : null,
          ...state.page,
        },
      }),
    }),
  } as unknown as Parameters<typeof askList>[0]
  /** @returns The change that the window was told. */
  function read() {
    state.now += minute
    return takeList(list, askList(request, list, state.now), make, () => 'trace')
  }
  return { state, list, read, listed: () => [...list.byChat.keys()] }
}

it('is there after three readings, even with three thousand dialogs, and after two with a thousand', () => {
  for (const [count, readings] of [
    [300, 1],
    [1000, 2],
    [3000, 3],
  ] as const) {
    const { list, read, listed } = listOf(count)
    expect(
      Array.from({ length: readings }, read)
        .map(({ wantsMore }) => wantsMore)
        .at(-1),
    ).toBe(false)
    expect(listed()).toHaveLength(count)
    expect(snapshot(list).isCut).toBeUndefined()
  }
})

describe('a list of my dialogs that is longer than the part read', () => {
  it('says that it is cut, as soon as that is known', () => {
    const { list, read, listed } = listOf(5000)
    const readings = Array.from({ length: 3 }, read)
    expect(readings.map(({ wantsMore }) => wantsMore)).toEqual([true, true, false])
    expect(readings.map(({ change }) => change?.isCut)).toEqual([undefined, undefined, true])
    expect(snapshot(list).isCut).toBe(true)
    expect(listed()).toHaveLength(4000)
  })

  it('lists no dialog that somebody else has taken or that is no longer visible', () => {
    const { state, read, listed } = listOf(4100)
    for (let turn = 0; turn < 3; turn++) read()
    state.chats = state.chats.filter(chat => chat !== 3500)
    expect(read().change?.gone).toEqual([3500])
    // A hundred new ones push as many out of the part that is read.
    state.chats.unshift(...Array.from({ length: 100 }, (_, index) => 9000 + index))
    read()
    expect(listed()).toHaveLength(4000)
    expect(listed()).not.toContain(3950)
    state.chats = state.chats.filter(chat => chat !== 3950)
    read()
    expect(listed()).not.toContain(3950)
  })

  it('no longer says so once it is short again', () => {
    const { state, list, read } = listOf(4100)
    for (let turn = 0; turn < 3; turn++) read()
    state.chats = state.chats.slice(0, 300)
    const { change } = read()
    expect(change?.gone).toHaveLength(3700)
    expect([change?.isCut, snapshot(list).isCut]).toEqual([undefined, undefined])
  })
})

describe('a list with missing answers', () => {
  /** The answer as the client reads it. */
  const read = (answer: unknown) => methods['im.recent.list'].result.safeParse(answer)

  it.each([{}, [], null, '', false, 0, { items: false }, { items: null }, { items: '' }, { hasMore: false }])(
    '%j is no empty list',
    answer => expect(read(answer).success).toBe(false),
  )

  it.each([
    [{ items: [], hasMore: false }, false],
    [{ items: {}, hasMorePages: true }, true],
    [{ items: [], hasMore: 'N', hasMorePages: 'Y' }, true],
    [{ items: [] }, null],
    [{ items: [], hasMore: {} }, null],
  ])('%j ends it only where it says so: %j', (answer, hasMore) => expect(read(answer).data).toMatchObject({ hasMore }))

  it.each([
    [{ chat_id: '90071992547409930', type: 'lines', chat: { entity_type: 'LINES' } }],
    [{ type: 'lines', chat: { entity_type: 'LINES' } }],
    [{ chat_id: 7, type: 'lines', chat: 5 }],
    [{ chat_id: 7, type: 'lines', chat: {} }],
    [5],
  ])('%j may be any dialog', entry => {
    expect(read({ items: [entry], hasMore: false }).data).toMatchObject({ isWhole: false, given: 1 })
  })

  it('about its end removes no dialog', () => {
    const { state, list, read, listed } = listOf(150, false)
    read()
    expect([listed().length, list.failure]).toEqual([150, null])
    state.chats = []
    read()
    expect(listed()).toHaveLength(150)
    expect(list.failure).toMatchObject({ reason: 'answer_unreadable' })
  })

  it('about its end ends with an empty page after a full one', () => {
    const { state, list, read, listed } = listOf(150, false)
    read()
    state.chats.splice(7, 1)
    read()
    expect([listed().length, list.failure]).toEqual([149, null])
  })

  it('about one entry removes no dialog, and tells the list’s age', () => {
    const { state, list, read, listed } = listOf(150)
    read()
    const { readAt } = list
    Object.assign(state, { page: { isWhole: false } })
    read()
    expect(list.failure).toBeNull()
    state.chats.pop()
    read()
    expect(listed()).toHaveLength(150)
    expect(snapshot(list)).toMatchObject({ failure: { reason: 'answer_unreadable' } })
    expect(list.readAt).not.toBe(readAt)
    Object.assign(state, { page: {} })
    expect(read().change).toMatchObject({ gone: [150], failure: null })
  })
})
