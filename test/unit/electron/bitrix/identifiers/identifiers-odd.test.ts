import { describe, expect, it } from 'vitest'
import { understand } from '../../../../../electron/bitrix/identifiers/identifiers'
import { looseNumbers } from '../../../../../electron/bitrix/identifiers/numbers-within'
import { internationalForms, likelyCountries } from '../../../../../electron/bitrix/identifiers/phone-local'
import { cpuTime } from '../../../../support/cpu-time'

const portal = 'acme.bitrix24.com'
const meanings = (text: string, host = portal, system: string | null = null) =>
  understand(text, host, system).lines.flatMap(line => [
    line.understood,
    ...(line.others?.map(other => other.understood) ?? []),
  ])

const code = { kind: 'code', code: 'livechat|22|1761|744', group: false }
const chat = (chatId = 1763) => ({ kind: 'chat', chatId })
const session = (sessionId: number) => ({ kind: 'session', sessionId })
const crm = (type: string, id: number) => ({ kind: 'crm', entity: { type, id } })
const phone = (digits: string) => ({ kind: 'phone', phone: digits })
const name = (text: string) => ({ kind: 'name', name: text })
const number = (value = 1763) => ({ kind: 'number', number: value })

describe('a number with nothing but signs is that number', () => {
  it.each(
    '=1763|="1763"|1763,00|1763.00|1 763,00|1,763.00|1763#|~1763|*1763*|_1763_|[b]1763[/b]|<b>1763</b>|1) 1763|✅ 1763|1763₽|№ 1763-1764|№1763/26|ID 1763|id#1763|ID №1763|No. 1763|номер: 1763|ИД 1763'.split(
      '|',
    ),
  )('%j', text => expect(meanings(text)[0]).toEqual(number()))

  it.each(['12.03.2026', '15:03', '2026-03-12 15:03', '28.8', '-5', '50%', '17-63'])('none in %j', text => {
    expect(meanings(text)).toEqual([{ kind: 'unreadable', hint: 'any' }])
  })
})

describe('a number beside words is offered', () => {
  it.each([
    'Заказ №1763',
    'Заявка 1763 Анна',
    'Order #1763',
    'Иванов Иван (1763)',
    'Иванов Иван, 1763',
    '1763 - Иванов Иван',
    'Счёт № 1763 от 12.03.2026',
    'счёт на оплату 1763 от 1 марта 2026 г.',
    'INV-1763',
    '1763 руб.',
    'Анна\t1763\tVIP',
    'Анна;1763;VIP',
  ])('%j', text => {
    const [best, ...others] = meanings(text)
    expect(best?.kind).toBe('name')
    expect(others).toContainEqual(number())
  })

  it.each(['Анна 12.03.2026', 'встреча 1 марта 2026', 'скидка 50%', 'в 15:03', 'Анна 28.8', 'a1763b'])(
    'none beside %j',
    text => expect(meanings(text)).toEqual([name(text)]),
  )

  it.each<[string, number[]]>([
    ['1763, 1764', [1763, 1764]],
    ['1763; 1764', [1763, 1764]],
    ['1763 и 1764', [1763, 1764]],
    ['1763 1764', [1763, 1764]],
    ['1763/1764', [1763, 1764]],
  ])('each of several: %j', (text, all) => {
    for (const each of all) expect(meanings(text)).toContainEqual(number(each))
  })
})

describe('a word and its number, however far apart, are', () => {
  it.each([
    ['чат номер 1763', chat()],
    ['chat no. 1763', chat()],
    ['Чат открытой линии №1763', chat()],
    ['сhat1763', chat()],
    ['Диалог 1763 от 12.03.2026', chat()],
    ['chat[id]=1763', chat()],
    ['{"chat":{"id":1763}}', chat()],
    ['chat_id: "1763"', chat()],
    ['chat_id IN (1763, 1764)', chat()],
    ['Обращение №321', session(321)],
    ['Y|CONTACT|12|N|N|321|1706000000|0|0|0', session(321)],
    ['Сделка "Поставка" #288', crm('deal', 288)],
    ['Сделка ID: 288', crm('deal', 288)],
    ['сделка N° 288', crm('deal', 288)],
    ['Lead No. 15', crm('lead', 15)],
    ['Контакт Иван Петров (12)', crm('contact', 12)],
    ['CRM|DEAL|288', crm('deal', 288)],
    ['DEAL|288', crm('deal', 288)],
    ['CRM_DEAL_288', crm('deal', 288)],
    ['CONTACT|12|DEAL|288', crm('contact', 12)],
  ])('%j', (text, expected) => expect(meanings(text)[0]).toEqual(expected))

  it.each([
    ['Диалог 1763', session(1763)],
    ['Обращение №1763', chat()],
    ['deals 288, 289 and 290', crm('deal', 290)],
    ['D288', crm('deal', 288)],
    ['C12', crm('contact', 12)],
    ['CONTACT|12|DEAL|288', crm('deal', 288)],
  ])('offered also: %j', (text, expected) => expect(meanings(text).slice(1)).toContainEqual(expected))
})

describe('a code is found in', () => {
  it.each([
    String.raw`livechat\|22\|1761\|744`,
    'livechat¦22¦1761¦744',
    'livechat│22│1761│744',
    '| livechat|22|1761|744 |',
    '|livechat|22|1761|744|',
    'livechat | 22 | 1761 | 744 |',
    "userCode: 'livechat|22|1761|744', chatId: 1763",
    '1. livechat|22|1761|744',
    '✅ livechat|22|1761|744',
  ])('%j', text => expect(meanings(text)[0]).toEqual(code))
})

describe('a row of a table whose first cell is a number is of that number', () => {
  it.each(['1763\tАнна\tVIP', '1763,Анна,VIP', '| 1763 | Анна | VIP |'])('%j', text => {
    expect(meanings(text)[0]).toEqual(number())
  })
})

describe('a phone as it is dialled at home is offered in its international form', () => {
  it.each([
    ['030 123456', 'acme.bitrix24.de', null, '+4930123456'],
    ['030/123456', portal, 'DE', '+4930123456'],
    ['030 123456', portal, null, '+4930123456'],
    ['(212) 555-0100', portal, null, '+12125550100'],
    ['0161 496 0000', portal, 'gb', '+441614960000'],
    ['01 23 45 67 89', 'acme.bitrix24.fr', null, '+33123456789'],
    ['067 123 45 67', 'crm.acme.ua:8443', null, '+380671234567'],
    ['8 029 123-45-67', 'acme.bitrix24.by', null, '+375291234567'],
    ['(495) 123-45-67', 'acme.bitrix24.ru', null, '+74951234567'],
    ['(727) 250-12-34', 'acme.bitrix24.kz', null, '+77272501234'],
    ['Анна, тел. 030 123456', 'acme.bitrix24.de', null, '+4930123456'],
  ])('%j at %s, system of %s', (text, host, system, expected) => {
    const [first, second] = meanings(text, host, system)
    expect(first?.kind).toBe('phone')
    expect(second).toEqual(phone(expected))
  })

  it.each(['8 (727) 250-12-34', '+49 30 123456', '1-212-555-0100', '8-916-123-45-67'])('but not %j', text => {
    expect(meanings(text)).toHaveLength(1)
  })

  it('only for the likely countries if there are many lines', () => {
    const all = meanings('030 123456\n(212) 555-0100', 'acme.bitrix24.ru', 'US')
    expect(all).toEqual([phone('030123456'), phone('2125550100'), phone('+12125550100')])
  })

  it('countries come from the address and from the system', () => {
    expect(likelyCountries('acme.bitrix24.de', 'us')).toEqual(['DE', 'US'])
    expect(likelyCountries('acme.bitrix24.com', null)).toEqual([])
    expect(likelyCountries('localhost:8080', 'XX')).toEqual([])
    expect(internationalForms('030123456', ['ZZ'], false)).toEqual([])
  })
})

describe('who stands behind', () => {
  it.each([
    ['https://www.facebook.com/anna.petrova', name('anna.petrova')],
    ['https://x.com/anna', name('anna')],
    ['ivan [at] example.com', { kind: 'email', email: 'ivan@example.com' }],
    ['ivan @ example.com', { kind: 'email', email: 'ivan@example.com' }],
    ['SMSTO:+79161234567:hello', phone('+79161234567')],
    ['Phone no. +44 161 496 0000', phone('+441614960000')],
    ['FN:Иван Петров', name('Иван Петров')],
    [
      'BEGIN:VCARD\nVERSION:3.0\nFN:Иван Петров\nEMAIL;TYPE=WORK:ivan@example.com\nEND:VCARD',
      { kind: 'email', email: 'ivan@example.com' },
    ],
  ])('%j', (text, expected) => expect(meanings(text)[0]).toEqual(expected))

  it.each(['https://t.me/c/1234567/89', 'https://instagram.com/direct/t/17842345678'])('%s is nobody', text => {
    expect(meanings(text)).toEqual([expect.objectContaining({ kind: 'foreign' })])
  })
})

it.each(['1 234 ', '№', 'id ', '1763, ', '1-', 'id 1,00 ', '(((', 'мая ', 'Сделка ', 'сделка № ', 'no. ', '1/', '_1'])(
  'loose numbers are read in time that grows with the text: %j',
  piece => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    // Milliseconds; 100 as a rule. A time that grows with the square would be hours.
    const most = 10_000
    expect(cpuTime(() => looseNumbers(text))).toBeLessThan(most)
    expect(cpuTime(() => understand(text, portal))).toBeLessThan(most)
  },
)
