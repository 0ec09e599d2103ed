import { type LocaleName, locales } from '../../contract/app'
import { en, type Texts } from './en'
import { ru } from './ru'

/** Main's own texts in each language. */
const texts: Readonly<Record<LocaleName, Texts>> = { en, ru }

/** @param tag A language tag such as `ru-RU`; languages without texts of their own get English. */
export const localeFor = (tag: string): LocaleName =>
  locales.find(locale => new RegExp(`^${locale}\\b`, 'i').test(tag)) ?? 'en'

/** Main's own texts for a language tag. */
export const textsFor = (tag: string): Texts => texts[localeFor(tag)]
