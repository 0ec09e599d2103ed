import { describe, expect, it } from 'vitest'
import { understand } from '../../../../../electron/bitrix/identifiers/identifiers'

const portal = 'acme.bitrix24.com'
const read = (text: string) => understand(text, portal).lines.map(line => line.understood)
const only = (text: string) => {
  const [first, ...rest] = read(text)
  expect(rest).toEqual([])
  return first
}

const code = (text: string, group = false) => ({ kind: 'code', code: text, group })
const chat = (chatId: number) => ({ kind: 'chat', chatId })
const session = (sessionId: number) => ({ kind: 'session', sessionId })
const crm = (type: string, id: number) => ({ kind: 'crm', entity: { type, id } })
const unreadable = (hint: string) => ({ kind: 'unreadable', hint })

describe('a USER_CODE', () => {
  it.each([
    ['livechat|22|1761|587', 'livechat|22|1761|587'],
    ['imol|livechat|22|1761|587', 'livechat|22|1761|587'],
    ['IMOL|livechat|22|1761|587', 'livechat|22|1761|587'],
    ['Imol | livechat|22|1761|587', 'livechat|22|1761|587'],
    ['imol|imol|livechat|22|1761|587', 'livechat|22|1761|587'],
    ['  \t livechat|22|1761|587 \u00a0 ', 'livechat|22|1761|587'],
    ['"livechat|22|1761|587"', 'livechat|22|1761|587'],
    ["'livechat|22|1761|587',", 'livechat|22|1761|587'],
    ['“livechat|22|1761|587”', 'livechat|22|1761|587'],
    ['«livechat|22|1761|587»;', 'livechat|22|1761|587'],
    ['`livechat|22|1761|587`', 'livechat|22|1761|587'],
    ['„imol|livechat|22|1761|587“', 'livechat|22|1761|587'],
    ['\n\nlivechat|22|1761|587\r\n', 'livechat|22|1761|587'],
    ['\ufefflive\u200bchat|22|17\u00ad61|587\u200e', 'livechat|22|1761|587'],
    ['livechat | 22 | 1761 | 587', 'livechat|22|1761|587'],
    ['imol%7Clivechat%7C22%7C1761%7C587', 'livechat|22|1761|587'],
    ['USER_CODE: livechat|22|1761|587', 'livechat|22|1761|587'],
    ['"USER_CODE": "livechat|22|1761|587",', 'livechat|22|1761|587'],
    ['telegrambot|3|+79161234567|+79161234567', 'telegrambot|3|+79161234567|+79161234567'],
    ['mail.ru-box|3|anna.o-k@mail.ru|a+b@mail.ru', 'mail.ru-box|3|anna.o-k@mail.ru|a+b@mail.ru'],
    ['свой_канал|7|Чат №5|Иван Ёлкин', 'свой_канал|7|Чат №5|Иван Ёлкин'],
    ['wz_whatsapp_c1|7|a%20b|x', 'wz_whatsapp_c1|7|a%20b|x'],
    ['telegrambot|3|-100123|-100123', 'telegrambot|3|-100123|-100123'],
    ['viber|8|Zoë.M@home|1505', 'viber|8|Zoë.M@home|1505'],
    ['facebook|22|m.t_8fK-2|1504', 'facebook|22|m.t_8fK-2|1504'],
    ['USER_CODE: imol|livechat|22|1761|587', 'livechat|22|1761|587'],
    [' «livechat|22|1761|587», ', 'livechat|22|1761|587'],
  ])('is read from %j', (text, expected) => {
    expect(only(text)).toEqual(code(expected))
  })

  it('that ends in 0 is a group', () => {
    expect(only('telegrambot|3|-100987654|0')).toEqual(code('telegrambot|3|-100987654|0', true))
    expect(only('imol|vkgroup|3|200|00')).toEqual(code('vkgroup|3|200|00'))
  })

  it('is joined again after a paste broke it over lines', () => {
    expect(only('telegrambot|3|\n12345|\r\n67890')).toEqual(code('telegrambot|3|12345|67890'))
  })

  it.each([
    ['livechat|22|1761', 'code_parts'],
    ['livechat|22|1761|587|9', 'code_parts'],
    ['livechat|22||587', 'code_parts'],
    ['|22|1761|587', 'code_parts'],
    ['imol|', 'code_parts'],
    ['imol|abc', 'code_parts'],
    ['|', 'code_parts'],
    ['two words|22|1761|587', 'code_parts'],
    [`livechat|22|${'9'.repeat(300)}|587`, 'code_parts'],
    ['livechat|line|1761|587', 'code_line'],
    ['livechat|0|1761|587', 'code_line'],
    ['livechat|-3|1761|587', 'code_line'],
    ['imol|livechat|2.2|1761|587', 'code_line'],
  ])('with a fault is named as such: %j', (text, hint) => {
    expect(only(text)).toEqual(unreadable(hint))
  })
})

describe('other identifiers', () => {
  it.each([
    ['chat1763', chat(1763)],
    ['Chat 1763', chat(1763)],
    ['чат 1763', chat(1763)],
    ['чат №1763', chat(1763)],
    ['[CHAT=1763]John[/CHAT]', chat(1763)],
    ['CHAT_ID=1763', chat(1763)],
    ['session 321', session(321)],
    ['imol|321', session(321)],
    ['IMOL|321', session(321)],
    ['Сессия 321', session(321)],
    ['сессия: 321', session(321)],
    ['сессия №321', session(321)],
    ['[CHAT=imol|321]Dialog 321[/CHAT]', session(321)],
    ['[chat=1763]Anna[/chat]', chat(1763)],
    ['deal 288', crm('deal', 288)],
    ['lead:1205', crm('lead', 1205)],
    ['contact #5', crm('contact', 5)],
    ['COMPANY-12', crm('company', 12)],
    ['сделка 288', crm('deal', 288)],
    ['Auftrag Nr. 288', crm('deal', 288)],
    ['negociación 288', crm('deal', 288)],
    ['Negócio #288', crm('deal', 288)],
    ['transaction n° 288', crm('deal', 288)],
    ['anlaşma 288', crm('deal', 288)],
    ['мәміле №288', crm('deal', 288)],
    ['صفقة 288', crm('deal', 288)],
    ['Firma 31', crm('company', 31)],
    ['Société 31', crm('company', 31)],
    ['sesja 321', { kind: 'session', sessionId: 321 }],
    ['Лид № 1205', crm('lead', 1205)],
    ['контакт:5', crm('contact', 5)],
    ['КОМПАНИЯ 12', crm('company', 12)],
    ['L_1205', crm('lead', 1205)],
    ['d_288', crm('deal', 288)],
    ['C_5', crm('contact', 5)],
    ['CO_12', crm('company', 12)],
    ['С_5', crm('contact', 5)],
    ['СО_12', crm('company', 12)],
    ['288', { kind: 'number', number: 288 }],
    ['#288', { kind: 'number', number: 288 }],
    ['№ 0288', { kind: 'number', number: 288 }],
    ['9007199254740991', { kind: 'number', number: 9007199254740991 }],
  ])('are read from %j', (text, expected) => {
    expect(only(text)).toEqual(expected)
  })

  it.each([
    ['0', 'number_range'],
    ['9007199254740992', 'number_range'],
    ['99999999999999999999', 'number_range'],
    ['chat0', 'number_range'],
    ['deal 99999999999999999999', 'number_range'],
    ['a', 'any'],
    ['n'.repeat(101), 'any'],
    ['28.8', 'any'],
    ['-5', 'any'],
    ['[CHAT=foo]', 'any'],
    ['%7C%E0%A4%A', 'any'],
    ['x'.repeat(5000), 'any'],
  ])('are not read from %j', (text, hint) => {
    expect(only(text)).toEqual(unreadable(hint))
  })
})

describe('an address', () => {
  it.each([
    ['https://acme.bitrix24.com/crm/deal/details/288/', crm('deal', 288)],
    ['https://acme.bitrix24.com/crm/lead/details/1205/?IFRAME=Y', crm('lead', 1205)],
    ['https://ACME.bitrix24.com/crm/contact/details/5', crm('contact', 5)],
    ['https://acme.bitrix24.com./crm/company/show/12/', crm('company', 12)],
    ['https://acme.bitrix24.com/crm/type/2/details/288/', crm('deal', 288)],
    ['https://acme.bitrix24.com/crm/type/3/details/5/', crm('contact', 5)],
    ['https://acme.bitrix24.com/crm/company/details/77/?IFRAME=Y', crm('company', 77)],
    ['https://acme.bitrix24.com/?IM_HISTORY=imol|321', session(321)],
    ['https://acme.bitrix24.com/online/?IM_DIALOG=imol|telegrambot|15|-1|0', code('telegrambot|15|-1|0', true)],
    ['acme.bitrix24.com/crm/deal/details/288/', crm('deal', 288)],
    ['//acme.bitrix24.com/crm/deal/details/288/', crm('deal', 288)],
    ['/crm/deal/details/288/', crm('deal', 288)],
    ['<https://acme.bitrix24.com/online/?IM_DIALOG=chat1763>'.slice(1, -1), chat(1763)],
    ['https://acme.bitrix24.com/online/?IM_DIALOG=chat1763', chat(1763)],
    ['https://acme.bitrix24.com/online/?im_dialog=CHAT1763&x=1', chat(1763)],
    ['?IM_DIALOG=chat1763', chat(1763)],
    ['IM_DIALOG=chat1763', chat(1763)],
    ['IM_HISTORY=imol|321', session(321)],
    ['&IM_HISTORY=imol%7C321', session(321)],
    ['/online/?IM_HISTORY=imol|321', session(321)],
    ['https://acme.bitrix24.com/online/?IM_HISTORY=imol%7C321', session(321)],
    ['https://acme.bitrix24.com/online/?IM_HISTORY=imol%257C321', session(321)],
    ['https://acme.bitrix24.com/contact_center/dialog_list/?IM_HISTORY=imol|321', session(321)],
    ['https://acme.bitrix24.com/openlines/statistics.php?IM_HISTORY=imol|321', session(321)],
    ['https://acme.bitrix24.com/online/#IM_DIALOG=chat1763', chat(1763)],
    ['https://acme.bitrix24.com/online/?IM_DIALOG=imol%7Clivechat%7C22%7C1761%7C587', code('livechat|22|1761|587')],
    ['https://acme.bitrix24.com/crm/deal/details/288/?IM_DIALOG=chat1763', chat(1763)],
    ['bx://v2/acme.bitrix24.com/chat/?dialogId=chat1763', chat(1763)],
    ['bx://v2/acme.bitrix24.com/openlines/chat1763', chat(1763)],
    ['bx://v2/acme.bitrix24.com/online/?IM_HISTORY=imol|321', session(321)],
  ])('of the portal leads where it points: %s', (text, expected) => {
    expect(only(text)).toEqual(expected)
  })

  it.each([
    ['https://other.bitrix24.ru/crm/deal/details/288/', 'other.bitrix24.ru'],
    ['other.bitrix24.ru/online/?IM_DIALOG=chat1763', 'other.bitrix24.ru'],
    ['other.bitrix24.ru', 'other.bitrix24.ru'],
    ['https://acme.bitrix24.com@evil.example/crm/deal/details/288/', 'evil.example'],
    ['https://acme.bitrix24.com:8443/crm/deal/details/288/', 'acme.bitrix24.com:8443'],
    ['https://acme.bitrix24.com.evil.example/', 'acme.bitrix24.com.evil.example'],
    ['https://асme.bitrix24.com/crm/deal/details/288/', 'xn--me-6kc2e.bitrix24.com'],
    ['bx://v2/other.bitrix24.ru/chat/?dialogId=chat1763', 'other.bitrix24.ru'],
  ])('of another portal is named as such: %s', (text, host) => {
    expect(only(text)).toEqual({ kind: 'foreign', host })
  })

  it.each([
    'https://acme.bitrix24.com/',
    'https://acme.bitrix24.com/online/?IM_DIALOG=27',
    'https://acme.bitrix24.com/crm/deal/details/0/',
    'https://acme.bitrix24.com/crm/type/31/details/5/',
    'https://',
    'https://acme bitrix24/',
    'ftp://acme.bitrix24.com/crm/deal/details/288/',
    'javascript://acme.bitrix24.com/%0aalert(1)',
    'bx://openlines/history',
  ])('that leads to no dialog is said to: %s', text => {
    expect(only(text)).toEqual(unreadable('address'))
  })

  it('counts as this portal’s while nobody is signed in', () => {
    const [line] = understand('https://any.bitrix24.ru/crm/deal/details/288/', null).lines
    expect(line?.understood).toEqual(crm('deal', 288))
  })
})

describe('a pasted list', () => {
  it('keeps order and drops empty lines', () => {
    const text = ' chat1\r\n\r\n"deal 2"\n\u200b\n  \nnonsense here\n3'
    expect(understand(text, portal).lines).toEqual([
      { text: 'chat1', understood: chat(1) },
      {
        text: 'deal 2',
        understood: crm('deal', 2),
        others: [{ text: 'name: deal 2', understood: { kind: 'name', name: 'deal 2' } }],
      },
      { text: 'nonsense here', understood: { kind: 'name', name: 'nonsense here' } },
      { text: '3', understood: { kind: 'number', number: 3 } },
    ])
  })

  it('tells how much of an endless line it did not read', () => {
    const [line] = understand(`chat1 ${'x'.repeat(50_000)}`, portal).lines
    expect(line).toMatchObject({ understood: chat(1), cut: 30_006 })
    expect(understand(`chat1 ${'x'.repeat(5000)}`, portal).lines[0]?.cut).toBeUndefined()
  })

  it('is cut at a thousand lines', () => {
    expect(read(Array.from({ length: 1500 }, (_, i) => `chat${i + 1}`).join('\n'))).toHaveLength(1000)
  })

  it('says nothing about an empty text', () => {
    for (const text of ['', ' ', '\n\n', '""', '\u200b', ',;,']) expect(read(text)).toEqual([])
  })
})
