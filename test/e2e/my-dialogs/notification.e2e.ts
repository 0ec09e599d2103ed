import type { ElectronApplication } from '@playwright/test'
import type { Portal } from '../../portal/portal'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { watchNotifications } from '../../support/notifications'
import { myDialogsAt } from '../../support/my-dialogs'
import { pollNow } from '../../support/poll-now'

const { documented, waiting } = known
test.use({ live: true })

/** Messages from before the console's first poll are no news. */
const looked = (portal: Portal) =>
  expect.poll(() => portal.received('im.recent.list').length, { timeout: 20_000 }).toBeGreaterThan(0)

const titleOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())

test('a click on the notification of a new message opens its dialog', async ({ app, portal, window, signedIn }) => {
  const screen = await watchNotifications(app)
  await myDialogsAt(window).show()
  await window.keyboard.press('Control+k')
  await signedIn.open(waiting.code, waiting.customer)
  await window.keyboard.press('Control+3')

  await looked(portal)
  portal.world.message(documented.chatId, { from: 'customer', text: 'Is <b>[b]Tuesday[/b]</b> & Wednesday fine?' })
  await pollNow(window)
  await expect
    .poll(() => screen.shown(), { timeout: 20_000 })
    .toEqual([
      { title: documented.customer, body: 'Is &lt;b&gt;Tuesday&lt;/b&gt; &amp; Wednesday fine?', silent: true },
    ])

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  await screen.click(documented.customer)
  await expect(window.getByRole('link', { name: 'My dialogs' })).toHaveAttribute('aria-current', 'page')
  await expect(signedIn.dialog.getByRole('heading', { name: documented.customer })).toBeVisible()
  await expect(signedIn.messages).toContainText('Tuesday')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(true)
  expect(await screen.shown()).toEqual([])
})

test('in privacy mode a notification gives nothing away', async ({ app, portal, window, signedIn: _ }) => {
  const screen = await watchNotifications(app)
  await myDialogsAt(window).show()
  await window.keyboard.press('Control+4')
  await window.getByRole('switch', { name: 'Hide names and texts' }).click()
  await expect(window.getByRole('switch', { name: 'Hide names and texts' })).toBeChecked()
  await window.getByRole('group', { name: 'Notification sound' }).getByText('System sound').click()

  await looked(portal)
  portal.world.message(documented.chatId, { from: 'customer', text: 'My card is 4111 1111 1111 1111' })
  await pollNow(window)
  await expect
    .poll(() => screen.shown(), { timeout: 20_000 })
    .toEqual([{ title: 'Switchboard', body: 'New message', silent: false }])
})

test('the title and the badge count the dialogs with new activity', async ({ app, portal, window, signedIn }) => {
  await app.evaluate(({ app }) => {
    const counts: number[] = []
    Object.assign(globalThis, { badgesOfTest: counts })
    app.setBadgeCount = count => counts.push(count ?? 0) > 0
  })
  const badge = () =>
    app.evaluate(() => (globalThis as unknown as { badgesOfTest: number[] }).badgesOfTest.at(-1) ?? null)
  const myDialogs = myDialogsAt(window)
  await myDialogs.show()
  await looked(portal)
  await expect.poll(() => titleOf(app)).toMatch(/^\(\d+\) Switchboard$/)
  const before = Number(/\d+/.exec((await titleOf(app)) ?? '')?.[0])

  portal.world.message(documented.chatId, { from: 'customer', text: 'One more thing' })
  await pollNow(window)
  await expect.poll(badge, { timeout: 20_000 }).toBe(before + 1)
  expect(await titleOf(app)).toBe(`(${before + 1}) Switchboard`)
  await expect(signedIn.search).toBeHidden()
})
