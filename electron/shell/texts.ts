import { app } from 'electron'
import type { Settings } from '../contract/app'
import type { Texts } from './locales/en'
import { systemTag, textsFor } from './locales/texts'

/** The language of the system, or the one that `--lang` names. */
export const systemLocale = (): string =>
  systemTag({
    chromium: app.getLocale(),
    preferred: app.getPreferredSystemLanguages(),
    isTold: app.commandLine.hasSwitch('lang'),
  })

/** Main's own texts in the chosen language. */
export const textsOf = ({ locale = 'system' }: { locale?: Settings['locale'] | undefined }): Texts =>
  textsFor(locale === 'system' ? systemLocale() : locale)
