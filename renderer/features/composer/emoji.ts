import type { LocaleName } from '../../../electron/contract/app'
import { localeNames } from '../../i18n'
import { emojiTable } from './emoji-table'

export interface Emoji {
  character: string
  /** By language. */
  name: Partial<Record<LocaleName, string>>
  /** Words of every language that find it, in lower case. */
  words: string
}

const plain = (text: string) => text.toLowerCase().replaceAll('ё', 'е')

/** The emoji of the picker, in its order. */
export const emojis: readonly Emoji[] = emojiTable
  .trim()
  .split('\n')
  .map(line => {
    const [character = '', ...words] = line.split(' | ')
    const nameOf = (index: number) => (words[index] ?? words[0] ?? '').split(',')[0] ?? ''
    const name: Emoji['name'] = Object.fromEntries(localeNames.map((locale, index) => [locale, nameOf(index)]))
    return { character, name, words: plain(words.join(', ')) }
  })

/** @returns The emoji that have a word beginning with each word of the query, in any of the languages. */
export function findEmoji(query: string): readonly Emoji[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return emojis
  return emojis.filter(({ words, character }) =>
    wanted.every(word => character === word || words.split(/[\s,]+/).some(one => one.startsWith(word))),
  )
}
