import { known } from '../../portal/seed/known'
import type { Fault } from '../../portal/types'
import { expect, test } from '../../support/electron-fixtures'
import type { Act } from '../../support/operator'
import { sessionActs } from '../../support/session-acts'

/** Reading again after a lost answer takes five seconds when nothing has happened. */
const settled = { timeout: 15_000 }
const { fresh, taken, ofColleague } = known

const acts: [string, Act, string, { chatId: number; code: string; customer: string }, string][] = [
  ['Answer', 'Answer', 'imopenlines.operator.answer', fresh, 'The dialog is yours now'],
  ['Skip', 'Skip', 'imopenlines.operator.skip', taken, 'Skipped'],
  ['Finish', 'Finish', 'imopenlines.operator.finish', taken, 'The dialog is finished'],
  ['Finish of another', 'Finish', 'imopenlines.operator.another.finish', ofColleague, 'The dialog is finished'],
  ['Mark as spam', 'Mark as spam', 'imopenlines.operator.spam', taken, 'Marked as spam'],
  ['Pin', 'Pin', 'imopenlines.session.mode.pin', taken, 'Pinned'],
]
const executed: Record<string, Fault> = {
  'the connection was reset': { kind: 'resetAfter' },
  'a gateway said 504': { kind: 'status', status: 504, execute: true },
}

for (const [name, act, method, dialog, done] of acts) {
  for (const [story, fault] of Object.entries(executed)) {
    test(`${name} happens once and is told as done although ${story}`, async ({ portal, signedIn: operator }) => {
      await operator.open(dialog.code, dialog.customer)
      portal.faults.next(method, fault)
      await operator.perform(act)

      await expect(operator.outcome('status', done)).toBeVisible(settled)
      expect(portal.received(method)).toHaveLength(1)
      expect(sessionActs(portal)).toMatchObject([{ method, params: { CHAT_ID: dialog.chatId }, changed: true }])
    })
  }

  test(`${name} is told as not happened, and not sent again, when it was lost on its way`, async ({
    portal,
    signedIn: operator,
  }) => {
    await operator.open(dialog.code, dialog.customer)
    portal.faults.next(method, { kind: 'resetBefore' })
    await operator.perform(act)

    await expect(operator.outcome('status', 'Nothing changed')).toBeVisible(settled)
    expect(portal.received(method)).toHaveLength(1)
    expect(sessionActs(portal)).toEqual([])
  })
}
