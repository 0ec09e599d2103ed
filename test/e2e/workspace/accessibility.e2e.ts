import { ru } from '../../../renderer/locales/ru'
import { namesIn } from '../../demo/names'
import { known } from '../../portal/seed/known'
import { axeFinds, judge } from '../../support/reach/axe'
import { unpaint } from '../../support/reach/contrast'
import { expect, test } from '../../support/electron-fixtures'
import { call } from '../../support/console-pool'
import { operatorAt } from '../../support/operator'
import { myDialogsAt } from '../../support/my-dialogs'
import { english } from '../../support/words'

// Each check by axe takes a second or two.
test.slow()
test.afterEach(({ window }) => unpaint(window))

for (const locale of ['en', 'ru'] as const) {
  test(`axe finds nothing from the first search to the confirmation (${locale})`, async ({ portal, window }) => {
    // Colours do not depend on the language.
    const judged = async (what: string) =>
      locale === 'en' ? judge(window, what) : expect.soft(await axeFinds(window), what).toEqual([])
    await call(window, 'app.set', { locale })
    await window.reload()
    const operator = operatorAt(window, locale === 'ru' ? namesIn(ru) : english)
    await expect(operator.heading).toBeVisible()
    // In English: sign-in/access.e2e.ts.
    if (locale === 'ru') await judged('sign-in')
    await operator.enter(portal.webhookUrl())
    await judged('empty search')
    await operator.find('livechat|22|1')
    await expect(window.locator('[data-kind="unreadable"]')).toBeVisible()
    await judged('wrong form')
    await operator.find(`deal ${known.deal}`)
    await expect(operator.results.getByRole('option')).toHaveCount(10)
    await judged('results')
    await operator.open(known.ofColleague.code, known.ofColleague.customer)
    await expect(operator.messages.getByRole('listitem').first()).toBeVisible()
    await judged('dialog')
    await (await operator.reach('Intercept')).click()
    await expect(operator.confirmation).toBeVisible()
    await judged('confirmation')
  })
}

test('the keyboard sheet, the editor of keys and the failure of a search are clean as well', async ({
  portal,
  window,
  signedIn,
}) => {
  await window.keyboard.press('Control+/')
  await expect(window.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
  await judge(window, 'sheet')
  await window.keyboard.press('Escape')

  await signedIn.open(known.ofColleague.code, known.ofColleague.customer)
  await window.keyboard.press('Control+4')
  await window.getByRole('button', { name: 'Change the shortcut for “Go to search”' }).click()
  await window.keyboard.press('F5')
  await expect(window.getByRole('button', { name: 'Swap' })).toBeVisible()
  await judge(window, 'keys')
  await window.keyboard.press('Escape')

  await window.keyboard.press('Control+1')
  await portal.offline()
  await signedIn.find(known.fresh.code)
  await expect(window.locator('[data-kind="offline"]')).toBeVisible({ timeout: 15_000 })
  await judge(window, 'offline')
})

test.describe('my dialogs', () => {
  test.use({ live: true })

  test('are clean, with some of them selected and the status bar below', async ({ window, signedIn: _ }) => {
    const myDialogs = myDialogsAt(window)
    await myDialogs.show()
    await judge(window, 'none selected')
    await myDialogs
      .row('Hello')
      .first()
      .click({ modifiers: ['Control'] })
    await expect(window.getByRole('toolbar', { name: 'Selected dialogs' })).toBeVisible()
    await judge(window, 'selected')
  })
})

test('a Russian window is in Russian throughout', async ({ portal, window }) => {
  await call(window, 'app.set', { locale: 'ru' })
  await window.reload()
  const operator = operatorAt(window, namesIn(ru))
  await operator.enter(portal.webhookUrl())
  await expect(window.locator('html')).toHaveAttribute('lang', 'ru')
  await operator.find(`deal ${known.deal}`)
  await expect(operator.option(/School buyer 4/)).toContainText(/ждёт \d/)
  await expect(window.getByText('10 диалогов')).toBeVisible()
  await operator.open(known.documented.code, known.documented.customer)
  await expect(operator.dialog.getByText(ru.session.part.mine, { exact: true })).toBeVisible()
  await expect(operator.messages).toContainText('Правила работы.pdf')
  await expect(operator.messages).toContainText(/1,5 МБ/)
})
