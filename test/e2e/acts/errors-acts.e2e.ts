import { russian } from '../../demo/russian'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { call } from '../../support/keeper'
import { operatorAt } from '../../support/operator'
import type { Act } from '../../support/operator'
import { english } from '../../support/words'
import { sessionActs } from '../../support/session-acts'

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

interface Refusals {
  /** The button; the story's name unless it differs. */
  act?: Act
  method: string
  dialog: { code: string; customer: string }
  codes: Refusal[]
}

/** The codes that all acts of operators document. */
const common = (en: string, ru: string, denied: [string, string]): Refusal[] => [
  at(400, 'CHAT_ID', `${en}: the chat number is wrong`, `${ru}: неверный номер чата`),
  at(400, 'CHAT_TYPE', `${en}: this is not an Open Channel chat`, `${ru}: это не чат открытой линии`),
  at(400, 'ACCESS_DENIED', ...denied),
  at(400, 'USER_ID', `${en}: the portal does not know who you are`, `${ru}: портал не знает, кто вы`),
]
const notOperator = (en: string, ru: string) =>
  at(400, 'ERROR_USER_NOT_OPERATOR', `${en}: you are not the operator`, `${ru}: вы не оператор`)
const noSession = (en: string, ru: string) =>
  at(400, 'NOT_LOAD_SESSION_OR_CHAT', `${en}: the portal found no session`, `${ru}: портал не нашёл сессию`)
const unfinished = ['The dialog was not finished', 'Диалог не завершён'] as const
const unpinned = ['The pin was not changed', 'Закрепление не изменено'] as const

/** What the pages of the methods document, and the refusal of a portal whose plan has no REST. */
const refusals: Record<string, Refusals> = {
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
  Answer: {
    method: 'imopenlines.operator.answer',
    dialog: known.fresh,
    codes: [
      ...common('You did not get the dialog', 'Вы не взяли диалог', [
        'You may not answer in this dialog',
        'Ответить в этом диалоге вы не можете',
      ]),
      at(
        400,
        'IMOL_CHAT_ERROR_ANSWER_COMPETITIVE_REQUEST',
        'The dialog has gone to somebody else',
        'Диалог достался другому',
      ),
      at(
        400,
        'IMOL_CHAT_ERROR_ANSWER_ALREADY_RESPONSIBLE',
        'You are responsible for this dialog already',
        'Вы уже отвечаете за этот диалог',
      ),
    ],
  },
  Skip: {
    method: 'imopenlines.operator.skip',
    dialog: known.taken,
    codes: [
      ...common('The dialog was not skipped', 'Диалог не пропущен', [
        'You may not skip this dialog',
        'Пропустить этот диалог вы не можете',
      ]),
      at(400, 'ACCESS_DENIED_KICK', 'the portal does not let you out of it', 'портал не выпускает вас из него'),
    ],
  },
  Finish: {
    method: 'imopenlines.operator.finish',
    dialog: known.taken,
    codes: [
      ...common(...unfinished, ['You may not finish this dialog', 'Завершить этот диалог вы не можете']),
      notOperator(...unfinished),
      noSession(...unfinished),
    ],
  },
  'Finish of a colleague’s dialog': {
    act: 'Finish',
    method: 'imopenlines.operator.another.finish',
    dialog: known.ofColleague,
    codes: [
      ...common(...unfinished, ['You may not finish a colleague’s dialog', 'Завершить диалог коллеги вы не можете']),
      noSession(...unfinished),
    ],
  },
  'Mark as spam': {
    method: 'imopenlines.operator.spam',
    dialog: known.taken,
    codes: common('The dialog was not marked as spam', 'Диалог не отмечен как спам', [
      'You may not mark this dialog as spam',
      'Отметить этот диалог как спам вы не можете',
    ]),
  },
  Pin: {
    method: 'imopenlines.session.mode.pin',
    dialog: known.taken,
    codes: [
      at(400, 'CHAT_ID_EMPTY', `${unpinned[0]}: the chat number is missing`, `${unpinned[1]}: нет номера чата`),
      ...common(...unpinned, ['You may not pin this dialog', 'Закрепить этот диалог вы не можете']),
      notOperator(...unpinned),
    ],
  },
  'Silent mode': {
    method: 'imopenlines.session.mode.silent',
    dialog: known.taken,
    codes: common('Silent mode was not switched', 'Режим скрытых сообщений не переключён', [
      'You may not switch silent mode in this dialog',
      'Переключить режим скрытых сообщений в этом диалоге вы не можете',
    ]),
  },
}
const languages = [
  { locale: 'en', words: english, dismiss: 'Dismiss' },
  { locale: 'ru', words: russian, dismiss: 'Убрать' },
] as const

for (const [story, { act = story as Act, method, dialog, codes }] of Object.entries(refusals)) {
  for (const { locale, words, dismiss } of languages) {
    test(`each refusal of ${story} has its own text, in language ${locale}`, async ({
      portal,
      signedIn: _,
      window,
    }) => {
      await call(window, 'app.set', { locale })
      await window.reload()
      const operator = operatorAt(window, words)
      await operator.open(dialog.code, dialog.customer)
      const texts: string[] = []
      for (const refusal of codes) {
        portal.faults.next(method, { kind: 'error', code: refusal.code, status: refusal.status })
        await operator.perform(act)
        const said = operator.outcome('alert', refusal[locale])
        await expect(said, `${refusal.code} ${refusal.status}`).toBeVisible()
        texts.push(await said.innerText())
        await said.getByRole('button', { name: dismiss }).click()
      }

      expect(new Set(texts).size).toBe(codes.length)
      expect(portal.received(method)).toHaveLength(codes.length)
      expect(sessionActs(portal)).toEqual([])
    })
  }
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
