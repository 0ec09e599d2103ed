import { describe, expect, it } from 'vitest'
import { understand } from '../../../../../electron/bitrix/identifiers/identifiers'

const portal = 'acme.bitrix24.com'
const read = (text: string) => understand(text, portal).lines.map(line => line.understood)
const only = (text: string) => {
  const [first, ...rest] = read(text)
  expect(rest).toEqual([])
  return first
}

const session = (sessionId: number) => ({ kind: 'session', sessionId })
const unreadable = (hint: string) => ({ kind: 'unreadable', hint })

describe('a phone', () => {
  const phone = (digits: string) => ({ kind: 'phone', phone: digits })

  it.each([
    ['+79161234567', phone('+79161234567')],
    ['+7 (916) 123-45-67', phone('+79161234567')],
    ['8 (916) 123-45-67', phone('89161234567')],
    ['(495) 123-45-67', phone('4951234567')],
    ['123-45-67', phone('1234567')],
    ['tel:89161234567', phone('89161234567')],
    ['тел.: 12345', phone('12345')],
    ['Phone: +46 8 123 456 78', phone('+46812345678')],
    ['+46\u00a08\u00a0123\u00a0456\u00a078', phone('+46812345678')],
  ])('is read from %j', (text, expected) => {
    expect(only(text)).toEqual(expected)
  })

  it.each([
    ['89161234567', { kind: 'number', number: 89161234567 }],
    ['#89161234567', { kind: 'number', number: 89161234567 }],
    ['12-34', unreadable('any')],
    ['+1', unreadable('any')],
    [`+${'1'.repeat(16)}`, unreadable('any')],
    ['session 321', session(321)],
  ])('is not read from %j', (text, expected) => {
    expect(only(text)).toEqual(expected)
  })
})

describe('an e-mail', () => {
  it.each([
    'anna@example.com',
    'Anna@Example.COM',
    'mailto:anna@example.com',
    '"anna@example.com",',
    'E-mail: anna@example.com',
  ])('is read from %j', text => expect(only(text)).toEqual({ kind: 'email', email: 'anna@example.com' }))

  it('is read with letters of any alphabet in its host', () => {
    expect(only('иван@почта.рф')).toEqual({ kind: 'email', email: 'иван@почта.рф' })
  })

  it('is not read from a code with an @ in it', () => {
    expect(only('viber|8|Zoë.M@home|1505')).toMatchObject({ kind: 'code' })
    expect(only('anna@')).toEqual({ kind: 'name', name: 'anna@' })
  })
})

describe('a name', () => {
  it.each([
    'Anna Orlova',
    'Иван',
    '李小',
    'deal',
    'toString 5',
    'constructor_5',
    '__proto__ 5',
    'T83_5',
    'where is my parcel',
  ])('is whatever else has a letter in it: %j', text => expect(only(text)).toEqual({ kind: 'name', name: text }))
})
