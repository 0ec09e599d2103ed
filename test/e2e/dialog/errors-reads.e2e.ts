import type { Portal } from '../../portal/portal'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import type { Operator } from '../../support/operator'

// In both languages: test/component/locales.test.ts.

type Refusal = [code: string, status: number, said: string]

const dialogGet: Refusal[] = [
  ['IM_NOT_INSTALLED', 400, 'The portal has no messenger'],
  ['ACCESS_ERROR', 400, 'You have no access to this dialog'],
]
const historyGet: Refusal[] = [
  ['INVALID_SESSION_ID', 400, 'No history: there is no such session'],
  ['ACCESS_DENIED', 400, 'You have no access to the history'],
]
const crmChatGet: Refusal[] = [
  ['ACCESS_DENIED', 403, 'You have no access to this CRM record'],
  ['ERROR_ARGUMENT', 400, 'The portal did not understand the CRM record'],
]

/** Causes each refusal in turn and reads the window's text for it. */
async function told(
  { portal, operator }: { portal: Portal; operator: Operator },
  method: string,
  refusals: Refusal[],
  cause: () => Promise<void>,
): Promise<string[]> {
  const texts: string[] = []
  for (const [code, status, text] of refusals) {
    portal.faults.next(method, { kind: 'error', code, status })
    await cause()
    const said = operator.outcome('alert', text)
    await expect(said, `${code} ${status}`).toBeVisible()
    texts.push(await said.innerText())
  }
  return texts
}

test('each refusal of a reading has its own text', async ({ portal, window, signedIn: operator }) => {
  await operator.open(known.fresh.code, known.fresh.customer)
  const again = () => operator.dialog.getByRole('button', { name: 'Refresh', exact: true }).click()
  const dialog = await told({ portal, operator }, 'imopenlines.dialog.get', dialogGet, again)
  const history = await told({ portal, operator }, 'imopenlines.session.history.get', historyGet, again)
  expect(new Set([...dialog, ...history]).size).toBe(dialogGet.length + historyGet.length)

  const find = () => operator.find(`deal ${known.deal}`)
  const records = await told({ portal, operator }, 'imopenlines.crm.chat.get', crmChatGet, find)
  expect(new Set(records).size).toBe(crmChatGet.length)

  await operator.find(known.confidential.code)
  await expect(operator.outcome('status', 'Bitrix24 does not say which')).toBeVisible()
  await expect(window.getByText(known.confidential.customer)).toHaveCount(0)
})
