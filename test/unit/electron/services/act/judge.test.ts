import { describe, expect, it } from 'vitest'
import type { Act } from '../../../../../electron/contract/act'
import type { DialogView } from '../../../../../electron/contract/dialog'
import { type Before } from '../../../../../electron/services/act/table'
import { judge } from '../../../../../electron/services/act/judge'
import { aDialog, aView } from '../../../../support/dialog-fixtures'

const me = { id: 1, name: 'Me' }
const colleague = { id: 7, name: 'Boris Petrov' }
const other = { id: 8, name: 'Clara Weiß' }
const before = (given: object = {}) => ({ sessionId: 321, ownerId: 1, joined: true, ...given }) as unknown as Before
const now = (given: object): DialogView => aView(aDialog({ operator: me, mine: true, joined: true, ...given }))
const closed = { sessionId: null, status: 'closed', operator: null, mine: false, joined: false }

describe.each<Act>(['finish', 'spam'])('%s', act => {
  it.each([
    ['done once the session is gone', closed, 'done'],
    ['done when the customer has begun another one since', { sessionId: 322 }, 'done'],
    ['unchanged while the session is there', {}, 'unchanged'],
    ['overtaken when a colleague has taken the session', { operator: other, mine: false }, 'overtaken'],
  ])('is %s', (_, dialog, expected) => {
    expect(judge(act, now(dialog), before())).toBe(expected)
  })
})

describe('finishAnother', () => {
  const theirs = { operator: colleague, mine: false, joined: false }
  it.each([
    [closed, 'done'],
    [theirs, 'unchanged'],
    [{ ...theirs, operator: other }, 'overtaken'],
  ])('%o is %s', (dialog, expected) => {
    expect(judge('finishAnother', now(dialog), before({ ownerId: 7, joined: false }))).toBe(expected)
  })
})

describe('skip', () => {
  it.each([
    ['done when it is nobody’s', { operator: null, mine: false }, 'done'],
    // The next in the queue may already have it; a colleague who took it over looks the same.
    ['done when another operator has it', { operator: other, mine: false }, 'done'],
    ['unchanged while the operator has it', {}, 'unchanged'],
    ['elsewhere when another session is there', { sessionId: 400, operator: null, mine: false }, 'elsewhere'],
  ])('is %s', (_, dialog, expected) => {
    expect(judge('skip', now(dialog), before())).toBe(expected)
  })
})

describe('answer', () => {
  it.each([
    ['done when the operator has it', {}, 'done'],
    ['overtaken when a colleague has it', { operator: colleague, mine: false }, 'overtaken'],
    ['unchanged while nobody has it', { operator: null, mine: false }, 'unchanged'],
  ])('is %s', (_, dialog, expected) => {
    expect(judge('answer', now(dialog), before({ ownerId: null, joined: false }))).toBe(expected)
  })
})

describe('silent mode', () => {
  it.each<[Act, boolean | null, string]>([
    ['silence', true, 'done'],
    ['silence', false, 'unchanged'],
    ['silence', null, 'unseen'],
    ['unsilence', false, 'done'],
    ['unsilence', null, 'unseen'],
  ])('%s with %s shown is %s', (act, silent, expected) => {
    expect(judge(act, now({ silent }), before())).toBe(expected)
  })
})
