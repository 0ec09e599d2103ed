import { expect, it } from 'vitest'
import { Instant } from '../../../../../electron/contract/common'
import { createRows, type Moment } from '../../../../../electron/services/board/rows'
import { createBoardHarness } from './harness'
import { factsAt } from './rows-of-test'

const moment = (seconds: number): Moment => ({ at: Instant.parse(seconds * 1000), steady: seconds * 1000 })

it('the board shows whose a dialog is as soon as it was acted on, without waiting for its lists', async () => {
  const { watch, pass, shown, parts, state, settled } = await createBoardHarness()
  await watch()
  await pass(5000)
  const row = [...shown().values()].find(({ status, operator }) => status === 'answered' && operator !== null)
  if (!row) throw new Error('nobody has a dialog')
  const { chatId, sessionId, operator } = row
  await parts.acts.handlers['act.intercept']({ chatId, sessionId, ownerId: operator?.id ?? null, reason: '' })
  await settled()
  expect(shown().get(chatId)?.operator?.id).toBe(state.account.user.id)
})

it('a page that was asked for before the dialog was read does not take its owner back, a later one tells the next', () => {
  const rows = createRows()
  const facts = factsAt(1, { operatorId: 20 })
  const { chatId, sessionId } = facts
  const row = rows.put(facts, moment(1))
  const owned = (operatorId: number, seconds: number) =>
    rows.owned({ chatId, sessionId, operatorId, at: moment(seconds).at })
  expect(owned(30, 1)).toBeNull()
  expect(owned(30, 4)).toBe(row)
  expect(owned(30, 5)).toBeNull()
  rows.put(facts, moment(3))
  expect(row?.facts.operatorId).toBe(30)
  rows.put({ ...facts, operatorId: 40 }, moment(6))
  expect(row?.facts.operatorId).toBe(40)
})
