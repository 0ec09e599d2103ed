import { describe, expect, it } from 'vitest'
import type { Act } from '../../../../../electron/contract/act'
import { ChatId, SessionId } from '../../../../../electron/contract/common'
import { settledAfterMs } from '../../../../../electron/services/journal/contents'
import { createJournal, type NewIntent } from '../../../../../electron/services/journal/journal'
import type { Intent } from '../../../../../electron/services/journal/rows'
import { memoryFile } from '../harness'

const intent: NewIntent = {
  account: 'a',
  act: 'join',
  chatId: ChatId.parse(1777),
  customer: 'Guest',
  sessionId: SessionId.parse(343),
  from: null,
  reason: null,
  ownerId: null,
}

function open() {
  const clock = { now: 1_000 }
  let ids = 0
  const journal = createJournal({
    file: memoryFile().file,
    account: () => 'a',
    saveAs: async () => true,
    now: () => clock.now,
    newId: () => `act-${ids++}`,
  })
  async function left(given: Partial<NewIntent> = {}) {
    const begun = await journal.begin({ ...intent, ...given })
    await journal.leave([begun.id])
    return begun
  }
  async function before(...asked: Intent[]) {
    const found = await journal.unsettledBefore(asked)
    return asked.flatMap(({ id }) => found.get(id)?.map(each => each.id))
  }
  async function doubtsOf(act: Act) {
    return before(await journal.begin({ ...intent, act }))
  }
  return { journal, clock, left, before, doubtsOf }
}

describe('earlier acts that put a later one in doubt', () => {
  it.each(['sent', 'unclear'] as const)('are those of any kind whose outcome is %s, oldest first', async state => {
    const { journal, left, doubtsOf } = open()
    const first = await left()
    const second = await left({ act: 'pin' })
    if (state === 'unclear') await journal.end(first.id, 'unclear', null)
    expect(await doubtsOf('finish')).toEqual([first.id, second.id])
  })

  it('are only those of the same kind where the portal has answered and nothing has changed so far', async () => {
    const { journal, left, doubtsOf } = open()
    const first = await left()
    await journal.end(first.id, 'nothing_changed', null, true)
    expect(await doubtsOf('finish')).toEqual([])
    expect(await doubtsOf('join')).toEqual([first.id])
  })

  it.each(['done', 'refused', 'not_sent', 'nothing_changed', 'overtaken', 'gone'] as const)(
    'are none whose outcome is %s for certain',
    async state => {
      const { journal, left, doubtsOf } = open()
      const first = await left()
      await journal.end(first.id, state, null)
      expect(await doubtsOf('join')).toEqual([])
    },
  )

  it('are none that never left, of another dialog, of another account or of later', async () => {
    const { journal, left, before } = open()
    await journal.begin(intent)
    await left({ chatId: ChatId.parse(1778) })
    await left({ account: 'b' })
    const mine = await left()
    await left()
    expect(await before(mine)).toEqual([])
  })

  it('are found for many dialogs at once, each for its own', async () => {
    const { journal, left, before } = open()
    const chats = [1, 2, 3].map(id => ChatId.parse(id))
    const first = await Promise.all(chats.map(chatId => left({ chatId })))
    const asked = await Promise.all(chats.map(chatId => journal.begin({ ...intent, chatId, act: 'pin' })))
    expect(await before(...asked)).toEqual(first.map(({ id }) => id))
  })

  it('are none whose effect would have shown by now', async () => {
    const { clock, left, doubtsOf } = open()
    const first = await left()
    clock.now += settledAfterMs - 1
    expect(await doubtsOf('join')).toEqual([first.id])
    clock.now += 1
    expect(await doubtsOf('pin')).toEqual([])
  })
})
