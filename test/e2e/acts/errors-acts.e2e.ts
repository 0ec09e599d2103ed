import { russian } from '../../demo/russian'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { call } from '../../support/keeper'
import { operatorAt } from '../../support/operator'
import { sessionActs } from '../../support/session-acts'

// Each code of each act in each language: test/component/acts/refusals.test.ts.

const finish = 'imopenlines.operator.finish'
const { taken, fresh } = known

test('each refusal has its own text, can be dismissed, and changes nothing', async ({ portal, signedIn: operator }) => {
  const texts: string[] = []
  await operator.open(taken.code, taken.customer)
  for (const [code, status, text] of [
    ['ACCESS_DENIED', 400, 'You are not allowed to finish this dialog'],
    ['ACCESS_DENIED', 403, 'The portal’s plan has no REST access'],
    ['NOT_LOAD_SESSION_OR_CHAT', 400, 'The dialog was not finished: the portal found no session'],
  ] as const) {
    portal.faults.next(finish, { kind: 'error', code, status })
    await operator.perform('Finish')
    const said = operator.outcome('alert', text)
    await expect(said, `${code} ${status}`).toBeVisible()
    texts.push(await said.innerText())
    await said.getByRole('button', { name: 'Dismiss' }).click()
    await expect(said).toBeHidden()
  }

  expect(new Set(texts).size).toBe(3)
  expect(portal.received(finish)).toHaveLength(3)
  expect(sessionActs(portal)).toEqual([])
})

test('a refusal is reported in the language of the window', async ({ portal, signedIn: _, window }) => {
  await call(window, 'app.set', { locale: 'ru' })
  await window.reload()
  const operator = operatorAt(window, russian)
  await operator.open(fresh.code, fresh.customer)
  portal.faults.next('imopenlines.session.join', { kind: 'error', code: 'ACCESS_DENIED', status: 400 })
  await operator.perform('Join')
  const said = operator.outcome('alert', 'Присоединиться к этому диалогу вы не можете')
  await expect(said).toBeVisible()
  await said.getByRole('button', { name: 'Скрыть' }).click()
  await expect(said).toBeHidden()
})

test('a refusal without a code says that no reason was given', async ({ portal, signedIn: operator }) => {
  portal.settings.emptyTextCodes.add('imopenlines.session.join')
  await operator.open(fresh.code, fresh.customer)
  portal.world.transfer(fresh.chatId, 30)
  await (await operator.reach('Join')).click()
  await expect(operator.outcome('alert', 'Bitrix24 refused')).toContainText('No reason was given')
})

test('a refusal with an unknown code shows the code, but not the portal’s text', async ({
  portal,
  signedIn: operator,
}) => {
  await operator.open(fresh.code, fresh.customer)
  const description = 'Raw words of the server'
  portal.faults.next('imopenlines.session.join', { kind: 'error', code: 'SOMETHING_NEW', description })
  await (await operator.reach('Join')).click()
  await expect(operator.outcome('alert', 'SOMETHING_NEW')).toBeVisible()
  await expect(operator.dialog).not.toContainText(description)
})
