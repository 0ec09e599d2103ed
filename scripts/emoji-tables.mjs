// The emoji of Unicode as modules: what they are, and their names and words in each language of the window.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)
const own = 'virtual:emoji/'

/** One row per language of the window; CLDR itself where emojibase has no table. @type {Record<string, string>} */
const sources = {
  en: 'emojibase-data/en',
  de: 'emojibase-data/de',
  es: 'emojibase-data/es',
  fr: 'emojibase-data/fr',
  pl: 'emojibase-data/pl',
  'pt-BR': 'emojibase-data/pt',
  tr: 'cldr-annotations-modern/annotations/tr',
  kk: 'cldr-annotations-modern/annotations/kk',
  ru: 'emojibase-data/ru',
  ar: 'cldr-annotations-modern/annotations/ar',
}

/** @typedef {{ label: string, tags: readonly string[] }} Said */
/**
 * @typedef {object} Row
 * @property {string} hexcode
 * @property {string} emoji
 * @property {string} label
 * @property {string[]} [tags]
 * @property {number} [group]
 * @property {number} [order]
 * @property {number} version
 * @property {(Row & { tone?: number | number[] })[]} [skins]
 */

/** @param {string} file */
const json = file => JSON.parse(readFileSync(resolve(file), 'utf8'))

/** The emoji in Unicode's order, without those that are only parts of others. @returns {Row[]} */
const rows = () =>
  json('emojibase-data/en/data.json')
    .filter((/** @type {Row} */ { group }) => group !== undefined && group !== 2)
    .toSorted((/** @type {Row} */ one, /** @type {Row} */ other) => (one.order ?? 0) - (other.order ?? 0))

/** Fully qualified as Unicode lists it: the data adds a selector even to those that need none. @param {string} emoji */
function qualified(emoji) {
  const bare = emoji.replace(/\uFE0F$/, '')
  return /^\p{RGI_Emoji}$/v.test(bare) ? bare : emoji
}

/** Lines of character, group, version and tones of skin, which tabs separate. */
const characters = () =>
  rows().map(({ emoji, group, version, skins = [] }) => {
    const tones = skins.filter(({ tone }) => typeof tone === 'number').map(skin => qualified(skin.emoji))
    return [qualified(emoji), group, version, ...tones].join('\t')
  })

/** The name of a country's flag. @param {string} emoji @param {string} locale @returns {Said | null} */
function flagOf(emoji, locale) {
  const letters = [...emoji].map(letter => (letter.codePointAt(0) ?? 0) - 0x1f1e6)
  if (letters.length !== 2 || letters.some(letter => letter < 0 || letter > 25)) return null
  const region = String.fromCharCode(...letters.map(letter => 65 + letter))
  const label = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }).of(region)
  return label ? { label, tags: [region] } : null
}

/** What a language says of an emoji; null where it has no name for it. @param {string} locale */
function saidIn(locale) {
  const source = sources[locale]
  if (!source) throw new Error(`No table of emoji for ${locale}: scripts/emoji-tables.mjs needs its row.`)
  if (source.startsWith('emojibase-data/')) {
    const table = new Map(json(`${source}/data.json`).map((/** @type {Row} */ row) => [row.hexcode, row]))
    return (/** @type {Row} */ { hexcode }) => table.get(hexcode) ?? null
  }
  const { annotations } = json(`${source}/annotations.json`).annotations
  return (/** @type {Row} */ { emoji }) => {
    const known = annotations[emoji] ?? annotations[emoji.replaceAll('\uFE0F', '')]
    return known?.tts ? { label: known.tts[0], tags: known.default ?? [] } : flagOf(emoji, locale)
  }
}

/** Lines of the name and words of each emoji, which tabs separate; empty where the language has none. @param {string} locale */
function names(locale) {
  const said = saidIn(locale)
  return rows().map(row => {
    const { label = '', tags = [] } = said(row) ?? {}
    return [label, ...tags.filter((/** @type {string} */ tag) => tag !== label)].join('\t')
  })
}

const tables = () =>
  Object.keys(sources).map(locale => `${JSON.stringify(locale)}: () => import(${JSON.stringify(own + locale)})`)

/**
 * `virtual:emoji/tables` imports a language's names by its locale; `virtual:emoji/characters` are the emoji themselves.
 * Each is one string of lines, which costs a window less than rows do, and a sixth of the data's size.
 * @returns {import('vite').Plugin}
 */
export function emojiTables() {
  return {
    name: 'emoji-tables',
    resolveId: id => (id.startsWith(own) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${own}`)) return null
      const name = id.slice(own.length + 1)
      if (name === 'tables') return `export default { ${tables().join(', ')} }`
      const lines = name === 'characters' ? characters() : names(name)
      return `export default ${JSON.stringify(lines.join('\n'))}`
    },
  }
}
