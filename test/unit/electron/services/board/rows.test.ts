import { describe, expect, it } from 'vitest'
import { ChatId, Instant, SessionId } from '../../../../../electron/contract/common'
import { count, createRows, hear, type Moment, type SessionStat } from '../../../../../electron/services/board/rows'
import { dialogOf, measure } from '../../../../../electron/services/board/telling'
import { createBoardHarness } from './harness'
import { factsAt as facts } from './rows-of-test'

const moment = (seconds: number): Moment => ({ at: Instant.parse(seconds * 1000), steady: seconds * 1000 })
const directory = { person: () => null, isBot: () => false, line: () => null }
const stat = (customer: number, operator: number, all = customer + operator): SessionStat => ({
  sessionId: SessionId.parse(1),
  waitAnswer: null,
  waitClose: null,
  messagesCount: all,
  messagesOperatorCount: operator,
  messagesClientCount: customer,
  transfersCount: null,
  kpiFirstAnswer: null,
  vote: null,
  voteHead: null,
})

describe('the rows of the board', () => {
  it('show the newer session of a chat, and stay when the older one ends', () => {
    const rows = createRows()
    rows.put(facts(1), moment(1))
    rows.put(facts(2), moment(2))
    expect(rows.put(facts(1), moment(3))).toBeNull()
    expect(rows.end(SessionId.parse(1))).toBeNull()
    expect(rows.of(ChatId.parse(7))?.facts.sessionId).toBe(2)
    expect(rows.end(SessionId.parse(2))).toBe(7)
    expect(rows.bySession.size).toBe(0)
  })

  it('ask again who wrote last only where the number of messages has moved', () => {
    const rows = createRows()
    const row = rows.put(facts(1), moment(1))
    expect(row?.wants).toBe('counts')
    if (!row) return
    count(row, stat(2, 2), moment(2), 4)
    rows.ask(row)
    count(row, stat(2, 2), moment(3), 4)
    expect(row.wants).toBe('messages')
    row.wants = null
    rows.put(facts(1), moment(4))
    expect(row.wants).toBeNull()
    rows.put(facts(1, { messages: 5 }), moment(5))
    expect(row.wants).toBe('counts')
  })

  it('keep the last message over an act’s own lines, and no longer where somebody has written', () => {
    const rows = createRows()
    const row = rows.put(facts(1), moment(1))
    if (!row) throw new Error('No row')
    count(row, stat(2, 2), moment(2), 4)
    hear(row, { is: 'answered' }, Instant.parse(500), moment(3))
    // A transfer: the list counts the system's line, neither side has written.
    rows.put(facts(1, { messages: 5, operatorId: 6 }), moment(4))
    expect(row.facts.lastMessageAt).toBeNull()
    count(row, stat(2, 2, 5), moment(5), 5)
    expect(row.facts.lastMessageAt).toBe(500)
    rows.put(facts(1, { messages: 6 }), moment(6))
    count(row, stat(3, 2, 6), moment(7), 6)
    expect(row.facts.lastMessageAt).toBeNull()
    rows.put(facts(1, { messages: 7 }), moment(8))
    count(row, stat(3, 2, 7), moment(9), 7)
    expect(row.facts.lastMessageAt).toBeNull()
  })

  it('do not trust counts that lag behind the list', () => {
    const rows = createRows()
    const row = rows.put(facts(1), moment(1))
    if (!row) throw new Error('No row')
    count(row, stat(2, 2), moment(2), 4)
    row.wait = { is: 'answered' }
    rows.put(facts(1, { messages: 6 }), moment(3))
    // The list knows of two more, the counts of the customer's one only.
    count(row, stat(3, 2), moment(4), 6)
    expect([row.wait, row.wants]).toEqual([{ is: 'unknown' }, 'messages'])
  })

  it('take counts that were ahead of the list for what they are', () => {
    const rows = createRows()
    const row = rows.put(facts(1), moment(1))
    if (!row) throw new Error('No row')
    // The customer wrote between the list and the counting, and the list tells of it a moment later.
    count(row, stat(2, 2), moment(2), 4)
    rows.put(facts(1), moment(3))
    count(row, stat(3, 2), moment(4), 4)
    rows.put(facts(1, { messages: 5 }), moment(5))
    count(row, stat(3, 2), moment(6), 5)
    expect([row.wait.is, row.wants]).toEqual(['waiting', null])
  })

  it('are as old as their wait where somebody has written since, until it is learned anew', () => {
    const rows = createRows()
    const row = rows.put(facts(1), moment(1))
    if (!row) throw new Error('No row')
    count(row, stat(2, 2), moment(2), 4)
    hear(row, { is: 'answered' }, null, moment(3))
    const told = () => {
      row.told = null
      const { wait, readAt, checkedAt } = dialogOf(row, { names: { customer: () => null }, directory })
      return [wait.is, readAt, checkedAt]
    }
    expect(told()).toEqual(['answered', 1000, 3000])
    rows.put(facts(1), moment(4))
    expect(told()).toEqual(['answered', 4000, undefined])
    rows.put(facts(1, { messages: 5 }), moment(5))
    rows.put(facts(1, { messages: 5 }), moment(6))
    expect(told()).toEqual(['answered', 4000, undefined])
    expect(measure(rows)).toMatchObject({ waitsKnown: 1, oldestAt: 4000 })
    count(row, stat(3, 2), moment(7), 5)
    expect(told()).toEqual(['waiting', 6000, 7000])
  })

  it('that nobody has answered wait as long as the list says so, whatever the customer adds', () => {
    const rows = createRows()
    const row = rows.put(facts(1, { isAnswered: false, messages: 1 }), moment(2))
    rows.put(facts(1, { isAnswered: false, messages: 3 }), moment(5))
    expect(row).toMatchObject({ wait: { is: 'waiting', since: 1000 }, held: moment(5) })
    rows.put(facts(1, { isAnswered: true, messages: 4 }), moment(8))
    expect(row).toMatchObject({ wait: { is: 'unknown' }, wants: 'counts' })
  })

  it('forget what their messages told where these are closed to us by now', () => {
    const rows = createRows('messages')
    const row = rows.put(facts(1), moment(1))
    if (!row) throw new Error('No row')
    hear(row, { is: 'answered' }, null, moment(2))
    row.isClosedToUs = true
    rows.put(facts(1, { messages: 5 }), moment(3))
    expect(row).toMatchObject({ wait: { is: 'unknown' }, wants: null })
  })

  it('stay as they are where only the system has written', () => {
    const rows = createRows()
    const row = rows.put(facts(1), moment(1))
    if (!row) throw new Error('No row')
    count(row, stat(2, 2), moment(2), 4)
    row.wait = { is: 'answered' }
    rows.put(facts(1, { messages: 5 }), moment(3))
    count(row, stat(2, 2, 5), moment(4), 5)
    expect([row.wait, row.wants]).toEqual([{ is: 'answered' }, null])
  })
})

it('follows a session to another line, and a chat to its next session', async () => {
  const { world, watch, pass, shown, sown } = await createBoardHarness({ dialogs: 20, closed: 0 })
  await watch()
  await pass(5000)
  const chat = [...world.chats.values()].find(({ id, ownerId }) => sown.chatIds.includes(id) && ownerId > 0)
  if (!chat) throw new Error('No dialog')
  const [, line = 0] = sown.lineIds
  const before = shown().get(ChatId.parse(chat.id))
  chat.lineId = before?.lineId === line ? (sown.lineIds[0] ?? 0) : line
  await pass(60_000)
  expect(shown().get(ChatId.parse(chat.id))).toMatchObject({ lineId: chat.lineId, sessionId: before?.sessionId })
  const session = chat.sessions.at(-1)
  if (!session) throw new Error('No session')
  const ended = { ...session, state: 'closed' as const, closedAt: world.now() }
  chat.sessions.splice(-1, 1, ended, { ...session, id: session.id + 1_000_000, openedAt: world.now() })
  await pass(60_000)
  expect(shown().get(ChatId.parse(chat.id))?.sessionId).toBe(session.id + 1_000_000)
})
