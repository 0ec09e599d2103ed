import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import type { Act, Operator } from '../../support/operator'
import { refreshed } from '../../support/refreshed'
import { sessionActs } from '../../support/session-acts'

const yours = 'This dialog is already yours'
const open = 'A session is already open'
const closed = 'The dialog is closed: start a session first'
const nobodys = 'This dialog is unassigned: there is no one to intercept it from'

const nobodysToo: Act[] = ['Answer', 'Mark as spam']
const own: Act[] = ['Skip', 'Finish', 'Pin', 'Silent mode', 'Mark as spam']

/** By the state of a dialog: the verb that fits best, the reasons why others are off, and the other verbs. */
const states: [string, keyof typeof known, Act | null, Partial<Record<Act, string>>, Act[]][] = [
  ['nobody’s', 'fresh', 'Answer', { Intercept: nobodys }, nobodysToo],
  ['back in the queue', 'queued', 'Answer', { Intercept: nobodys }, nobodysToo],
  ['transferred to another line', 'transferred', 'Answer', { Intercept: nobodys }, nobodysToo],
  ['a colleague’s', 'ofColleague', 'Join', { 'Start session': open }, ['Finish']],
  ['a colleague’s and closing', 'closing', 'Join', { 'Start session': open }, ['Finish']],
  ['the operator’s own', 'taken', null, { Join: yours, 'Start session': open, Intercept: yours }, own],
  ['closed', 'closed', 'Start session', { Join: closed, Intercept: closed }, []],
  ['spam', 'spam', 'Start session', { Join: closed, Intercept: closed }, []],
]
/** Acts that are always shown, if only to say why they are off. */
const acts: Act[] = ['Join', 'Start session', 'Intercept']
const others: Act[] = ['Answer', 'Skip', 'Finish', 'Mark as spam', 'Pin', 'Unpin', 'Silent mode']

test('a dialog offers first the act that fits its state, and says why the rest are off', async ({
  portal,
  signedIn: operator,
}) => {
  for (const [state, key, primary, off, more] of states) {
    await test.step(`${state}: ${primary ?? 'nothing'} first`, async () => {
      const { code, customer } = known[key] as { code: string; customer: string }
      await operator.open(code, customer)
      for (const act of [...acts, ...more]) await isOffered(operator, act, primary === act, off[act])
      for (const act of others) await expect(operator.act(act)).toHaveCount(more.includes(act) ? 1 : 0)

      // Pressing an act that is off does nothing.
      for (const act of acts) {
        if (off[act]) await operator.act(act).evaluate(button => (button as HTMLButtonElement).click())
      }
      await refreshed(portal, operator)
      expect(sessionActs(portal), state).toEqual([])
    })
  }
})

async function isOffered(operator: Operator, act: Act, isPrimary: boolean, off: string | undefined): Promise<void> {
  const button = operator.act(act)
  const shortcut = expect(button)
  await (isPrimary ? shortcut : shortcut.not).toHaveAttribute('aria-keyshortcuts', 'Control+Enter Meta+Enter')
  if (off) await expect(button).toHaveAccessibleDescription(off)
  else await expect(button).toBeEnabled()
}
