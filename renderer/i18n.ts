import { createI18n } from 'vue-i18n'
import type { I18n } from 'vue-i18n'
import { en } from './locales/en/index'
import type { Texts } from './locales/texts'

export type LocaleName = 'en' | 'ru'
export type Translator = I18n<{ en: Texts; ru: Texts }, Record<string, never>, Record<string, never>, string, false>

/** The order in which a text gives its plural forms, parted by `|`, in each locale. */
const pluralForms: Record<LocaleName, readonly Intl.LDMLPluralRule[]> = {
  en: ['one', 'other'],
  ru: ['one', 'few', 'many'],
}

const others: Record<Exclude<LocaleName, 'en'>, () => Promise<Texts>> = {
  ru: async () => (await import('./locales/ru/index')).ru,
}

/**
 * Makes the translator with English in it; other locales are loaded when they are first asked for.
 *
 * Plurals are chosen by `Intl.PluralRules`: English texts give `one | other`, Russian ones `one | few | many`.
 */
export function createTranslator(): Translator {
  return createI18n({
    legacy: false,
    locale: 'en',
    fallbackLocale: 'en',
    messages: { en } as { en: Texts; ru: Texts },
    pluralRules: { en: pluralRule('en'), ru: pluralRule('ru') },
  }) as unknown as Translator
}

/** Switches the window to a locale, loading its texts first where needed. */
export async function setLocale(translator: Translator, locale: LocaleName): Promise<void> {
  const { global } = translator
  if (locale !== 'en' && !global.availableLocales.includes(locale)) {
    global.setLocaleMessage(locale, await others[locale]())
  }
  global.locale.value = locale
  document.documentElement.lang = locale
}

function pluralRule(locale: LocaleName): (choice: number) => number {
  const rules = new Intl.PluralRules(locale)
  const forms = pluralForms[locale]
  return choice => {
    const index = forms.indexOf(rules.select(choice))
    return index === -1 ? forms.length - 1 : index
  }
}
