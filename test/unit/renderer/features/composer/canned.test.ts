import { describe, expect, it } from 'vitest'
import { type Canned, cannedAt, filled, matching } from '../../../../../renderer/features/composer/canned'

describe('a ready answer is requested', () => {
  it.each([
    ['/', { at: 0, query: '' }],
    ['/gree', { at: 0, query: 'gree' }],
    ['Dear John, /thank you', { at: 11, query: 'thank you' }],
    ['First line\n/bye', { at: 11, query: 'bye' }],
  ])('by %j', (text, asked) => {
    expect(cannedAt(text, text.length)).toEqual(asked)
  })

  it.each(['', 'and/or', 'and / or', 'https://acme', '/one\ntwo', `/${'a'.repeat(41)}`, '1/2'])('not by %j', text => {
    expect(cannedAt(text, text.length)).toBeNull()
  })

  it('only by the text before the cursor', () => {
    expect(cannedAt('/greeting', 3)).toEqual({ at: 0, query: 'gr' })
    expect(cannedAt('/greeting', -1)).toBeNull()
  })

  it('at the end of a long text', () => {
    const text = `${'word '.repeat(40_000)}/x`
    expect(cannedAt(text, text.length)).toEqual({ at: 200_000, query: 'x' })
  })
})

describe('the answers that match', () => {
  const answer = (name: string, text: string): Canned => ({ id: name, from: 'own', name, text })
  const all = [
    answer('Delivery', 'It takes three days'),
    answer('Ёлка', 'С Новым годом!'),
    answer('Later delivery', 'It takes a week'),
    answer('Bye', 'Ask for delivery any time'),
  ]
  const names = (query: string) => matching(all, query).map(({ name }) => name)

  it('are all without a query, in their order', () => expect(names('')).toHaveLength(4))
  it('start with names that begin with the query', () =>
    expect(names('deliv')).toEqual(['Delivery', 'Later delivery', 'Bye']))
  it('contain every word, anywhere', () => expect(names('takes delivery')).toEqual(['Delivery', 'Later delivery']))
  it('are found however ё is written', () => expect(names('елка')).toEqual(['Ёлка']))
  it('may be none', () => expect(names('refund')).toEqual([]))
})

describe('variables', () => {
  const values = { customer: 'Zoë', operator: 'Anna', line: null }

  it('are filled in by their names in either language', () => {
    expect(filled('Hello {{customer}}, {{ Operator }} / {{клиент}}', values)).toEqual({
      text: 'Hello Zoë, Anna / Zoë',
      left: null,
    })
  })

  it('without a known value stay, and the first of them is reported', () => {
    expect(filled('{{line}}: {{offer}}', values)).toEqual({ text: '{{line}}: {{offer}}', left: { start: 0, end: 8 } })
    expect(filled('Dear {{customer}}, {{our offer}}', values)).toMatchObject({ left: { start: 10, end: 23 } })
  })

  it('take a name as it is, whatever it contains', () => {
    expect(filled('{{customer}}', { customer: '$& {{operator}}', operator: 'Anna' }).text).toBe('$& {{operator}}')
  })

  it('do not include the built-in properties of objects', () => {
    expect(filled('{{constructor}} {{toString}}', values).text).toBe('{{constructor}} {{toString}}')
  })
})
