import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { myDialogsAt } from '../../support/my-dialogs'
import { pollNow } from '../../support/poll-now'

test.use({ live: true })

test('the status bar shows the pace of polling; the operator pauses and resumes it', async ({
  portal,
  window,
  signedIn: _,
}) => {
  const myDialogs = myDialogsAt(window)
  await expect(myDialogs.status).toContainText('Live · every 5 s')
  await myDialogs.show()
  await myDialogs.status.getByRole('button', { name: 'Pause live updates' }).click()
  await expect(myDialogs.status).toContainText('Paused: no new messages are shown')
  await myDialogs.filter.fill(known.documented.customer)
  portal.world.message(known.documented.chatId, { from: 'customer', text: 'Anybody there?' })
  await myDialogs.status.getByRole('button', { name: 'Resume live updates' }).click()
  await expect(myDialogs.row('Anybody there?')).toBeVisible()
  await expect(myDialogs.status).toContainText('Live · every 5 s')
})

test('offline the list stays and says so; back online it follows again by itself', async ({
  portal,
  window,
  signedIn: _,
}) => {
  const myDialogs = myDialogsAt(window)
  await myDialogs.show()
  await portal.offline()
  await pollNow(window)
  await expect(myDialogs.status).toContainText('Not live: no connection', { timeout: 20_000 })
  await expect(myDialogs.list.getByRole('listitem').first()).toBeVisible()

  portal.world.message(known.documented.chatId, { from: 'customer', text: 'Are you back?' })
  await portal.online()
  await myDialogs.filter.fill(known.documented.customer)
  await expect(myDialogs.row('Are you back?')).toBeVisible({ timeout: 20_000 })
  await expect(myDialogs.status).toContainText('Live · every 5 s')
})

test('without the right to read the list the view says which one is missing', async ({ portal, window, operator }) => {
  portal.settings.scopes = ['crm', 'imopenlines', 'user']
  await operator.enter(portal.webhookUrl())
  await window.getByRole('link', { name: 'My dialogs' }).click()
  const view = window.getByRole('region', { name: 'My dialogs' })
  await expect(view.getByRole('alert')).toContainText('im')
  await expect(view.getByRole('button', { name: 'Try again' })).toBeVisible()
})

test('an operator without dialogs is told where they come from', async ({ portal, window, signedIn: _ }) => {
  for (const chat of portal.world.chats.values()) if (chat.kind === 'lines') portal.world.closeSession(chat.id)
  await pollNow(window)
  await window.getByRole('link', { name: 'My dialogs' }).click()
  await expect(window.getByText('No dialogs', { exact: true })).toBeVisible()
})
