import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { pollNow } from '../../support/poll-now'
import { sessionActs } from '../../support/session-acts'

test.use({ fresh: true, live: true })
const old = 'Your Bitrix24 version doesn’t support this'
const { taken, fresh } = known

test('acts that an old portal lacks are off, with the reason, before anybody tries; without answering, joining fits best', async ({
  portal,
  operator,
  window,
}) => {
  portal.settings.missing.add('imopenlines.operator.skip')
  portal.settings.missing.add('imopenlines.operator.answer')
  await operator.enter(portal.webhookUrl())
  await pollNow(window)
  await operator.open(taken.code, taken.customer)
  await expect(operator.act('Skip')).toHaveAccessibleDescription(new RegExp(old), { timeout: 15_000 })
  await operator.act('Skip').evaluate(button => (button as HTMLButtonElement).click())
  await expect(operator.question('Skip')).toBeHidden()
  await expect(operator.act('Finish')).toHaveAccessibleDescription('')
  expect(sessionActs(portal)).toEqual([])

  await operator.open(fresh.code, fresh.customer)
  await expect(operator.act('Join')).toBeVisible({ timeout: 15_000 })
  await expect(await operator.reach('Answer')).toHaveAccessibleDescription(new RegExp(old))
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+Enter')
  await expect(operator.outcome('status', 'You have joined')).toBeVisible()
})
