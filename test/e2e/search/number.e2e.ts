import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

// Every form: test/unit/electron/bitrix/identifiers/identifiers.test.ts.

const { documented, fresh, ofColleague, taken, waiting, returning } = known
const { chatId, customer } = documented

/** Each leads to another dialog, so that none is mistaken for the one before. */
const numbers: [text: string, customer: string][] = [
  [`chat${chatId}`, customer],
  [`чат ${fresh.chatId}`, fresh.customer],
  [`[CHAT=${ofColleague.chatId}]Green[/CHAT]`, ofColleague.customer],
  [`session ${taken.sessionId}`, taken.customer],
  [`imol|${waiting.sessionId}`, waiting.customer],
  [`сессия №${returning.sessionId}`, returning.customer],
]

test('the number of a chat or a session leads to its dialog', async ({ signedIn }) => {
  for (const [text, customer] of numbers) await test.step(text, () => signedIn.open(text, customer))
})

test('a bare number is looked up in all its meanings with one request, and they are grouped', async ({
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
