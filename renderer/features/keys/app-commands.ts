import { useI18n } from 'vue-i18n'
import type { Settings } from '../../../electron/contract/app'
import { useApp } from '../../app/app'
import { useFixed } from '../../app/policy/fixed'
import { localeNames } from '../../i18n'
import { useCommandList } from './commands'

/** The commands that work everywhere: appearance and language. */
export function useAppCommands(): void {
  const { t } = useI18n({ useScope: 'global' })
  const app = useApp()
  const fixedBy = useFixed()

  const choice = <K extends 'theme' | 'locale', V extends Settings[K] & string>(setting: K, value: V) => ({
    id: `settings:${setting}.${value}` as const,
    run: () => app.set({ [setting]: value }),
    unavailable: () => fixedBy(setting) ?? (app.settings[setting] === value ? t('app.commands.chosen') : null),
  })

  useCommandList(() => [
    ...(['system', 'light', 'dark'] as const).map(value => choice('theme', value)),
    ...(['system', ...localeNames] as const).map(value => choice('locale', value)),
  ])
}
