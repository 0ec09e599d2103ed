import { known } from '../portal/seed/known'
import { expect, test } from '../support/electron-fixtures'
import type { Operator } from '../support/operator'
import { refreshed } from '../support/refreshed'

type Act = 'Join' | 'Start session' | 'Intercept'
const yours = 'This dialog is yours already'
const open = 'A session is open already'
const closed = 'The dialog is closed: start a session first'
const nobodys = 'Nobody has this dialog: there is no one to take it from'

/** By the state of a dialog: the verb that fits best, and why the others are off. */
const states: [string, keyof typeof known, Act | null, Partial<Record<Act, string>>][] = [
  ['nobody’s', 'fresh', 'Join', { Intercept: nobodys }],
  ['back in the queue', 'queued', 'Join', { Intercept: nobodys }],
  ['transferred to another line', 'transferred', 'Join', { Intercept: nobodys }],
  ['a colleague’s', 'ofColleague', 'Join', { 'Start session': open }],
  ['a colleague’s and closing', 'closing', 'Join', { 'Start session': open }],
  ['the operator’s own', 'taken', null, { Join: yours, 'Start session': open, Intercept: yours }],
  ['closed', 'closed', 'Start session', { Join: closed, Intercept: closed }],
  ['spam', 'spam', 'Start session', { Join: closed, Intercept: closed }],
]
const acts: Act[] = ['Join', 'Start session', 'Intercept']

for (const [state, key, primary, off] of states) {
  test(`a dialog that is ${state} offers ${primary ?? 'nothing'} first`, async ({ portal, signedIn: operator }) => {
    const { code, customer } = known[key] as { code: string; customer: string }
    await operator.open(code, customer)
    for (const act of acts) await isOffered(operator, act, primary === act, off[act])

    // What is off cannot be done by pressing it all the same.
    for (const act of acts) {
      if (off[act]) await operator.act(act).evaluate(button => (button as HTMLButtonElement).click())
    }
    await refreshed(portal, operator)
    expect(portal.ledger.acts).toEqual([])
  })
}

async function isOffered(operator: Operator, act: Act, isPrimary: boolean, off: string | undefined): Promise<void> {
  const button = operator.act(act)
  const shortcut = expect(button)
  await (isPrimary ? shortcut : shortcut.not).toHaveAttribute('aria-keyshortcuts', 'Control+Enter Meta+Enter')
  if (off) await expect(button).toHaveAccessibleDescription(off)
  else await expect(button).toBeEnabled()
}
