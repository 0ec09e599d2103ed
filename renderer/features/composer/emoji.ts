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
  /** By language. */
  name: Partial<Record<LocaleName, string>>
  /** Names of all languages as they are searched. */
  names: readonly string[]
  /** Other words that find it. */
  words: readonly string[]
}

/** Names and words of each language, fetched with the picker. A new language needs its row. */
const tables = {
  en: () => import('emojibase-data/en/data.json'),
  ru: () => import('emojibase-data/ru/data.json'),
} satisfies Record<LocaleName, unknown>
type Row = Awaited<ReturnType<(typeof tables)['en']>>['default'][number]

const plain = (text: string) => folded(text).replaceAll('’', "'")

/** Fully qualified as Unicode lists it: the data adds a selector even to those that need none. */
const isListed = /^\p{RGI_Emoji}$/v
function qualified(emoji: string): string {
  const bare = emoji.replace(/\uFE0F$/, '')
  return isListed.test(bare) ? bare : emoji
}

let loading: Promise<readonly Emoji[]> | null = null

/** Fetches the emoji in Unicode's order, once. */
export const loadEmojis = (): Promise<readonly Emoji[]> => (loading ??= readTables())

async function readTables(): Promise<readonly Emoji[]> {
  const names = keysOf(tables)
  const loaded = await Promise.all(names.map(async locale => [locale, (await tables[locale]()).default] as const))
  const byLanguage = new Map(loaded.map(([locale, rows]) => [locale, new Map(rows.map(row => [row.hexcode, row]))]))
  const inOrder = (loaded[0]?.[1] ?? []).toSorted((one, other) => (one.order ?? 0) - (other.order ?? 0))
  return inOrder.flatMap(row => {
    const rowIn = (locale: LocaleName) => byLanguage.get(locale)?.get(row.hexcode) ?? row
    const group = groupOf.get(row.group ?? -1)
    return group ? [emojiOf(row, group, new Map(names.map(locale => [locale, rowIn(locale)])))] : []
  })
}

function emojiOf(row: Row, group: EmojiGroup, told: ReadonlyMap<LocaleName, Row>): Emoji {
  const rows = [...told.values()]
  return {
    character: qualified(row.emoji),
    tones: (row.skins ?? []).filter(({ tone }) => typeof tone === 'number').map(({ emoji }) => qualified(emoji)),
    group,
    version: row.version,
    name: Object.fromEntries([...told].map(([locale, { label }]) => [locale, label])),
    names: rows.map(({ label }) => plain(label)),
    words: rows.flatMap(({ tags = [] }) => tags.map(plain)),
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
