import tables from 'virtual:emoji/tables'
import { describe, expect, it } from 'vitest'
import { emojiGroups, findEmoji, loadEmojis } from '../../../../../renderer/features/composer/emoji'
import { localeNames } from '../../../../../renderer/i18n'
import { rowAt, rowsOf, stepFrom } from '../../../../../renderer/features/composer/emoji-grid'

const emojis = await loadEmojis(['en', 'ru'])
const found = (query: string) => findEmoji(emojis, query).map(({ character }) => character)

describe('the emoji', () => {
  it('are all of Unicode’s, fully qualified, in its order, in nine groups', () => {
    expect(emojis.length).toBeGreaterThan(1900)
    expect(new Set(emojis.map(({ character }) => character)).size).toBe(emojis.length)
    // Versions that this runtime does not know yet are left to the data.
    const known = emojis.filter(({ version }) => version <= 15.1)
    const odd = known
      .flatMap(({ character, tones }) => [character, ...tones])
      .filter(one => !/^\p{RGI_Emoji}$/v.test(one))
    expect(odd).toEqual([])
    expect([...new Set(emojis.map(({ group }) => group))]).toEqual(emojiGroups)
    expect(emojis[0]?.character).toBe('😀')
  })

  it('have a name in the first of the languages', async () => {
    expect(Object.keys(tables).toSorted()).toEqual(localeNames.toSorted())
    const russian = await loadEmojis(['ru', 'en'])
    expect(russian.find(({ character }) => character === '🚀')).toMatchObject({ name: 'ракета' })
    expect(emojis.find(({ character }) => character === '🚀')).toMatchObject({ name: 'rocket' })
    for (const locale of localeNames) expect((await loadEmojis([locale, 'en'])).filter(({ name }) => !name)).toEqual([])
  })

  it('have five tones of skin where they have any', () => {
    const counts = new Set(emojis.map(({ tones }) => tones.length))
    expect([...counts].toSorted()).toEqual([0, 5])
    expect(emojis.find(({ character }) => character === '👍')?.tones).toEqual(['👍🏻', '👍🏼', '👍🏽', '👍🏾', '👍🏿'])
  })

  it.each([
    ['folded', '🙏'],
    ['folded hands', '🙏'],
    ['спасибо', '🙏'],
    ['Россия', '🇷🇺'],
    ['RU', '🇷🇺'],
    ['party pop', '🎉'],
    ['грузовик', '🚚'],
    ['👍🏽', '👍'],
    ['ёлка', '🎄'],
  ])('are found by “%s”', (query, character) => {
    expect(found(query).slice(0, 8)).toContain(character)
  })

  it('are found by the closest name first', () => {
    expect(found('rocket')[0]).toBe('🚀')
    expect(found('cat')[0]).toBe('🐈')
    expect(found('heart').slice(0, 20)).toContain('❤️')
    expect(found('спасибо')[0]).toBe('🙏')
    expect(found('no such emoji')).toEqual([])
    expect(found('  ')).toHaveLength(emojis.length)
  })
})

describe('the grid', () => {
  const options = (count: number) => Array.from({ length: count }, (_, at) => ({ character: String(at), name: '' }))
  const rows = rowsOf(
    [
      { name: 'recent', options: options(2) },
      { name: 'smileys', options: options(11) },
    ],
    9,
  )

  it('has a heading for each group and rows as wide as it is', () => {
    expect(rows.map(({ isHeading, first, options }) => [isHeading, first, options.length])).toEqual([
      [true, 0, 0],
      [false, 0, 2],
      [true, 2, 0],
      [false, 2, 9],
      [false, 11, 2],
    ])
    expect([0, 1, 2, 10, 11, 12, 13].map(at => rowAt(rows, at))).toEqual([1, 1, 3, 3, 4, 4, -1])
  })

  it.each<[number, string, number | null | undefined]>([
    [0, 'ArrowRight', 1],
    [0, 'ArrowLeft', null],
    [12, 'ArrowRight', null],
    [1, 'ArrowDown', 3],
    [10, 'ArrowDown', 12],
    [12, 'ArrowDown', null],
    [12, 'ArrowUp', 3],
    [10, 'ArrowUp', 1],
    [0, 'PageDown', 2],
    [11, 'PageUp', 0],
    [11, 'PageDown', null],
    [0, 'a', undefined],
  ])('from %i by %s goes to %s', (at, key, to) => {
    expect(stepFrom(rows, at, key)).toBe(to)
  })
})
