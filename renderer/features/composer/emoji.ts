import { emojiTable } from './emoji-table'

export interface Emoji {
  character: string
  name: Record<'en' | 'ru', string>
  /** Words of both languages by which it is found, in lower case. */
  words: string
}

const plain = (text: string) => text.toLowerCase().replaceAll('ё', 'е')

/** The emoji of the picker, in its order. */
export const emojis: readonly Emoji[] = emojiTable
  .trim()
  .split('\n')
  .map(line => {
    const [character = '', en = '', ru = ''] = line.split(' | ')
    const nameOf = (words: string) => words.split(',')[0] ?? ''
    return { character, name: { en: nameOf(en), ru: nameOf(ru) }, words: plain(`${en}, ${ru}`) }
  })

/** @returns The emoji that have a word beginning with each word of the query, in whichever of the languages it is. */
export function findEmoji(query: string): readonly Emoji[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return emojis
  return emojis.filter(({ words, character }) =>
    wanted.every(word => character === word || words.split(/[\s,]+/).some(one => one.startsWith(word))),
  )
}
