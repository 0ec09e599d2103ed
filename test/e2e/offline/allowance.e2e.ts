import type { Page } from '@playwright/test'
import type { Portal } from '../../portal/portal'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { myDialogsAt } from '../../support/my-dialogs'
import { sessionActs } from '../../support/session-acts'

const { code, customer } = known.fresh
const join = 'imopenlines.session.join'

// A console remembers the portal's allowance across sign-ins.
test.use({ fresh: true, live: true })

/** Neighbours behind the same address have used up the allowance, and go on doing so. */
function drain(portal: Portal): void {
  portal.setBucket({ burst: 50, perSecond: 0.001 })
  portal.neighbours(50)
  portal.requests.length = 0
}
const barOf = (window: Page) =>
  window.getByRole('status').filter({ hasText: 'The portal asks for a short pause' }).first()
/** Requests to do the act, accepted or not. */
const tries = (portal: Portal) => portal.requests.filter(({ method }) => method === join).length
/** Requests that nobody has asked for: polls of the portal in the operator's name. */
const looks = (portal: Portal) => portal.requests.filter(({ method }) => method !== join)

test('a waiting act is counted, and polling gives way and says so; stopped, nothing was done; with room again it goes', async ({
  portal,
  window,
  signedIn: operator,
}) => {
  const bar = barOf(window)
  await operator.open(code, customer)
  drain(portal)
  await (await operator.reach('Join')).click()

  await expect(bar).toContainText('1 action is waiting: everyone at your office’s address', { timeout: 20_000 })
  await expect(bar).toContainText(/For [2-9] seconds so far\./, { timeout: 20_000 })
  await expect(myDialogsAt(window).status).toContainText('Slower: shared request limit')
  // One poll may have been under way at the first refusal; none follows while the act waits.
  await expect.poll(() => tries(portal), { timeout: 20_000 }).toBeGreaterThan(2)
  expect(looks(portal).length).toBeLessThanOrEqual(1)

  await bar.getByRole('button', { name: 'Stop' }).click()
  await expect(bar).toBeHidden()
  await expect(operator.outcome('alert', 'Stopped')).toBeVisible()
  expect(sessionActs(portal)).toEqual([])
  const tried = tries(portal)

  portal.setBucket({ burst: 50, perSecond: 2 })
  await (await operator.reach('Join')).click()
  await expect(operator.outcome('status', 'You have joined')).toBeVisible({ timeout: 30_000 })
  expect(tries(portal)).toBe(tried + 1)
  expect(sessionActs(portal)).toHaveLength(1)
})
