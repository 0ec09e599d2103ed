import { type LocaleName, locales } from '../../contract/app'
import { ar } from './ar'
import { de } from './de'
import { en, type Texts } from './en'
import { es } from './es'
import { fr } from './fr'
import { kk } from './kk'
import { pl } from './pl'
import { ptBR } from './pt-BR'
import { ru } from './ru'
import { tr } from './tr'

/** Main's own texts in each language. */
const texts: Readonly<Record<LocaleName, Texts>> = {
  ...{ en, de, es, fr, pl, tr, kk, ru, ar },
  'pt-BR': ptBR,
}

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

/**
 * The system's language as a tag: as Chromium has it, which names English for those that it has no texts for, Kazakh
 * among them; then as the system says, if we have them.
 *
 * @param isTold Chromium has been told a language.
 */
export function systemTag(said: { chromium: string; preferred: readonly string[]; isTold: boolean }): string {
  const { chromium, preferred, isTold } = said
  const [first = ''] = preferred
  return !isTold && localeFor(chromium) === 'en' && localeFor(first) !== 'en' ? first : chromium
}

/** Main's own texts for a language tag. */
export const textsFor = (tag: string): Texts => texts[localeFor(tag)]
