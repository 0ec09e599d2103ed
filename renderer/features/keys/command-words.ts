import { ref, watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'
import type { LocaleName } from '../../../electron/contract/app'
import { useApp } from '../../app/app'
import { loadTexts, localeNames } from '../../i18n'
import { isKeyOf } from '../../ui/keys-of'
import { commandTable, nameOf } from './command-table'
import type { CommandRow } from './command-table'

const localePrefix = 'settings:locale.'

/** The name of a language in every language of the window, so that nobody must know its own name for itself. */
function languageNames(id: string): string[] {
  const wanted = localeNames.find(name => id === `${localePrefix}${name}`)
  if (!wanted) return []
  return localeNames.flatMap(name => new Intl.DisplayNames([name], { type: 'language' }).of(wanted) ?? [])
}

/**
 * The words by which a command is found besides its name: its names in the operator's other languages. Their texts are
 * loaded when this is first used.
 */
export function useCommandWords() {
  const i18n = useI18n({ useScope: 'global' })
  const app = useApp()
  const loaded = ref(false)
  watchEffect(() => void loadTexts(i18n, app.askedIn).then(() => (loaded.value = true)))

  const nameIn = (row: CommandRow, locale: LocaleName) =>
    nameOf(row, (key, values = {}) => i18n.t(key, values, { locale }))

  return function wordsOf(id: string): string {
    const row: CommandRow | null = isKeyOf(commandTable, id) ? (commandTable[id] ?? null) : null
    if (!row) return ''
    const others = app.askedIn.filter(locale => loaded.value && locale !== i18n.locale.value)
    return [...others.map(locale => nameIn(row, locale)), ...languageNames(id)].join(' ')
  }
}
