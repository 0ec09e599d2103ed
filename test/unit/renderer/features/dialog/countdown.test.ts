import { describe, expect, it } from 'vitest'
import type { LineRules } from '../../../../../electron/contract/channel-line'
import { LineId } from '../../../../../electron/contract/common'
import { countdownsOf, roughly } from '../../../../../renderer/features/dialog/countdown'
import { aDialog, aMessage } from '../../../../support/dialog-fixtures'

const [second, minute, hour] = [1000, 60_000, 3_600_000]
const now = Date.UTC(2026, 10, 28, 12)
const rulesOf = (given: Partial<LineRules> = {}): LineRules => ({
  lineId: LineId.parse(22),
  firstAnswerMs: null,
  furtherAnswerMs: null,
  moveOnMs: null,
  noAnswerMs: null,
  autoCloseMs: null,
  fullCloseMs: null,
  ...given,
})
const operator = { id: 7, name: 'Boris', kind: 'operator' }
const calm = { status: 'waiting', waitingSince: now - minute }
/** Minutes of the settings, on a line without norms. */
const usual = { soon: 5 * minute, late: 15 * minute, norm: null }
const kinds = (...given: Parameters<typeof countdownsOf>) =>
  countdownsOf(...given).map(({ kind, left }) => [kind, left])

describe('the line’s norm for an answer', () => {
  it('counts down to the end of the norm that the lists go by, as pressing as they show it', () => {
    const wait = { soon: minute, late: 3 * minute, norm: 3 * minute }
    expect(countdownsOf(aDialog(calm), [], null, now, wait)).toEqual([
      { kind: 'answer', left: 2 * minute, isAbout: false, level: 'soon' },
    ])
  })

  it('goes on being said once it is over, and is exact', () => {
    const wait = { soon: 10 * second, late: 30 * second, norm: 30 * second }
    const [countdown] = countdownsOf(aDialog(calm), [], rulesOf(), now, wait)
    expect(countdown).toEqual({ kind: 'answer', left: -30 * second, isAbout: false, level: 'late' })
  })

  it('is not said without a norm, nor while nobody waits', () => {
    expect(countdownsOf(aDialog(calm), [], null, now, usual)).toEqual([])
    const answered = aDialog({ status: 'answered', waitingSince: null })
    expect(countdownsOf(answered, [], rulesOf(), now, { ...usual, norm: minute })).toEqual([])
  })
})

describe('a channel that closes its window', () => {
  const dialog = (given = {}) =>
    aDialog({ connector: 'whatsappbytwilio', status: 'answered', waitingSince: null, ...given })

  it('counts from the customer’s last message only', () => {
    const messages = [
      aMessage(1, 'Hello', { at: now - 22 * hour }),
      aMessage(2, 'Hi', { at: now - hour, author: operator }),
    ]
    expect(countdownsOf(dialog(), messages, null, now, usual)).toEqual([
      { kind: 'window', left: 2 * hour, isAbout: true, level: 'soon' },
    ])
  })

  it('says nothing while there is plenty of time, or where no message of the customer is at hand', () => {
    expect(countdownsOf(dialog(), [aMessage(1, 'Hello', { at: now - hour })], null, now, usual)).toEqual([])
    expect(countdownsOf(dialog(), [], null, now, usual)).toEqual([])
  })

  it('says that it is probably closed until the portal says so itself', () => {
    const messages = [aMessage(1, 'Hello', { at: now - 30 * hour })]
    expect(kinds(dialog(), messages, null, now, usual)).toEqual([['window', -6 * hour]])
    expect(kinds(dialog({ blocked: { since: null, reason: 'replyLimit' } }), messages, null, now, usual)).toEqual([])
  })

  it('is none of the others', () => {
    for (const connector of ['telegrambot', 'livechat', 'facebookcomments', 'avito'])
      expect(
        countdownsOf(dialog({ connector }), [aMessage(1, 'Hello', { at: now - 23 * hour })], null, now, usual),
      ).toEqual([])
  })
})

describe('the line’s own robots', () => {
  const fresh = { status: 'new', operator: null, waitingSince: null, sessionStartedAt: now - 20 * second }

  it('move a dialog on that nobody has taken, and respond in its place', () => {
    const rules = rulesOf({ moveOnMs: 60 * second, noAnswerMs: 120 * second })
    expect(countdownsOf(aDialog(fresh), [], rules, now, usual)).toEqual([
      { kind: 'moveOn', left: 40 * second, isAbout: true, level: 'soon' },
      { kind: 'noAnswer', left: 100 * second, isAbout: true, level: 'calm' },
    ])
  })

  it('are not said once the time has passed: nobody tells when it moved on', () => {
    const rules = rulesOf({ moveOnMs: 10 * second })
    expect(countdownsOf(aDialog(fresh), [], rules, now, usual)).toEqual([])
    expect(countdownsOf(aDialog({ ...fresh, sessionStartedAt: null }), [], rules, now, usual)).toEqual([])
  })

  it('leave a taken dialog alone, and close an answered one', () => {
    const rules = rulesOf({ moveOnMs: minute, autoCloseMs: hour })
    expect(countdownsOf(aDialog(calm), [], rules, now, usual)).toEqual([])
    const answered = aDialog({ status: 'answered', waitingSince: null, lastActivityAt: now - 55 * minute })
    expect(kinds(answered, [], rules, now, usual)).toEqual([['autoClose', 5 * minute]])
  })
})

it('a length of time is said as exactly as it is known', () => {
  expect(
    [41 * second, 119 * second, 150 * second, 119 * minute, 3.4 * hour, 1 * second].map(ms => roughly(ms)),
  ).toEqual([40 * second, 120 * second, 3 * minute, 119 * minute, 3 * hour, 0])
})

it('what is left of a wait and the whole minutes waited are the norm together', () => {
  expect([roughly(2.3 * minute, 'up'), roughly(2.7 * minute, 'down')]).toEqual([3 * minute, 2 * minute])
})
