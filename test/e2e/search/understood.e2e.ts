import { expect, test } from '../../support/electron-fixtures'

// Every form: test/unit/electron/bitrix/identifiers/identifiers.test.ts.
const readings: [text: string, said: string | RegExp][] = [
  ['', 'Type or paste what you know'],
  ['imol|livechat|22|1761|587', 'USER_CODE of livechat on line 22'],
  ['telegrambot|15|-100123456|0', 'USER_CODE of a group chat: telegrambot on line 15'],
  ['chat1763', 'Chat 1763'],
  ['session 321', 'Session 321'],
  ['L_1205', 'Lead 1205'],
  ['deal 288', 'Deal 288'],
  ['сделка 288', 'Deal 288'],
  ['C_311', 'Contact 311'],
  ['CO_77', 'Company 77'],
  ['288', '288 is a number: searching chats, sessions and CRM records'],
  ['livechat|22|1761', 'A USER_CODE has four parts separated by vertical bars; this one does not'],
  ['livechat|main|1761|587', 'The second part of a USER_CODE must be the line’s number'],
  ['99999999999999999999', 'This number is too large for an identifier'],
  ['https://other.bitrix24.com/crm/deal/details/1/', 'Address of another portal: other.bitrix24.com'],
  ['+46 8 123 456 78', 'Phone +46812345678'],
  ['John@Example.com', 'E-mail john@example.com'],
  ['Anna Orlova', 'Name “Anna Orlova”'],
  ['28.8', 'Not understood yet'],
  ['deal 288\nlead 1205\n28.8', '3 lines, 1 not understood'],
]

test('the line under the field shows the interpretation while typing, and asks the portal nothing', async ({
  portal,
  window,
  signedIn,
}) => {
  portal.requests.length = 0
  const status = window.locator('#search-understood')
  await expect(status).toHaveRole('status')
  for (const [text, said] of readings) {
    await signedIn.search.fill(text)
    await expect(status, text).toContainText(said)
  }
  expect(portal.requests).toEqual([])
})
