import { createI18n } from 'vue-i18n'
import type kitEnglish from '@bitrix24/b24ui-nuxt/runtime/locale/en.js'
import type { LocaleName } from '../electron/contract/app'
import { en } from './locales/en'
import type { WindowTexts } from './locales/types'
import { keysOf } from './ui/keys-of'

/** The meaning of a name in a ready answer, such as `{{customer}}`. */
export type Variable = 'customer' | 'operator' | 'line' | 'channel' | 'date' | 'time'

interface Language {
  /** In the language itself. */
  name: string
  texts: () => Promise<WindowTexts>
  /** The direction of its writing where that is not from left to right. */
  direction?: 'rtl'
  /** The UI kit's own few texts, such as the name of a dialog's close button. */
  kit: () => Promise<{ default: typeof kitEnglish }>
  /** The order of a text's plural forms, which `|` separates. */
  plurals: readonly Intl.LDMLPluralRule[]
  /** Names of the variables; those of every language are understood, whatever the window's. */
  variables: Readonly<Record<Variable, string>>
}

/** Every language: one row. All but English is loaded when it is first asked for. */
export const languages: Readonly<Record<LocaleName, Language>> = {
  en: {
    name: 'English',
    texts: async () => en,
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/en.js'),
    plurals: ['one', 'other'],
    variables: {
      customer: 'customer',
      operator: 'operator',
      line: 'line',
      channel: 'channel',
      date: 'date',
      time: 'time',
    },
  },
  de: {
    name: 'Deutsch',
    texts: async () => (await import('./locales/de')).de,
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/de.js'),
    plurals: ['one', 'other'],
    variables: {
      customer: 'kunde',
      operator: 'operator',
      line: 'linie',
      channel: 'kanal',
      date: 'datum',
      time: 'uhrzeit',
    },
  },
  es: {
    name: 'Español',
    texts: async () => (await import('./locales/es')).es,
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/la.js'),
    plurals: ['one', 'other'],
    variables: {
      customer: 'cliente',
      operator: 'agente',
      line: 'línea',
      channel: 'canal',
      date: 'fecha',
      time: 'hora',
    },
  },
  fr: {
    name: 'Français',
    texts: async () => (await import('./locales/fr')).fr,
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/fr.js'),
    plurals: ['one', 'other'],
    variables: { customer: 'client', operator: 'agent', line: 'ligne', channel: 'canal', date: 'date', time: 'heure' },
  },
  pl: {
    name: 'Polski',
    texts: async () => (await import('./locales/pl')).pl,
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/pl.js'),
    plurals: ['one', 'few', 'many'],
    variables: {
      customer: 'klient',
      operator: 'operator',
      line: 'linia',
      channel: 'kanał',
      date: 'data',
      time: 'godzina',
    },
  },
  'pt-BR': {
    name: 'Português (Brasil)',
    texts: async () => (await import('./locales/pt-BR')).ptBR,
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/br.js'),
    plurals: ['one', 'other'],
    variables: { customer: 'cliente', operator: 'agente', line: 'linha', channel: 'canal', date: 'data', time: 'hora' },
  },
  tr: {
    name: 'Türkçe',
    texts: async () => (await import('./locales/tr')).tr,
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/tr.js'),
    plurals: ['one', 'other'],
    variables: {
      customer: 'müşteri',
      operator: 'operatör',
      line: 'hat',
      channel: 'kanal',
      date: 'tarih',
      time: 'saat',
    },
  },
  kk: {
    name: 'Қазақша',
    texts: async () => (await import('./locales/kk')).kk,
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/kz.js'),
    plurals: ['one', 'other'],
    variables: {
      customer: 'клиент',
      operator: 'оператор',
      line: 'линия',
      channel: 'арна',
      date: 'күні',
      time: 'уақыты',
    },
  },
  ru: {
    name: 'Русский',
    texts: async () => (await import('./locales/ru')).ru,
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/ru.js'),
    plurals: ['one', 'few', 'many'],
    variables: {
      customer: 'клиент',
      operator: 'оператор',
      line: 'линия',
      channel: 'канал',
      date: 'дата',
      time: 'время',
    },
  },
  ar: {
    name: 'العربية',
    texts: async () => (await import('./locales/ar')).ar,
    direction: 'rtl',
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/ar.js'),
    plurals: ['zero', 'one', 'two', 'few', 'many', 'other'],
    variables: {
      customer: 'العميل',
      operator: 'المشغل',
      line: 'الخط',
      channel: 'القناة',
      date: 'التاريخ',
      time: 'الوقت',
    },
  },
}

/** The languages in the order of the table. */
export const localeNames = keysOf(languages)

/**
 * @param tag A language tag such as `ru-RU`. A country without texts of its own gets those of its language, a language
 * without them English.
 */
export function localeFor(tag: string): LocaleName {
  const wanted = tag.toLowerCase()
  const languageOf = (name: string) => name.split('-')[0]?.toLowerCase()
  return (
    localeNames.find(locale => locale.toLowerCase() === wanted) ??
    localeNames.find(locale => languageOf(locale) === languageOf(wanted)) ??
    'en'
  )
}

/** The part of vue-i18n's composer that a change of locale touches. */
interface Translator extends TextLoader {
  locale: { value: string }
}

/** The part of vue-i18n's composer that takes texts. */
interface TextLoader {
  availableLocales: string[]
  setLocaleMessage(locale: string, texts: WindowTexts): void
}

/**
 * Makes the translator with English in it; `Intl.PluralRules` chooses the plurals.
 */
export function createTranslator() {
  return createI18n({
    legacy: false,
    locale: 'en',
    fallbackLocale: 'en',
    messages: { en },
    pluralRules: Object.fromEntries(localeNames.map(locale => [locale, pluralRule(locale)])),
  })
}

/** Loads the texts of languages beside that of the window. */
export async function loadTexts(translator: TextLoader, wanted: readonly LocaleName[]): Promise<void> {
  for (const locale of wanted) {
    if (!translator.availableLocales.includes(locale))
      translator.setLocaleMessage(locale, await languages[locale].texts())
  }
}

/** Switches the window to a locale, loading its texts first where needed. */
export async function setLocale(translator: Translator, locale: LocaleName): Promise<void> {
  await loadTexts(translator, [locale])
  translator.locale.value = locale
  document.documentElement.lang = locale
  document.documentElement.dir = languages[locale].direction ?? 'ltr'
}

/** The UI kit's own few texts. */
export const loadKitLocale = async (locale: LocaleName) => (await languages[locale].kit()).default

function pluralRule(locale: LocaleName): (choice: number) => number {
  const rules = new Intl.PluralRules(locale)
  const forms = languages[locale].plurals
  return choice => {
    const index = forms.indexOf(rules.select(choice))
    return index === -1 ? forms.length - 1 : index
  }
}
