import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const reasons: [what: string, text: string, role: 'status' | 'alert', said: string, next: string][] = [
  ['an unknown code', 'livechat|22|1|1', 'status', 'Nothing found', 'search by the customer’s CRM record'],
  ['an unknown chat', `chat${known.unknownChat}`, 'status', 'Nothing found', 'search by USER_CODE'],
  ['a chat of colleagues', `chat${known.ordinaryChat.chatId}`, 'status', 'Nothing found', 'search by USER_CODE'],
  ['an unknown session', 'session 999999', 'status', 'Nothing found', 'search by chat'],
  ['a lead without a dialog', `lead ${known.quietLead}`, 'status', 'Nothing found', 'try the contact or the lead'],
  ['a number that is nothing', '987654', 'status', 'Nothing found', 'paste the USER_CODE or an address'],
  [
    'a hidden deal',
    `deal ${known.hiddenDeal}`,
    'alert',
    'You have no access to this CRM record',
    'an administrator, for access',
  ],
  ['a wrong form', 'livechat|22|1761', 'alert', 'This cannot be searched for', 'Copy the whole code'],
  ['a mere mark', '28.8', 'alert', 'This cannot be searched for', 'Try a USER_CODE, chat1763'],
  ['a name nobody has', 'Xenia Nobody', 'status', 'Nothing found', 'Try the beginning of a first or last name'],
  ['a phone nobody has', '+46 70 000 00 00', 'status', 'Nothing found', 'the country code'],
  ['an e-mail nobody has', 'nobody@example.com', 'status', 'Nothing found', 'search by phone or name'],
]

test('a search that leads nowhere says why, and what to try next', async ({ window, signedIn }) => {
  for (const [what, text, role, said, next] of reasons) {
    await test.step(what, async () => {
      await signedIn.find(text)
      const reason = window.getByRole('search').locator('xpath=..').getByRole(role).filter({ hasText: said })
      await expect(reason).toContainText(text)
      await expect(reason).toContainText(next)
      await expect(signedIn.search).toBeFocused()
    })
  }
})

test('a CRM record without dialogs leads to its page in the browser', async ({
  portal,
  window,
  signedIn,
  systemBrowser,
}) => {
  await signedIn.find(`lead ${known.quietLead}`)
  await window.getByRole('button', { name: 'Open Called once, never wrote in Bitrix24' }).click()
  await expect.poll(systemBrowser.opened).toEqual([`${portal.origin}/crm/lead/details/${known.quietLead}/`])
})
