import { russian } from '../demo/russian'
import { known } from '../portal/seed/known'
import { expect, test } from '../support/electron-fixtures'
import { call } from '../support/keeper'
import { operatorAt } from '../support/operator'
import type { Operator } from '../support/operator'
import { english } from '../support/words'

type Act = 'Join' | 'Start session' | 'Intercept'
interface Refusal {
  code: string
  status: number
  en: string
  ru: string
}

const plan: Refusal = {
  code: 'ACCESS_DENIED',
  status: 403,
  en: 'The portal’s plan has no REST access',
  ru: 'На тарифе портала нет доступа к REST',
}
const at = (status: number, code: string, en: string, ru: string): Refusal => ({ code, status, en, ru })

/** What the pages of the methods document, and the refusal of a portal whose plan has no REST. */
const refusals: Record<Act, { method: string; dialog: { code: string; customer: string }; codes: Refusal[] }> = {
  Join: {
    method: 'imopenlines.session.join',
    dialog: known.ofColleague,
    codes: [
      at(400, 'CHAT_ID', 'You did not join: the chat number is wrong', 'Вы не присоединились: неверный номер чата'),
      at(400, 'CHAT_TYPE', 'this is not an Open Channel chat', 'Вы не присоединились: это не чат открытой линии'),
      at(400, 'ACCESS_DENIED', 'You may not join this dialog', 'Присоединиться к этому диалогу вы не можете'),
      at(400, 'USER_ID', 'the portal does not know who you are', 'портал не знает, кто вы'),
      plan,
    ],
  },
  'Start session': {
    method: 'imopenlines.session.start',
    dialog: known.closed,
    codes: [
      at(400, 'CHAT_ID', 'No session was started: the chat number is wrong', 'Сессия не начата: неверный номер чата'),
      at(400, 'CHAT_TYPE', 'No session was started: this is not an Open Channel chat', 'Сессия не начата: это не чат'),
      at(400, 'ACCESS_DENIED', 'You may not start a session here', 'Начать здесь сессию вы не можете'),
      at(400, 'USER_ID', 'does not know on whose behalf', 'портал не знает, от чьего имени'),
      plan,
    ],
  },
  Intercept: {
    method: 'imopenlines.session.intercept',
    dialog: known.ofColleague,
    codes: [
      at(400, 'CHAT_ID_EMPTY', 'not taken over: the chat number is missing', 'Диалог не перехвачен: нет номера чата'),
      at(400, 'OPERATOR_WRONG', 'You cannot take this dialog over', 'Перехватить этот диалог вы не можете'),
      plan,
    ],
  },
}
const languages = [
  { locale: 'en', words: english, dismiss: 'Dismiss' },
  { locale: 'ru', words: russian, dismiss: 'Скрыть' },
] as const

for (const act of Object.keys(refusals) as Act[]) {
  for (const { locale, words, dismiss } of languages) {
    test(`each refusal of ${act} has its own text, in language ${locale}`, async ({ portal, signedIn: _, window }) => {
      const { method, dialog, codes } = refusals[act]
      await call(window, 'app.set', { locale })
      await window.reload()
      const operator = operatorAt(window, words)
      await operator.open(dialog.code, dialog.customer)
      const texts: string[] = []
      for (const refusal of codes) {
        portal.faults.next(method, { kind: 'error', code: refusal.code, status: refusal.status })
        await perform(operator, act)
        const said = operator.outcome('alert', refusal[locale])
        await expect(said, `${refusal.code} ${refusal.status}`).toBeVisible()
        texts.push(await said.innerText())
        await said.getByRole('button', { name: dismiss }).click()
      }

      expect(new Set(texts).size).toBe(codes.length)
      expect(portal.received(method)).toHaveLength(codes.length)
      expect(portal.ledger.acts).toEqual([])
    })
  }
}

async function perform(operator: Operator, act: Act): Promise<void> {
  await operator.act(act).click()
  if (act === 'Intercept') await operator.confirmIntercept()
}

test('a refusal without a code says that no reason was given', async ({ portal, signedIn: operator }) => {
  portal.settings.emptyTextCodes.add('imopenlines.session.join')
  await operator.open(known.fresh.code, known.fresh.customer)
  portal.world.transfer(known.fresh.chatId, 30)
  await operator.act('Join').click()
  await expect(operator.outcome('alert', 'Bitrix24 refused')).toContainText('It gave no reason')
})

test('a refusal with an unknown code shows the code and none of the portal’s words', async ({
  portal,
  signedIn: operator,
}) => {
  await operator.open(known.fresh.code, known.fresh.customer)
  const description = 'Raw words of the server'
  portal.faults.next('imopenlines.session.join', { kind: 'error', code: 'SOMETHING_NEW', description })
  await operator.act('Join').click()
  await expect(operator.outcome('alert', 'SOMETHING_NEW')).toBeVisible()
  await expect(operator.dialog).not.toContainText(description)
})
