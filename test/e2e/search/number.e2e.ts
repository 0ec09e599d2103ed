import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { chatId, sessionId, customer } = known.documented

for (const text of [`chat${chatId}`, `chat ${chatId}`, `чат ${chatId}`, `[CHAT=${chatId}]John[/CHAT]`]) {
  test(`${text} leads to the chat`, async ({ signedIn }) => {
    await signedIn.open(text, customer)
  })
}

for (const text of [`session ${sessionId}`, `imol|${sessionId}`, `сессия №${sessionId}`]) {
  test(`${text} leads to the session's dialog`, async ({ signedIn }) => {
    await signedIn.open(text, customer)
  })
}

test('a bare number is asked in all its meanings with one request, and they are grouped', async ({
  portal,
  signedIn,
}) => {
  // The number is a chat, and a lead with another dialog.
  portal.world.addCrm({ type: 'lead', id: chatId, title: 'Namesake by number' })
  portal.world.addDialog({
    chatId: 1900,
    sessionId: 500,
    code: 'livechat|15|1899|1600',
    customer: 'Somebody else',
    state: 'waiting',
    crm: { lead: chatId },
    minutesAgo: 5,
  })
  portal.requests.length = 0

  await signedIn.find(String(chatId))

  await expect(signedIn.results.getByRole('group', { name: `Chat ${chatId}` })).toContainText(customer)
  await expect(signedIn.results.getByRole('group', { name: `Lead ${chatId} · Namesake by number` })).toContainText(
    'Somebody else',
  )
  await expect(signedIn.results.getByRole('group')).toHaveCount(2)
  expect(portal.requests).toHaveLength(1)
})

test('a bare number with one meaning opens at once', async ({ signedIn }) => {
  await signedIn.open(String(known.fresh.chatId), known.fresh.customer)
})
