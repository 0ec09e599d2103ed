import { flushPromises } from '@vue/test-utils'
import { defineComponent, h } from 'vue'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Act } from '../../../electron/contract/act'
import type { ActOutcome } from '../../../electron/contract/outcome'
import type { Failure } from '../../../electron/contract/failure'
import ActOutcomeLine from '../../../renderer/features/acts/ActOutcome.vue'
import { useActs } from '../../../renderer/features/acts/acts'
import { aDialog } from '../../support/dialog-fixtures'
import { createFakeBridge } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'
import { bbcode, markup } from '../../support/security/payloads'

type Refusal = [code: string, en: string, ru: string]

/** The codes documented for every act of an operator. */
const common = (en: string, ru: string, denied: [en: string, ru: string]): Refusal[] => [
  ['CHAT_ID', `${en}: the chat number is wrong`, `${ru}: неверный номер чата`],
  ['CHAT_TYPE', `${en}: this is not an Open Channel chat`, `${ru}: это не чат открытой линии`],
  ['ACCESS_DENIED', ...denied],
  ['USER_ID', `${en}: the portal does not know who you are`, `${ru}: портал не знает, кто вы`],
]
const notOperator = (en: string, ru: string): Refusal => [
  'ERROR_USER_NOT_OPERATOR',
  `${en}: you are not the operator`,
  `${ru}: вы не оператор`,
]
const noSession = (en: string, ru: string): Refusal => [
  'NOT_LOAD_SESSION_OR_CHAT',
  `${en}: the portal found no session`,
  `${ru}: портал не нашёл открытую сессию`,
]
const unfinished = ['The dialog was not finished', 'Диалог не завершён'] as const
const unpinned = ['The pin was not changed', 'Закрепление не изменено'] as const

/** The refusals documented on the pages of the methods, with the operator's texts. */
const refusals: Partial<Record<Act, Refusal[]>> = {
  join: [
    ['CHAT_ID', 'You did not join: the chat number is wrong', 'Вы не присоединились: неверный номер чата'],
    ['CHAT_TYPE', 'this is not an Open Channel chat', 'Вы не присоединились: это не чат открытой линии'],
    ['ACCESS_DENIED', 'You are not allowed to join this dialog', 'Присоединиться к этому диалогу вы не можете'],
    ['USER_ID', 'the portal does not know who you are', 'портал не знает, кто вы'],
  ],
  start: [
    ['CHAT_ID', 'No session was started: the chat number is wrong', 'Сессия не начата: неверный номер чата'],
    ['CHAT_TYPE', 'No session was started: this is not an Open Channel chat', 'Сессия не начата: это не чат'],
    ['ACCESS_DENIED', 'You are not allowed to start a session here', 'Начать здесь сессию вы не можете'],
    ['USER_ID', 'does not know on whose behalf', 'портал не знает, от чьего имени'],
  ],
  intercept: [
    ['CHAT_ID_EMPTY', 'not intercepted: the chat number is missing', 'Диалог не перехвачен: нет номера чата'],
    ['OPERATOR_WRONG', 'You cannot intercept this dialog', 'Перехватить этот диалог вы не можете'],
  ],
  answer: [
    ...common('You did not get the dialog', 'Вы не взяли диалог', [
      'You are not allowed to answer in this dialog',
      'Ответить в этом диалоге вы не можете',
    ]),
    ['IMOL_CHAT_ERROR_ANSWER_COMPETITIVE_REQUEST', 'A colleague was faster', 'Вас опередил другой сотрудник'],
    [
      'IMOL_CHAT_ERROR_ANSWER_ALREADY_RESPONSIBLE',
      'You are already responsible for this dialog',
      'Вы уже отвечаете за этот диалог',
    ],
  ],
  skip: [
    ...common('The dialog was not skipped', 'Диалог не пропущен', [
      'You are not allowed to skip this dialog',
      'Пропустить этот диалог вы не можете',
    ]),
    ['ACCESS_DENIED_KICK', 'the portal does not let you leave it', 'портал не выпускает вас из него'],
  ],
  finish: [
    ...common(...unfinished, ['You are not allowed to finish this dialog', 'Завершить этот диалог вы не можете']),
    notOperator(...unfinished),
    noSession(...unfinished),
  ],
  finishAnother: [
    ...common(...unfinished, [
      'You are not allowed to finish a colleague’s dialog',
      'Завершить чужой диалог вы не можете',
    ]),
    noSession(...unfinished),
  ],
  spam: common('The dialog was not marked as spam', 'Диалог не отмечен как спам', [
    'You are not allowed to mark this dialog as spam',
    'Отметить этот диалог как спам вы не можете',
  ]),
  pin: [
    ['CHAT_ID_EMPTY', `${unpinned[0]}: the chat number is missing`, `${unpinned[1]}: нет номера чата`],
    ...common(...unpinned, ['You are not allowed to pin this dialog', 'Закрепить этот диалог вы не можете']),
    notOperator(...unpinned),
  ],
  silence: common('Silent mode was not switched', 'Режим скрытых сообщений не переключён', [
    'You are not allowed to switch silent mode in this dialog',
    'Переключить режим скрытых сообщений в этом диалоге вы не можете',
  ]),
}
const acts = Object.keys(refusals) as Act[]

const dialog = aDialog()
const { chatId } = dialog
const Line = defineComponent({ setup: () => () => h(ActOutcomeLine, { chatId }) })

let page: Mounted | undefined

/** The text of the row under the acts; empty unless it was an alert. */
async function said(act: Act, result: { portalCode: string | null } | { failure: Failure }): Promise<string> {
  const failure = 'failure' in result ? result.failure : null
  const outcome = failure ? null : ({ act, verdict: 'refused', operator: null, dialog, ...result } as ActOutcome)
  useActs().told.set(chatId, { act, seen: dialog, outcome, failure, settled: false, checked: false })
  await flushPromises()
  return page?.texts('alert').join(' ') ?? ''
}

describe.each(['en', 'ru'] as const)('a refusal, in language %s', locale => {
  beforeAll(async () => {
    page = await mountView(Line, createFakeBridge(), locale, false)
  })
  afterAll(() => page?.close())

  it.each(acts)('of %s has a text of its own for each code', async act => {
    const texts: string[] = []
    for (const [portalCode, en, ru] of refusals[act] ?? []) {
      const text = await said(act, { portalCode })
      expect(text, portalCode).toContain({ en, ru }[locale])
      expect(text, portalCode).not.toContain(portalCode)
      texts.push(text)
    }
    expect(new Set(texts).size).toBe(refusals[act]?.length)
  })

  it('because of the portal’s plan differs from one for lack of access to the dialog', async () => {
    const plan: Failure = { code: 'forbidden', reason: 'plan_without_rest', portalCode: 'ACCESS_DENIED', traceId: '' }
    const text = { en: 'The portal’s plan has no REST access', ru: 'На тарифе портала нет доступа к REST' }[locale]
    for (const act of acts) expect(await said(act, { failure: plan })).toContain(text)
  })

  it('without a code says that no reason was given, and with an unknown one shows it', async () => {
    expect(await said('join', { portalCode: null })).toContain(
      { en: 'No reason was given', ru: 'Причина не названа' }[locale],
    )
    expect(await said('join', { portalCode: 'SOMETHING_NEW' })).toContain('SOMETHING_NEW')
  })

  it('with markup in place of a code makes no element of it', async () => {
    const elements = () => page?.all('alert').flatMap(alert => [...alert.querySelectorAll('*')]).length
    await said('join', { portalCode: 'SOMETHING_NEW' })
    const usual = elements()
    for (const portalCode of [...markup, ...bbcode]) {
      const text = await said('join', { portalCode })
      expect(text.replace(/\s+/g, ' '), portalCode).toContain(portalCode.replace(/\s+/g, ' ').trim())
      expect(elements(), portalCode).toBe(usual)
    }
  })
})
