import { known } from '../../portal/seed/known'
import type { Fault } from '../../portal/types'
import { expect, test } from '../../support/electron-fixtures'
import type { Act } from '../../support/operator'
import { sessionActs } from '../../support/session-acts'

// Every act with every fault: test/unit/electron/services/act/acts.test.ts.

/** Rereading after a lost answer takes five seconds when nothing has happened. */
const settled = { timeout: 15_000 }
const { fresh, taken, ofColleague } = known

interface Lost {
  act: Act
  method: string
  dialog: { chatId: number; code: string; customer: string }
  fault: Fault
  done: string
}

const executed: Lost[] = [
  {
    act: 'Join',
    method: 'imopenlines.session.join',
    dialog: fresh,
    fault: { kind: 'resetAfter' },
    done: 'You have joined',
  },
  {
    act: 'Intercept',
    method: 'imopenlines.session.intercept',
    dialog: ofColleague,
    fault: { kind: 'status', status: 504, execute: true },
    done: 'The dialog is yours now',
  },
  {
    act: 'Finish',
    method: 'imopenlines.operator.finish',
    dialog: taken,
    fault: { kind: 'html', execute: true },
    done: 'The dialog is finished',
  },
]

test('an act whose answer was lost happens once and is reported as done', async ({ portal, signedIn: operator }) => {
  for (const { act, method, dialog, fault, done } of executed) {
    await test.step(`${act}: ${fault.kind}`, async () => {
      portal.ledger.acts.length = 0
      await operator.open(dialog.code, dialog.customer)
      portal.faults.next(method, fault)
      await operator.perform(act)

      await expect(operator.outcome('status', done)).toBeVisible(settled)
      expect(portal.received(method)).toHaveLength(1)
      expect(sessionActs(portal)).toMatchObject([{ method, params: { CHAT_ID: dialog.chatId }, changed: true }])
    })
  }
})

test('an act that was lost on its way is reported as not done, and is not sent again', async ({
  portal,
  signedIn: operator,
}) => {
  const method = 'imopenlines.operator.spam'
  await operator.open(taken.code, taken.customer)
  portal.faults.next(method, { kind: 'resetBefore' })
  await operator.perform('Mark as spam')

  await expect(operator.outcome('status', 'Nothing changed')).toBeVisible(settled)
  expect(portal.received(method)).toHaveLength(1)
  expect(sessionActs(portal)).toEqual([])
})
