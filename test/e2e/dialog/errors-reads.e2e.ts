import type { Page } from '@playwright/test'
import { russian } from '../../demo/russian'
import type { Portal } from '../../portal/portal'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { call } from '../../support/keeper'
import { operatorAt } from '../../support/operator'
import type { Operator } from '../../support/operator'
import { english } from '../../support/words'

type Locale = 'en' | 'ru'
type Refusal = [code: string, status: number, en: string, ru: string]

const dialogGet: Refusal[] = [
  ['IM_NOT_INSTALLED', 400, 'The portal has no messenger', 'На портале нет мессенджера'],
  ['ACCESS_ERROR', 400, 'This dialog is not open to you', 'Этот диалог вам недоступен'],
]
const historyGet: Refusal[] = [
  ['INVALID_SESSION_ID', 400, 'No history: there is no such session', 'Истории нет: такой сессии не существует'],
  ['ACCESS_DENIED', 400, 'The history is not open to you', 'История вам недоступна'],
]
const crmChatGet: Refusal[] = [
  ['ACCESS_DENIED', 403, 'This CRM record is not open to you', 'Эта запись CRM вам недоступна'],
  ['ERROR_ARGUMENT', 400, 'The portal did not understand the CRM record', 'Портал не понял запись CRM'],
]
const refresh = { en: 'Refresh', ru: 'Обновить' }
const words = { en: english, ru: russian }

/** The window in a language. */
async function speaking(window: Page, locale: Locale): Promise<Operator> {
  await call(window, 'app.set', { locale })
  await window.reload()
  return operatorAt(window, words[locale])
}

/** Causes each refusal in turn and reads what the window says of it. */
async function told(
  { portal, operator, locale }: { portal: Portal; operator: Operator; locale: Locale },
  method: string,
  refusals: Refusal[],
  cause: () => Promise<void>,
): Promise<string[]> {
  const texts: string[] = []
  for (const [code, status, en, ru] of refusals) {
    portal.faults.next(method, { kind: 'error', code, status })
    await cause()
    const said = operator.outcome('alert', { en, ru }[locale])
    await expect(said, `${code} ${status}`).toBeVisible()
    texts.push(await said.innerText())
  }
  return texts
}

for (const locale of ['en', 'ru'] as const) {
  test(`each refusal to show a dialog has its own text, in language ${locale}`, async ({
    portal,
    signedIn: _,
    window,
  }) => {
    const operator = await speaking(window, locale)
    await operator.open(known.fresh.code, known.fresh.customer)
    const again = () => operator.dialog.getByRole('button', { name: refresh[locale], exact: true }).click()
    const dialog = await told({ portal, operator, locale }, 'imopenlines.dialog.get', dialogGet, again)
    const history = await told({ portal, operator, locale }, 'imopenlines.session.history.get', historyGet, again)
    expect(new Set([...dialog, ...history]).size).toBe(dialogGet.length + historyGet.length)
  })

  test(`each refusal to tell the dialogs of a CRM record has its own text, in language ${locale}`, async ({
    portal,
    signedIn: _,
    window,
  }) => {
    const operator = await speaking(window, locale)
    const find = () => operator.find(`deal ${known.deal}`)
    const texts = await told({ portal, operator, locale }, 'imopenlines.crm.chat.get', crmChatGet, find)
    expect(new Set(texts).size).toBe(crmChatGet.length)
  })

  test(`a code that the portal does not open is explained, in language ${locale}`, async ({ signedIn: _, window }) => {
    const operator = await speaking(window, locale)
    await operator.find(known.confidential.code)
    const both = { en: 'Bitrix24 does not tell the two apart', ru: 'Битрикс24 не различает эти случаи' }
    await expect(operator.outcome('status', both[locale])).toBeVisible()
    await expect(window.getByText(known.confidential.customer)).toHaveCount(0)
  })
}

// The console remembers a portal's age for as long as it runs.
test.describe('an old portal', () => {
  test.use({ fresh: true })

  test('a portal that knows histories by session only has none of a closed dialog, and the window says why', async ({
    portal,
    signedIn: operator,
  }) => {
    portal.settings.historyBySessionOnly = true
    await operator.open(known.closed.code, known.closed.customer)
    await expect(operator.outcome('alert', 'No history: the portal was not told which session')).toBeVisible()
  })
})
