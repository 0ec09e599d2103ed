import { describe, expect, it } from 'vitest'
import { printUnderstood } from '../../../../../electron/bitrix/identifiers/forms'
import { understand } from '../../../../../electron/bitrix/identifiers/identifiers'
import type { Understood } from '../../../../../electron/contract/search'
import { cpuTime } from '../../../../support/cpu-time'

const portal = 'acme.bitrix24.com'
const lines = (text: string) => understand(text, portal).lines
const read = (text: string) => lines(text).map(line => line.understood)
const others = (text: string) => lines(text).flatMap(line => line.others?.map(other => other.understood) ?? [])

const code = { kind: 'code', code: 'livechat|22|1761|744', group: false }
const chat = (chatId = 1763) => ({ kind: 'chat', chatId })
const session = (sessionId: number) => ({ kind: 'session', sessionId })
const crm = (type: string, id: number) => ({ kind: 'crm', entity: { type, id } })
const phone = (digits = '+79161234567') => ({ kind: 'phone', phone: digits })
const email = (address = 'ivan@example.com') => ({ kind: 'email', email: address })
const name = (text: string) => ({ kind: 'name', name: text })
const number = (value: number) => ({ kind: 'number', number: value })

it.each(['chat id 1763', 'CHAT ID: 1763', 'Chat ID = 1763'])('%s is a chat', text => {
  expect(read(text)).toEqual([chat()])
})

describe('a code is found in', () => {
  it.each([
    '[USER_CODE] => livechat|22|1761|744',
    'Array ( [USER_CODE] => livechat|22|1761|744 [ID] => 5 )',
    "['USER_CODE' => 'livechat|22|1761|744']",
    '["USER_CODE"]=> string(20) "livechat|22|1761|744"',
    '{"USER_CODE":"livechat|22|1761|744"}',
    '{"result":{"entity_id":"imol|livechat|22|1761|744","id":5}}',
    String.raw`{"USER_CODE":"livechat\u007c22\u007c1761\u007c744"}`,
    String.raw`"{\"USER_CODE\":\"livechat|22|1761|744\"}"`,
    '{USER_CODE: livechat|22|1761|744}',
    'code=livechat%7C22%7C1761%7C744&x=1',
    'x=1&USER_CODE=imol%257Clivechat%257C22%257C1761%257C744',
    'https://hook.example/?x=5&USER_CODE=livechat%7C22%7C1761%7C744',
    'https://acme.bitrix24.com/rest/imopenlines.session.open?USER_CODE=livechat|22|1761|744',
    '2026-11-28 15:13:47.120 INFO open USER_CODE=imol|livechat|22|1761|744 took=12',
    '[15:13] <hook> imol|livechat|22|1761|744: no answer',
    '<USER_CODE>livechat|22|1761|744</USER_CODE>',
    '&quot;USER_CODE&quot;:&quot;livechat&#124;22&#124;1761&#124;744&quot;',
    '"livechat|22|1761|744";"Анна"',
    '(livechat|22|1761|744)',
    'livechat|22|1761|744.',
    'livechat|22|1761|744 was closed yesterday',
    'livechat|22|1761|744;Анна;+79161234567',
    'Код клиента livechat|22|1761|744',
    'ｌｉｖｅｃｈａｔ｜２２｜１７６１｜７４４',
    'livechat|٢٢|١٧٦١|٧٤٤',
    `${'{"x":1},'.repeat(500)}{"USER_CODE":"livechat|22|1761|744"}`,
    'Array\n(\n    [USER_CODE] => livechat|22|1761|744\n    [NAME] => Anna\n)',
    '{\n  "result": {\n    "USER_CODE": "livechat|22|1761|744",\n    "NAME": "Anna"\n  }\n}',
  ])('%j', text => expect(read(text)).toEqual([code]))

  it('an ambiguous line, and its other reading is offered', () => {
    expect(others('livechat|22|1761|744 was closed')).toEqual([{ ...code, code: 'livechat|22|1761|744 was closed' }])
    expect(read('two words|22|1761|587')).toEqual([{ kind: 'unreadable', hint: 'code_parts' }])
    expect(others('two words|22|1761|587')).toEqual([{ ...code, code: 'words|22|1761|587' }])
  })

  it('an answer of several dialogs as a list of them', () => {
    const row = (user: number) => `{ "USER_CODE": "livechat|22|1761|${user}" },`
    const found = ['livechat|22|1761|1', 'livechat|22|1761|2', 'livechat|22|1761|3']
    expect(read(`[\n${[1, 2, 3].map(row).join('\n')}\n"n": 3\n]`)).toEqual(found.map(text => ({ ...code, code: text })))
  })
})

describe('an identifier is found in', () => {
  it.each<[string, unknown]>([
    ['1 763', number(1763)],
    ['1\u00a0763', number(1763)],
    ['1\u202f763', number(1763)],
    ['№ 1 763', number(1763)],
    ['сделка 1 763', crm('deal', 1763)],
    ['٠١٧٦٣', number(1763)],
    ['１７６３', number(1763)],
    ['1️⃣7️⃣6️⃣3️⃣', number(1763)],
    ['\u2066chat\u20691763\u200f', chat()],
    ['chat1763.', chat()],
    ['(chat1763)', chat()],
    ['«chat1763»!', chat()],
    ['> chat1763', chat()],
    ['• deal 288', crm('deal', 288)],
    ['["CHAT_ID"]=> string(4) "1763"', chat()],
    ['[SESSION_ID] => 321', session(321)],
    ['{"sessionId":321}', session(321)],
    ['sessionId => 321', session(321)],
    ['1763;Анна;VIP', number(1763)],
    ['ID: 1763', number(1763)],
    ['id=1763&x=1', number(1763)],
    ['<CHAT_ID>1763</CHAT_ID>', chat()],
    ['DEAL_ID=288&x=1', crm('deal', 288)],
    ['DIALOG_ID=chat1763&LIMIT=20', chat()],
    ['вопрос по сделке 288, перезвонить', crm('deal', 288)],
    ['see D_288 please', crm('deal', 288)],
    ['moved to [CHAT=imol|321]Dialog[/CHAT] today', session(321)],
    ['см. https://acme.bitrix24.com/crm/deal/details/288/.', crm('deal', 288)],
    ['(https://acme.bitrix24.com/online/?IM_DIALOG=chat1763)', chat()],
    ['[Deal](https://acme.bitrix24.com/crm/deal/details/288/)', crm('deal', 288)],
    ['<a href="https://acme.bitrix24.com/crm/lead/details/5/">', crm('lead', 5)],
    ['deal: https://other.bitrix24.ru/crm/deal/details/288/ chat1763', chat()],
  ])('%j', (text, expected) => expect(read(text)).toEqual([expected]))
})

describe('a phone is found in', () => {
  it.each<[string, string?]>([
    ['+7 (916) 123‑45‑67'],
    ['+7 (916) 123–45—67'],
    ['+7 916 123−45−67'],
    ['тел. +7 916 123-45-67'],
    ['Тел +79161234567'],
    ['WhatsApp: +7 916 123 45 67'],
    ['+7 916 123-45-67 доб. 12'],
    ['+7 916 123-45-67, ext. 12'],
    ['+7 916 123-45-67 (доб. 12)'],
    ['+7 916 123-45-67 #12'],
    ['тел. 8 (495) 123-45-67 доб. 12', '84951234567'],
    ['+49 (0)30 12345678', '+493012345678'],
    ['+44 (0) 20 7946 0958', '+442079460958'],
    ['0049 30 12345678', '+493012345678'],
    ['https://wa.me/79161234567'],
    ['wa.me/79161234567?text=hi'],
    ['https://api.whatsapp.com/send?phone=79161234567&text=x'],
    ['whatsapp://send?phone=+79161234567'],
    ['viber://chat?number=%2B79161234567'],
    ['https://t.me/+79161234567'],
    ['tg://resolve?phone=79161234567'],
    ['tel:+7-916-123-45-67;ext=12'],
    ['<tel:+79161234567>'],
    ['sip:79161234567@sip.example.com', '79161234567'],
    ['＋７ （９１６） １２３－４５－６７'],
    ['+٧ ٩١٦ ١٢٣ ٤٥ ٦٧'],
    ['\u202a+7 916 123-45-67\u202c'],
    ['📞 +7 916 123-45-67'],
    ['Иван +7 916 123-45-67, звонить после 6'],
    ['Анна 8-916-123-45-67', '89161234567'],
    ['"17";"Анна";"+7 916 123-45-67"'],
    ['phone=%2B79161234567&name=x'],
  ])('%j', (text, digits) => expect(read(text)).toEqual([phone(digits)]))

  it.each(['192.168.0.1', '2026-11-28', '28.11.2026 15:13', '2026-11-28 15:13:47 took 120'])('none in %j', text => {
    expect(read(text)).not.toEqual([expect.objectContaining({ kind: 'phone' })])
  })

  it('several, of which the others are offered', () => {
    expect(read('+7 916 123-45-67 / +7 916 765-43-21')).toEqual([phone()])
    expect(others('+7 916 123-45-67 / +7 916 765-43-21')).toEqual([phone('+79167654321')])
  })
})

describe('an e-mail is found in', () => {
  it.each<[string, string?]>([
    ['Иван Петров <ivan@example.com>'],
    ['"Petrov, Ivan" <Ivan@Example.com>;'],
    ['From: Ivan <ivan@example.com>'],
    ['> От: Иван <ivan@example.com>'],
    ['&lt;ivan@example.com&gt;'],
    ['mailto:ivan@example.com?subject=Hi'],
    ['email=ivan@example.com&x=1'],
    ["to='ivan@example.com'"],
    ['пишите на ivan@example.com.'],
    ['ivan＠example.com'],
    ["o'brien@example.com", "o'brien@example.com"],
    ["Pat (o'brien@example.com)", "o'brien@example.com"],
    ['ivan%40example.com'],
  ])('%j', (text, address) => expect(read(text)).toEqual([email(address)]))

  it('the head of a message, with the others offered', () => {
    const text = 'From: Ivan <ivan@example.com>\nTo: help@example.com\nSubject: chats'
    expect(read(text)).toEqual([email()])
    expect(others(text)).toEqual([email('help@example.com')])
  })
})

describe('a name is', () => {
  it.each([
    'И.И.Иванов',
    'anna.petrova',
    'anna.petrova/work',
    'Анна | Бьюти',
    'Анна|Бьюти|Москва',
    'Мария [VIP]',
    'ООО Ромашка - Москва',
    'example.com',
    'Tom & Jerry; Q&A',
    'Анна <3',
    'O’Brien {шеф}',
    'ООО «Ромашка»',
    'Анна #2',
    'О. Генри',
  ])('%j', text => expect(read(text)).toEqual([name(text)]))

  it.each([
    ['name: chat 5', 'chat 5'],
    ['ФИО: Анна Орлова', 'Анна Орлова'],
    ['Клиент: Анна Орлова', 'Анна Орлова'],
    ['https://t.me/annapetrova', 'annapetrova'],
  ])('what %j says', (text, expected) => expect(read(text)).toEqual([name(expected)]))
})

describe('other meanings of a text are offered', () => {
  it.each<[string, unknown[]]>([
    ['89161234567', [phone('89161234567')]],
    ['12 345 678', [number(12345678)]],
    ['Иван Петров <ivan@example.com>', [name('Иван Петров')]],
    ['Иван +7 916 123-45-67, ivan@example.com', [phone(), name('Иван')]],
    ['Компания 21', [name('Компания 21')]],
    ['Компания 21 век', [name('Компания 21 век')]],
    ['livechat|22|1761', [name('livechat|22|1761')]],
    ['USER_CODE=livechat|22|1761|744 CHAT_ID=1763', [chat()]],
    ['chat1763', []],
    ['livechat|22|1761|744', []],
    ['+79161234567', []],
  ])('%j', (text, expected) => expect(others(text)).toEqual(expected))

  it('with an unambiguous text', () => {
    for (const text of ['89161234567', '12 345 678', 'Компания 21', 'x chat5 deal 6 D_7 a@b.com +79161234567']) {
      for (const { text: printed, understood } of lines(text).flatMap(line => line.others ?? [])) {
        expect(read(printed)).toEqual([understood])
      }
    }
  })

  it.each<[Understood['kind'], string]>([
    ['code', 'livechat|22|1761|744'],
    ['chat', 'chat1763'],
    ['session', 'сессия 321'],
    ['crm', 'лид 5'],
    ['number', '1763'],
    ['phone', 'тел: 89161234567'],
    ['email', 'anna@example.com'],
    ['name', 'Анна [VIP]'],
  ])('%s prints as what reads the same', (kind, text) => {
    const [understood] = read(text)
    expect(understood?.kind).toBe(kind)
    expect(understood && read(printUnderstood(understood) ?? '')).toEqual([understood])
  })
})

describe('any text', () => {
  const pieces =
    '| imol| %7C %257C \\u007c chat deal сделка 1763 +7 (916) 123 - 45 67 доб. @ example.com ivan < > [ ] { } " \' « = => : ; , . / ? & &amp; wa.me/ https:// tel: mailto: [CHAT= IM_DIALOG= CHAT_ID _ #'
      .split(' ')
      .concat(' ', '\n', '\u200b', '\u00a0', '５', '٥', '😀', '\ud800')

  it('is read without a failure, and a code found in it is one', () => {
    let state = 11
    const pick = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648
    for (let round = 0; round < 2000; round++) {
      const text = Array.from({ length: 1 + pick() * 16 }, () => pieces[Math.floor(pick() * pieces.length)]).join('')
      for (const line of lines(text)) {
        if (line.understood.kind === 'code') expect(read(line.understood.code)).toEqual([line.understood])
        expect(line.others?.length ?? 0).toBeLessThanOrEqual(3)
      }
    }
  })

  it.each([
    ['plus signs', '+'],
    ['brackets', '(['],
    ['numbers', '+7 916 '],
    ['parted digits', '12-34 '],
    ['codes', 'a|1|b|c '],
    ['beginnings of codes', 'a|1|'],
    ['e-mails', 'a@b.c,'],
    ['beginnings of e-mails', "a'b"],
    ['at signs', 'a@'],
    ['percents', '%257C'],
    ['addresses', 'https://a/b '],
    ['words', 'deal '],
    ['words with numbers', 'deal 5 '],
    ['keys', 'chat_id=>"'],
    ['labels', 'тел '],
    ['markup', '[chat='],
    ['entities', '&amp;'],
    ['escapes', '\\u007c'],
    ['groups of digits', '1 234 '],
    ['arabic digits', '٥'],
  ])('is read in time that grows with its length alone: %s', { timeout: 60_000 }, (_, piece) => {
    const timeOf = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
      return cpuTime(() => understand(text, portal))
    }
    // Eight times the text takes some eight times as long, and sixty-four times if time grew with its square.
    expect(timeOf(2000)).toBeLessThan(24 * timeOf(250) + 20)
    // Only the beginning of a line longer than anybody's is read.
    expect(timeOf(190_000)).toBeLessThan(24 * timeOf(20_000) + 20)
  })
})
