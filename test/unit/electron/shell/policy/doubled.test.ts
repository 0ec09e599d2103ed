import { expect, it } from 'vitest'
import { doubledKeys } from '../../../../../electron/shell/policy/doubled'
import { computer, givenPolicy, linuxPath } from './policy-computer'

it.each([
  ['{}', []],
  ['{"theme": "dark", "sound": "theme"}', []],
  ['{"theme": "dark", "theme": "light", "theme": "dark"}', ['theme']],
  [String.raw`{"theme": "dark", "th\u0065me": "light"}`, ['theme']],
  ['{"a": {"x": 1}, "b": {"x": 1}, "c": [{"x": 1}, {"x": 1, "x": [1, 2]}]}', ['c.2.x']],
  [String.raw`{"a": "\"a\": {", "b": "a\\", "a" : 1}`, ['a']],
])('in %s: %j', (text, keys) => {
  expect(doubledKeys(text)).toEqual(keys)
})

it('reads the longest text in no time, and names no more than anybody reads', () => {
  const text = `{${Array.from({ length: 60_000 }, (_, at) => `"k${at % 100}":{"${'x'.repeat(20)}":[]}`).join()}}`
  expect(doubledKeys(text)).toHaveLength(50)
  expect(doubledKeys(`["${'\\\\'.repeat(900_000)}"]`)).toEqual([])
  expect(doubledKeys(`${'['.repeat(500_000)}${']'.repeat(500_000)}`)).toEqual([])
})

it('the last of them holds, and that is said', () => {
  const files = { [linuxPath]: '{"lockPortal": true, "theme": "dark", "lockPortal": false, "theme": "light"}' }
  expect(givenPolicy(computer({ files }))).toMatchObject({
    policy: { lockPortal: false, theme: 'light' },
    problems: [
      { key: 'lockPortal', kind: 'doubled' },
      { key: 'theme', kind: 'doubled' },
    ],
  })
})
