import { type LocaleName, locales } from '../../contract/app'
import { en, type Texts } from './en'
import { ru } from './ru'

/** Main's own texts in each language. */
const texts: Readonly<Record<LocaleName, Texts>> = { en, ru }

/**
 * @param tag A language tag such as `ru-RU`. A country without texts of its own gets those of its language, a language
 * without them English.
 */
export function localeFor(tag: string): LocaleName {
  const wanted = tag.toLowerCase()
  const languageOf = (name: string) => name.split('-')[0]?.toLowerCase()
  return (
    locales.find(locale => locale.toLowerCase() === wanted) ??
    locales.find(locale => languageOf(locale) === languageOf(wanted)) ??
    'en'
  )
}

/** Main's own texts for a language tag. */
export const textsFor = (tag: string): Texts => texts[localeFor(tag)]
