import { app } from 'electron'
import type { Settings } from '../contract/app'
import type { Texts } from './locales/en'
import { textsFor } from './locales/texts'

/** Main's own texts in the chosen language. */
export const textsOf = ({ locale }: Settings): Texts => textsFor(locale === 'system' ? app.getLocale() : locale)
