import { createI18n } from 'vue-i18n'
import { en } from './locales/en'
import type { WindowTexts } from './locales/texts'

export type LocaleName = 'en' | 'ru'

/** The part of vue-i18n's composer that a change of locale touches. */
interface Translator {
  locale: { value: string }
  availableLocales: string[]
  setLocaleMessage(locale: string, texts: WindowTexts): void
}

/** The order in which a text gives its plural forms, parted by `|`. */
const pluralForms: Record<LocaleName, readonly Intl.LDMLPluralRule[]> = {
  en: ['one', 'other'],
  ru: ['one', 'few', 'many'],
}

const others: Record<Exclude<LocaleName, 'en'>, () => Promise<WindowTexts>> = {
  ru: async () => (await import('./locales/ru')).ru,
}

/**
 * Makes the translator with English in it; other locales are loaded when they are first asked for.
 *
 * Plurals are chosen by `Intl.PluralRules`: English texts give `one | other`, Russian ones `one | few | many`.
 */
export function createTranslator() {
  return createI18n({
    legacy: false,
    locale: 'en',
    fallbackLocale: 'en',
    messages: { en },
    pluralRules: { en: pluralRule('en'), ru: pluralRule('ru') },
  })
}

/** Switches the window to a locale, loading its texts first where needed. */
export async function setLocale(translator: Translator, locale: LocaleName): Promise<void> {
  if (locale !== 'en' && !translator.availableLocales.includes(locale)) {
    translator.setLocaleMessage(locale, await others[locale]())
  }
  translator.locale.value = locale
  document.documentElement.lang = locale
}

/** The UI kit's own few texts, such as the name of a dialog's close button. */
export async function loadKitLocale(locale: LocaleName) {
  const kit =
    locale === 'ru'
      ? await import('@bitrix24/b24ui-nuxt/runtime/locale/ru.js')
      : await import('@bitrix24/b24ui-nuxt/runtime/locale/en.js')
  return kit.default
}

function pluralRule(locale: LocaleName): (choice: number) => number {
  const rules = new Intl.PluralRules(locale)
  const forms = pluralForms[locale]
  return choice => {
    const index = forms.indexOf(rules.select(choice))
    return index === -1 ? forms.length - 1 : index
  }
}
