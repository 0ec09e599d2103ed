import { describe, expect, it } from 'vitest'
import type { AlertCondition, AlertGroup } from '../../../../../electron/contract/alert'
import type { LiveDialog } from '../../../../../electron/contract/board'
import { type AlertFacts, fitOf, type WatchedSession } from '../../../../../electron/services/alert/fit'
import { cpuWatch } from '../../../../support/cpu-time'
import { sessionId, userId } from '../harness'
import { at, facts, late, line, minute, noon, norms, row, waiting } from './harness'

const verdict = (groups: AlertGroup[], session: WatchedSession, given: Partial<AlertFacts> = {}) =>
  fitOf(groups)(session, facts(given))
const is = (condition: AlertCondition, given: Partial<LiveDialog>, known: Partial<AlertFacts> = {}) =>
  verdict([[condition]], row(1, given), known)

describe('a condition', () => {
  it('on the channel line holds for those chosen, and is unknown where the source names none', () => {
    const condition: AlertCondition = { of: 'line', lineIds: [line(15), line(22)] }
    expect(is(condition, { lineId: line(22) })).toBe(true)
    expect(is(condition, { lineId: line(7) })).toBe(false)
    expect(is(condition, { lineId: null })).toBe('unknown')
  })

  it('on the channel goes by the connector', () => {
    const condition: AlertCondition = { of: 'channel', connectors: ['telegrambot'] }
    expect(is(condition, { connector: 'telegrambot' })).toBe(true)
    expect(is(condition, { connector: 'livechat' })).toBe(false)
    expect(is(condition, { connector: null })).toBe('unknown')
  })

  it('on the operator tells nobody from everybody else', () => {
    const chosen: AlertCondition = { of: 'operator', operatorIds: [userId(16)], nobody: false }
    expect(is(chosen, {})).toBe(true)
    expect(is(chosen, { operator: { id: userId(17), name: null } })).toBe(false)
    expect(is(chosen, { operator: null })).toBe(false)
    expect(is({ of: 'operator', operatorIds: [], nobody: true }, { operator: null })).toBe(true)
    expect(is({ of: 'operator', operatorIds: [], nobody: true }, {})).toBe(false)
  })

  it('on the status cannot tell where the source says no more than open, unless every status will do', () => {
    expect(is({ of: 'status', statuses: ['new'] }, { status: 'new' })).toBe(true)
    expect(is({ of: 'status', statuses: ['new'] }, { status: 'paused' })).toBe(false)
    expect(is({ of: 'status', statuses: ['new', 'paused'] }, { status: 'open' })).toBe('unknown')
    expect(is({ of: 'status', statuses: ['new', 'answered', 'paused'] }, { status: 'open' })).toBe(true)
  })

  it('on the wait holds only beyond the minutes, by the time at which the row was read', () => {
    expect(verdict([[late]], waiting(1, 5))).toBe(false)
    expect(verdict([[late]], waiting(1, 5.01))).toBe(true)
    expect(is(late, { wait: { is: 'answered' } })).toBe(false)
    expect(is(late, { wait: { is: 'unknown' } })).toBe('unknown')
    expect(is(late, { wait: { is: 'waiting', since: null } })).toBe('unknown')
    expect(verdict([[late]], waiting(1, 4, { readAt: at(noon - 60 * minute) }))).toBe(false)
  })

  it('on silence goes by the last message', () => {
    const condition: AlertCondition = { of: 'silent', minutes: 30 }
    expect(is(condition, { lastMessageAt: at(noon - 31 * minute) })).toBe(true)
    expect(is(condition, { lastMessageAt: at(noon - 29 * minute) })).toBe(false)
    expect(is(condition, { lastMessageAt: null })).toBe('unknown')
  })

  it('on counts holds from the least on', () => {
    expect(is({ of: 'transfers', least: 3 }, { transfers: 3 })).toBe(true)
    expect(is({ of: 'transfers', least: 3 }, { transfers: 2 })).toBe(false)
    expect(is({ of: 'transfers', least: 3 }, { transfers: null })).toBe('unknown')
    expect(is({ of: 'messages', least: 20 }, { messages: 20 })).toBe(true)
    expect(is({ of: 'messages', least: 20 }, { messages: 19 })).toBe(false)
    expect(is({ of: 'messages', least: 20 }, { messages: null })).toBe('unknown')
  })

  it('on the CRM record cannot tell none from one that may not be read', () => {
    const condition: AlertCondition = { of: 'crm', types: ['deal', 'lead'] }
    expect(is(condition, { crm: { type: 'deal', id: 7 } })).toBe(true)
    expect(is(condition, { crm: { type: 'contact', id: 7 } })).toBe(false)
    expect(is(condition, { crm: null })).toBe('unknown')
  })

  it('on a dislike goes by the row’s vote, then by the ratings of the shift', () => {
    const condition: AlertCondition = { of: 'disliked' }
    expect(is(condition, { vote: 'dislike' })).toBe(true)
    expect(is(condition, { vote: 'like' })).toBe(false)
    expect(is(condition, { vote: null })).toBe(false)
    expect(is(condition, { vote: null }, { source: 'activities' })).toBe('unknown')
    expect(is(condition, { vote: null }, { source: 'activities', dislikes: new Set() })).toBe(false)
    expect(is(condition, { vote: null }, { dislikes: new Set([sessionId(1001)]) })).toBe(true)
  })
})

describe('the first answer', () => {
  const condition: AlertCondition = { of: 'first_late' }
  const known = { normsOf: () => norms() }
  const unanswered = { status: 'new', firstReplyMs: null, begunAt: at(noon - 3 * minute) } as const

  it('is late once the line’s own norm has passed without one', () => {
    expect(is(condition, unanswered, known)).toBe(true)
    expect(is(condition, { ...unanswered, begunAt: at(noon - 2 * minute) }, known)).toBe(false)
    expect(is(condition, { ...unanswered, firstReplyMs: 900_000, isFirstReplyInTime: false }, known)).toBe(false)
  })

  it('is never late where the line has no norm, and unknown while its rules are', () => {
    expect(is(condition, unanswered, { normsOf: () => norms({ firstAnswerMs: null }) })).toBe(false)
    expect(is(condition, unanswered)).toBe('unknown')
    expect(is(condition, { ...unanswered, lineId: null }, known)).toBe('unknown')
    expect(is(condition, { ...unanswered, begunAt: null }, known)).toBe('unknown')
  })

  it('is unknown where the source does not tell whether there was one', () => {
    const silent = { ...unanswered, status: 'open', wait: { is: 'unknown' } } as const
    expect(is(condition, silent, { ...known, source: 'activities' })).toBe('unknown')
    expect(is(condition, { ...silent, wait: { is: 'answered' } }, { ...known, source: 'activities' })).toBe(false)
    expect(is(condition, { ...silent, begunAt: at(noon) }, { ...known, source: 'mine' })).toBe(false)
  })
})

describe('a further answer', () => {
  const condition: AlertCondition = { of: 'further_late' }
  const known = { normsOf: () => norms() }

  it('is late once the customer has waited beyond the line’s norm', () => {
    expect(verdict([[condition]], waiting(1, 6), known)).toBe(true)
    expect(verdict([[condition]], waiting(1, 4), known)).toBe(false)
    expect(verdict([[condition]], row(1), known)).toBe(false)
  })

  it('is no matter before the first one', () => {
    expect(verdict([[condition]], waiting(1, 6, { firstReplyMs: null, status: 'new' }), known)).toBe(false)
    const untold = waiting(1, 6, { firstReplyMs: null, status: 'open' })
    expect(verdict([[condition]], untold, { ...known, source: 'mine' })).toBe('unknown')
  })

  it('is unknown while the wait or the norm is', () => {
    expect(is(condition, { wait: { is: 'unknown' } }, known)).toBe('unknown')
    expect(verdict([[condition]], waiting(1, 6))).toBe('unknown')
    expect(verdict([[condition]], waiting(1, 6), { normsOf: () => norms({ furtherAnswerMs: null }) })).toBe(false)
  })
})

describe('conditions together', () => {
  const yes: AlertCondition = { of: 'messages', least: 1 }
  const no: AlertCondition = { of: 'messages', least: 100 }
  const unsure: AlertCondition = { of: 'crm', types: ['deal'] }

  it('hold when all of a group do; one that does not settles it, whatever the others are', () => {
    expect(verdict([[yes, yes]], row(1))).toBe(true)
    expect(verdict([[yes, unsure]], row(1))).toBe('unknown')
    expect(verdict([[unsure, no]], row(1))).toBe(false)
  })

  it('hold when one group does; otherwise one unknown group leaves the whole unknown', () => {
    expect(verdict([[no], [yes]], row(1))).toBe(true)
    expect(verdict([[unsure], [yes]], row(1))).toBe(true)
    expect(verdict([[unsure], [no]], row(1))).toBe('unknown')
    expect(verdict([[no], [no]], row(1))).toBe(false)
  })

  it('say nothing of a session that is over unless they ask for its vote', () => {
    const over: WatchedSession = { ...row(1, { vote: 'dislike' }), isOver: true }
    expect(verdict([[yes]], over)).toBe(false)
    expect(verdict([[yes], [{ of: 'disliked' }]], over)).toBe(true)
    expect(verdict([[{ of: 'disliked' }, { of: 'line', lineIds: [line(7)] }]], over)).toBe(false)
  })

  it('of fifty rules are asked of five thousand rows within a reading', () => {
    const rows = Array.from({ length: 5000 }, (_, id) => waiting(id + 1, id % 10))
    const fits = Array.from({ length: 50 }, (_, minutes) =>
      fitOf([[yes, { of: 'waits', minutes: minutes + 1 }, unsure]]),
    )
    const spent = cpuWatch()
    for (const fit of fits) for (const each of rows) fit(each, facts())
    expect(spent()).toBeLessThan(2000)
  })
})
