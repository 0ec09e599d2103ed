import { expect, it } from 'vitest'
import { AccountId } from '../../../../electron/contract/account'
import { refusalBy } from '../../../../electron/console/obey'
import type { ConsolePolicy } from '../../../../electron/console/policy'
import { guardOwned } from '../../../../electron/services/account/guard'
import { noPolicy } from '../../../support/computer/system'

const account = AccountId.parse('example.bitrix24.com/1')
type Noting = (input: object) => Promise<void>

/** Handlers that only note that they ran. */
function handlers(policy: () => ConsolePolicy) {
  const ran: string[] = []
  const noting = (name: string) => async () => void ran.push(name)
  const names = [
    'act.join',
    'act.intercept',
    'act.finishAnother',
    'act.pinAll',
    'act.check',
    'journal.save',
    'journal.evidence',
    'journal.list',
    'file.save',
  ]
  const all: Record<string, Noting> = Object.fromEntries(names.map(name => [name, noting(name)]))
  const guarded = guardOwned(
    all,
    () => account,
    (name, input) => refusalBy(policy(), name, input),
  )
  async function call(name: string, input: object = {}): Promise<unknown> {
    try {
      await guarded[name]?.({ account, ...input })
      return 'ran'
    } catch (error) {
      return error
    }
  }
  return { ran, call }
}

it.each([
  ['act.join', { allowedActs: ['answer'] }, 'act_off'],
  ['act.pinAll', { allowedActs: ['join'] }, 'act_off'],
  ['journal.save', { allowExport: false }, 'export_off'],
  ['journal.evidence', { allowExport: false }, 'export_off'],
  ['file.save', { allowSaving: false }, 'saving_off'],
] as const)('%s is refused in main under %j', async (name, decided, reason) => {
  const { ran, call } = handlers(() => ({ ...noPolicy, ...decided }))
  expect(await call(name)).toMatchObject({ code: 'forbidden', details: { reason } })
  expect(ran).toEqual([])
})

it.each(['act.join', 'act.pinAll', 'act.check', 'journal.save', 'file.save'])('%s runs without a word', async name => {
  const { call } = handlers(() => noPolicy)
  expect(await call(name)).toBe('ran')
})

it.each(['act.intercept', 'act.finishAnother'])('%s needs a reason where the policy says so', async name => {
  const { ran, call } = handlers(() => ({ ...noPolicy, needsReason: true }))
  for (const reason of [null, '', ' \n'])
    expect(await call(name, { reason })).toMatchObject({ code: 'forbidden', details: { reason: 'reason_missing' } })
  expect(ran).toEqual([])
  expect(await call(name, { reason: 'ill' })).toBe('ran')
  expect(await call('act.join')).toBe('ran')
})

it('what is read is never refused, and a changed policy holds at once', async () => {
  let policy: ConsolePolicy = { ...noPolicy, allowedActs: [], allowExport: false, allowSaving: false }
  const { call } = handlers(() => policy)
  expect(await call('journal.list')).toBe('ran')
  expect(await call('act.check')).toBe('ran')
  expect(await call('act.join')).toMatchObject({ code: 'forbidden' })
  policy = { ...noPolicy, allowedActs: ['join'] }
  expect(await call('act.join')).toBe('ran')
})
