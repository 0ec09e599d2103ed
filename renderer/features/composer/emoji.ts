import tables from 'virtual:emoji/tables'
import type { LocaleName } from '../../../electron/contract/app'
import { folded } from '../../app/folded'
import { keysOf } from '../../ui/keys-of'

/** The groups of the picker in their order, by their numbers in the data. The second one holds parts of emoji only. */
const groups = {
  smileys: 0,
  people: 1,
  animals: 3,
  food: 4,
  travel: 5,
  activities: 6,
  objects: 7,
  symbols: 8,
  flags: 9,
} as const
export type EmojiGroup = keyof typeof groups
export const emojiGroups: readonly EmojiGroup[] = keysOf(groups)
const groupOf = new Map<number, EmojiGroup>(emojiGroups.map(group => [groups[group], group]))

export interface Emoji {
  character: string
  /** From light to dark; empty where there are none. */
  tones: readonly string[]
  group: EmojiGroup
  /** Version of Unicode's emoji that brought it. */
  version: number
  /** In the first of the languages that has one. */
  name: string
  /** Names of all languages as they are searched. */
  names: readonly string[]
  /** Other words that find it. */
  words: readonly string[]
}

const plain = (text: string) => folded(text).replaceAll('’', "'")

const loading = new Map<string, Promise<readonly Emoji[]>>()

/**
 * Fetches the emoji in Unicode's order, once for the same languages.
 *
 * @param locales The languages in which they are named and found, the window's first.
 */
export function loadEmojis(locales: readonly LocaleName[]): Promise<readonly Emoji[]> {
  const key = locales.join()
  const known = loading.get(key) ?? readTables(locales)
  loading.set(key, known)
  return known
}

async function readTables(locales: readonly LocaleName[]): Promise<readonly Emoji[]> {
  const [{ default: characters }, ...told] = await Promise.all([
    import('virtual:emoji/characters'),
    ...locales.flatMap(locale => tables[locale]?.() ?? []),
  ])
  const languages = told.map(({ default: lines }) => lines.split('\n'))
  return characters.split('\n').flatMap((line, at) => {
    const [character = '', number, version, ...tones] = line.split('\t')
    const group = groupOf.get(Number(number))
    const said = languages.map(lines => (lines[at] ?? '').split('\t')).filter(([name]) => name)
    return group ? [{ character, tones, group, version: Number(version), ...namesOf(said) }] : []
  })
}

/** @param said The name and words of each language that has them. */
function namesOf(said: readonly (readonly string[])[]): Pick<Emoji, 'name' | 'names' | 'words'> {
  return {
    name: said[0]?.[0] ?? '',
    names: said.flatMap(([name = '']) => plain(name)),
    words: said.flatMap(([, ...words]) => words.map(plain)),
  }
}

/** Worse places are higher; null for no match. */
function placeOf({ names, words }: Emoji, wanted: readonly string[], whole: string): number | null {
  if (names.includes(whole)) return 0
  const all = [...names, ...words].flatMap(text => text.split(/[\s,:()«»"-]+/))
  if (!wanted.every(word => all.some(one => one.startsWith(word)))) return null
  if (names.some(name => name.startsWith(`${whole} `) || name.endsWith(` ${whole}`))) return 1
  if (words.includes(whole)) return 2
  return names.some(name => name.startsWith(whole)) ? 3 : 4
}

/** @returns The emoji that have a word beginning with each word of the query, in any language; the closest first. */
export function findEmoji(emojis: readonly Emoji[], query: string): readonly Emoji[] {
  const typed = query.trim()
  const whole = plain(typed)
  const wanted = whole.split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return emojis
  return emojis
    .flatMap(emoji => {
      const isIt = emoji.character === typed || emoji.tones.includes(typed)
      const place = isIt ? 0 : placeOf(emoji, wanted, whole)
      return place === null ? [] : [{ emoji, place }]
    })
    .toSorted((one, other) => one.place - other.place)
    .map(({ emoji }) => emoji)
}
