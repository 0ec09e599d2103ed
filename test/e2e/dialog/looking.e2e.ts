import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const acts = /session\.(start|join|intercept|mode)|operator\.|message\.|im\.dialog\.read|crm\.lead\.create/

test('looking joins nobody and changes nothing', async ({ portal, window, signedIn }) => {
  const all = [known.fresh, known.ofColleague, known.closed, known.long, known.group, known.queued]
  portal.requests.length = 0
  for (const { code, customer } of all) await signedIn.open(code, customer)
  await window.keyboard.press('F5')
  await signedIn.find(`deal ${known.deal}`)
  await expect(signedIn.results.getByRole('option')).toHaveCount(10)

  const methods = portal.requests.flatMap(({ commands }) => commands.map(({ method }) => method))
  expect(methods.filter(method => acts.test(method))).toEqual([])
  expect(portal.ledger.acts).toEqual([])
  const members = portal.world.chat(known.ofColleague.chatId).members
  expect(members).not.toContain(portal.operators.me.id)
})

test('F5 reads the dialog again and shows a colleague’s changes', async ({ portal, window, signedIn }) => {
  const { chatId, code, customer } = known.ofColleague
  await signedIn.open(code, customer)
  await expect(signedIn.dialog.getByText(/^Waiting \d+ min$/)).toBeVisible()

  portal.world.message(chatId, { from: 'operator', text: 'Sorry for the wait!' })
  portal.requests.length = 0
  await window.keyboard.press('F5')

  await expect(signedIn.messages).toContainText('Sorry for the wait!')
  await expect(signedIn.dialog.getByText('Answered', { exact: true })).toBeVisible()
  await expect(signedIn.option(customer)).toContainText('Answered')
  expect(portal.requests).toHaveLength(1)
})
