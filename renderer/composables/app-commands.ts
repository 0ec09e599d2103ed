import { useI18n } from 'vue-i18n'
import type { Settings } from '../../electron/contract/models-app'
import { useApp } from '../stores/app'
import { useLive } from '../stores/live'
import { useCommand, useCommandList } from './commands'

/** What can be done by name wherever the operator is: appearance, language, following the portal. */
export function useAppCommands(): void {
  const { t } = useI18n({ useScope: 'global' })
  const app = useApp()
  const live = useLive()

  const choice = <K extends 'theme' | 'locale'>(setting: K, value: Settings[K], name: () => string) => ({
    id: `settings:${setting}.${value}`,
    group: 'settings' as const,
    text: name,
    run: () => app.set({ [setting]: value }),
    unavailable: () => (app.settings[setting] === value ? t('app.commands.chosen') : null),
  })

  useCommandList(() => [
    ...(['system', 'light', 'dark'] as const).map(value =>
      choice('theme', value, () => `${t('app.theme.label')}: ${t(`app.theme.${value}`)}`),
    ),
    ...(['system', 'en', 'ru'] as const).map(value =>
      choice('locale', value, () => `${t('app.language.label')}: ${t(`app.language.${value}`)}`),
    ),
  ])
  useCommand({ id: 'live.pause', run: () => live.pause(!live.paused) })
}
