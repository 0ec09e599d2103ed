import { known } from '../../portal/seed/known'
import type { Fault } from '../../portal/types'
import { expect, test } from '../../support/electron-fixtures'
import type { Operator } from '../../support/operator'
import { sessionActs } from '../../support/session-acts'

/** Reading again after a lost answer takes five seconds when nothing has happened. */
const settled = { timeout: 15_000 }

const acts = {
  Join: { method: 'imopenlines.session.join', dialog: known.fresh, done: 'You have joined' },
  'Start session': { method: 'imopenlines.session.start', dialog: known.closed, done: 'The session has started' },
  Intercept: { method: 'imopenlines.session.intercept', dialog: known.ofColleague, done: 'The dialog is yours now' },
} as const
type Act = keyof typeof acts

const executed: Record<string, Fault> = {
  'the connection was reset': { kind: 'resetAfter' },
  'the portal hung up': { kind: 'close', execute: true },
  'the answer broke off': { kind: 'truncate' },
  'a web page came instead of it': { kind: 'html', execute: true },
  'a gateway said 502': { kind: 'status', status: 502, execute: true },
  'a gateway said 504': { kind: 'status', status: 504, execute: true },
}
const notExecuted: Record<string, Fault> = {
  'the connection was reset before the portal read it': { kind: 'resetBefore' },
  'a sign-in page of the network stood in the way': { kind: 'html' },
  'a gateway said 502 and passed nothing on': { kind: 'status', status: 502 },
}

async function perform(operator: Operator, act: Act): Promise<void> {
  await operator.open(acts[act].dialog.code, acts[act].dialog.customer)
  await operator.act(act).click()
  if (act === 'Intercept') await operator.confirmIntercept()
}

for (const act of Object.keys(acts) as Act[]) {
  const { method, dialog, done } = acts[act]

  for (const [story, fault] of Object.entries(executed)) {
    test(`${act} happens once and is told as done although ${story}`, async ({ portal, signedIn: operator }) => {
      portal.faults.next(method, fault)
      await perform(operator, act)

      await expect(operator.outcome('status', done)).toBeVisible(settled)
      expect(portal.received(method)).toHaveLength(1)
      expect(sessionActs(portal)).toMatchObject([{ method, params: { CHAT_ID: dialog.chatId }, changed: true }])
    })
  }

  for (const [story, fault] of Object.entries(notExecuted)) {
    test(`${act} is told as not happened, and not sent again, when ${story}`, async ({
      portal,
      signedIn: operator,
    }) => {
      portal.faults.next(method, fault)
      await perform(operator, act)

      await expect(operator.outcome('status', 'Nothing changed')).toBeVisible(settled)
      expect(portal.received(method)).toHaveLength(1)
      expect(sessionActs(portal)).toEqual([])
    })
  }
}
