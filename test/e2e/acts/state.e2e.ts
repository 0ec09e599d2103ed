import type { Locator } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import type { Act } from '../../support/operator'
import { refreshed } from '../../support/refreshed'
import { sessionActs } from '../../support/session-acts'

const yours = 'This dialog is already yours'
const open = 'A session is already open'
const closed = 'The dialog is closed: start a session first'
const nobodys = 'This dialog is unassigned: there is no one to intercept it from'

const notYours = 'Only for your own dialogs'
const over = 'The dialog is already closed'
const slots: Act[] = ['Finish', 'Transfer', 'Skip', 'Pin']

/** By the state of a dialog: its main act, the places that are off, the reasons in the menu, and what else is there. */
const states: [string, keyof typeof known, Act | null, Partial<Record<Act, string>>, Partial<Record<Act, string>>][] = [
  ['nobody’s', 'fresh', 'Answer', { Skip: notYours, Pin: notYours }, { Intercept: nobodys }],
  ['a colleague’s', 'ofColleague', 'Join', { Skip: notYours, Pin: notYours }, { 'Start session': open, Intercept: '' }],
  ['the operator’s own', 'taken', null, {}, { Join: yours, 'Start session': open, Intercept: yours }],
  ['closed', 'closed', 'Start session', { Finish: over, Skip: over, Pin: over }, { Join: closed, Intercept: closed }],
]

test('a dialog offers first the act that fits its state, and says why the rest are off', async ({
  portal,
  signedIn: operator,
  window,
}) => {
  for (const [state, key, main, off, menu] of states) {
    await test.step(`${state}: ${main ?? 'nothing'} first`, async () => {
      const { code, customer } = known[key] as { code: string; customer: string }
      await operator.open(code, customer)
      const mains = operator.dialog.locator('[aria-keyshortcuts="Control+Enter"]')
      await expect(mains).toHaveText(main ? [main] : [])
      for (const act of slots) await isOffered(operator.act(act), off[act])

      await operator.moreActs.click()
      for (const [act, why] of Object.entries(menu)) await isOffered(operator.act(act as Act), why)
      // Pressing an act that is off does nothing.
      for (const act of [...Object.keys(off), ...Object.keys(menu)] as Act[]) {
        if (off[act] || menu[act]) await operator.act(act).evaluate(button => (button as HTMLButtonElement).click())
      }
      await window.keyboard.press('Escape')
      await refreshed(portal, operator)
      expect(sessionActs(portal), state).toEqual([])
    })
  }
})

async function isOffered(button: Locator, off: string | undefined): Promise<void> {
  await expect(button).toBeVisible()
  if (off) await expect(button).toHaveAccessibleDescription(off)
}
