import { beforeEach, expect, it } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import type { Bitrix } from '../../../../../electron/bitrix/client/bitrix'
import { createRatings } from '../../../../../electron/services/alert/ratings'
import { createDirectory } from '../../../../../electron/services/people/directory'
import { newRequest } from '../../../../../electron/services/portal/batch-request'
import { createHarness, type Harness } from '../harness'
import { at, minute } from './harness'

let harness: Harness
beforeEach(async () => void (harness = await createHarness()))

function ratings() {
  let [steady, news] = [0, 0]
  const { account } = harness.active()
  const now = () => harness.portal.world.now()
  const directory = createDirectory({ active: harness.active })
  const made = createRatings({ directory, now, steady: () => steady, onNews: () => news++ })
  made.want({ accountId: account.id, since: at(now() - 60 * minute), isLive: () => false })
  /** One poll. */
  async function poll(bitrix: Bitrix = harness.active().bitrix) {
    const using = harness.active()
    const request = newRequest(bitrix)
    const take = made.part.ask(request, using)
    if (take) await request.send({ lane: 'board' }).then(take)
  }
  return { ...made, id: account.id, poll, pass: (ms: number) => void (steady += ms), news: () => news }
}
const asked = () => harness.portal.received('imopenlines.v2.Session.Rating.list').length

it('reads with the poll, once a minute, who disliked since the shift began, and whose chat that was', async () => {
  const [chat] = [...harness.portal.world.chats.values()].filter(({ sessions }) => sessions.length > 0)
  const session = chat?.sessions.at(-1)
  if (!chat || !session) throw new Error('no session')
  Object.assign(session, { vote: 'dislike', votedAt: harness.portal.world.now() - minute })
  const { id, poll, pass, news, dislikes, over } = ratings()
  expect(dislikes(id)).toBeNull()
  await poll()
  expect(dislikes(id)).toEqual(new Set([session.id]))
  expect(over(id)).toEqual([])
  await poll()
  expect(over(id)).toMatchObject([{ sessionId: session.id, chatId: chat.id, vote: 'dislike', isOver: true }])
  await poll()
  expect(asked()).toBe(1)
  pass(minute)
  await poll()
  expect(asked()).toBe(2)
  expect(news()).toBeGreaterThanOrEqual(2)
})

it('asks nothing where no rule wants it', async () => {
  const { poll, want } = ratings()
  want(null)
  await poll()
  expect(asked()).toBe(0)
})

it('does not ask again for a quarter of an hour where the portal refuses', async () => {
  harness.portal.settings.reports.closedTo.add(harness.active().account.user.id)
  const { id, poll, pass, dislikes } = ratings()
  await poll()
  expect(dislikes(id)).toBeNull()
  pass(5 * minute)
  await poll()
  expect(asked()).toBe(1)
  pass(11 * minute)
  await poll()
  expect(asked()).toBe(2)
})

it('asks again for a chat that the portal had no time to tell, and then no more', async () => {
  const [chat] = [...harness.portal.world.chats.values()].filter(({ sessions }) => sessions.length > 0)
  const session = chat?.sessions.at(-1)
  if (!chat || !session) throw new Error('no session')
  Object.assign(session, { vote: 'dislike', votedAt: harness.portal.world.now() - minute })
  const { id, poll, over } = ratings()
  await poll()
  const busy = { ok: false, error: new AppError('rate_limited') }
  const { bitrix } = harness.active()
  await poll({
    ...bitrix,
    batch: async names => Object.fromEntries(Object.keys(names).map(name => [name, busy])) as never,
  })
  expect(over(id)).toEqual([])
  await poll()
  expect(over(id)).toMatchObject([{ chatId: chat.id }])
  const asks = () => harness.portal.received('imopenlines.dialog.get').length
  const before = asks()
  await poll()
  expect(asks()).toBe(before)
})
