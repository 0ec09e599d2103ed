import { describe, expect, it } from 'vitest'
import { understand } from '../../../../../electron/bitrix/identifiers/identifiers'
import { cpuTime } from '../../../../support/cpu-time'

const portal = 'acme.bitrix24.com'
const read = (text: string) => understand(text, portal).lines.map(line => line.understood)
const only = (text: string) => {
  const [first, ...rest] = read(text)
  expect(rest).toEqual([])
  return first
}

describe('any text', () => {
  const alphabet = [
    '|',
    '|',
    'imol|',
    'chat',
    '1',
    '22',
    '0',
    ' ',
    '\n',
    '"',
    '«',
    '/',
    ':',
    '.',
    '?',
    '#',
    '%7C',
    '%',
    '=',
  ]
  const words = [
    'deal ',
    'https://',
    'acme.bitrix24.com',
    'IM_DIALOG',
    '[CHAT=',
    ']',
    'я',
    '😀',
    '\ud800',
    '\u200d',
    '__proto__',
  ]
  const pieces = [...alphabet, ...words]
  /** A small deterministic generator, so that a failure can be repeated. */
  function* random(seed: number) {
    for (let state = seed; ;) {
      state = (state * 1103515245 + 12345) % 2147483648
      yield state / 2147483648
    }
  }

  it('is read without a failure, and what was understood reads the same again', () => {
    const next = random(7)
    const pick = () => next.next().value as number
    for (let round = 0; round < 20_000; round++) {
      const text = Array.from({ length: 1 + pick() * 12 }, () => pieces[Math.floor(pick() * pieces.length)]).join('')
      for (const { understood } of understand(text, portal).lines) {
        if (understood.kind === 'code') expect(only(`imol|${understood.code}`)).toEqual(understood)
      }
    }
  })

  it.each([
    ['blanks', ' '.repeat(200_000) + 'x'],
    ['blanks between', `a${' '.repeat(199_000)}b`],
    ['bars', '|'.repeat(200_000)],
    ['prefixes', 'imol|'.repeat(40_000)],
    ['quotes', '"'.repeat(200_000) + 'x' + '"'.repeat(100)],
    ['digits', '9'.repeat(200_000)],
    ['percents', '%7c'.repeat(66_000)],
    ['slashes', 'https:' + '/'.repeat(200_000)],
    ['dots', 'a.'.repeat(100_000)],
    ['line ends', '\n'.repeat(200_000)],
    ['long lines', Array.from({ length: 100 }, () => 'a.'.repeat(1000)).join('\n')],
  ])('is read in time that grows with its length: %s', (_, text) => {
    expect(cpuTime(() => understand(text, portal))).toBeLessThan(5000)
  })
})
