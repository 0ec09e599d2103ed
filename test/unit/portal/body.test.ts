import { describe, expect, it } from 'vitest'
import { parseBody, parseQuery, phpMap } from '../../portal/body'

describe('a query as PHP reads it', () => {
  it.each([
    ['a=1&b=two', { a: '1', b: 'two' }],
    ['a[b][c]=1&a[b][d]=2', { a: { b: { c: '1', d: '2' } } }],
    ['a[]=x&a[]=y', { a: ['x', 'y'] }],
    ['a[0]=x&a[1]=y', { a: ['x', 'y'] }],
    ['a[1]=x', { a: { 1: 'x' } }],
    ['FILTER%5BID%5D%5B0%5D=27', { FILTER: { ID: ['27'] } }],
    ['flag&empty=', { flag: '', empty: '' }],
    ['text=a+b%20c%2Bd', { text: 'a b c+d' }],
    ['name=%D0%98%D0%B2%D0%B0%D0%BD', { name: 'Иван' }],
    ['code=livechat%7C22%7C1761%7C587', { code: 'livechat|22|1761|587' }],
    ['half=100%', { half: '100%' }],
    ['', {}],
  ])('reads %s', (query, expected) => {
    expect(parseQuery(query)).toEqual(expected)
  })

  it('does not let a name reach into prototypes', () => {
    parseQuery('__proto__[polluted]=1&constructor[prototype][polluted]=1')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('a body', () => {
  it('keeps the types of JSON', () => {
    expect(parseBody('{"CHAT_ID":1763,"list":[1,"2"]}', 'application/json')).toEqual({ CHAT_ID: 1763, list: [1, '2'] })
  })

  it('counts as empty when its JSON cannot be read or is no object', () => {
    expect(parseBody('{"CHAT_ID":', 'application/json')).toEqual({})
    expect(parseBody('[1]', 'application/json')).toEqual({})
  })

  it('is a form otherwise', () => {
    expect(parseBody('a[b]=c', 'application/x-www-form-urlencoded')).toEqual({ a: { b: 'c' } })
  })
})

describe('a map as PHP writes it', () => {
  it.each([
    [[], []],
    [
      [
        ['0', 'a'],
        ['1', 'b'],
      ],
      ['a', 'b'],
    ],
    [[['1', 'b']], { 1: 'b' }],
    [[['name', 'b']], { name: 'b' }],
  ] as [[string, string][], unknown][])('writes %j as %j', (entries, expected) => {
    expect(phpMap(entries)).toEqual(expected)
  })
})
