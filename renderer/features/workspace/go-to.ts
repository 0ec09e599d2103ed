import type { Component } from 'vue'
import { useI18n } from 'vue-i18n'
import ChatsIcon from '@bitrix24/b24icons-vue/outline/ChatsIcon'
import SearchIcon from '@bitrix24/b24icons-vue/outline/SearchIcon'
import SettingsIcon from '@bitrix24/b24icons-vue/outline/SettingsIcon'
import type { ChatId } from '../../../electron/contract/common'
import { useAccount } from '../../app/account'
import { usePlace } from '../../app/place'
import { useDialogs } from '../dialog/dialogs'
import type { PaletteRow } from '../keys/palette'
import { useMyDialogs } from '../my-dialogs/my-dialogs'
import { useSearch } from '../search/search'
import { useSettingsPage } from '../settings/settings-page'
import { allSettings } from '../settings/settings-table'

/** My dialogs, others read in this window, earlier searches and settings, by name. */
export function useGoTo(): () => PaletteRow[] {
  const { t } = useI18n({ useScope: 'global' })
  const account = useAccount()
  const dialogs = useDialogs()
  const place = usePlace()
  const search = useSearch()
  const myDialogs = useMyDialogs()
  const settings = useSettingsPage()

  const row = (id: string, name: string, icon: Component, run: () => unknown): PaletteRow => ({
    id,
    label: `${t('app.commands.goTo')} ${name}`,
    name,
    words: '',
    icon,
    reason: null,
    keys: [],
    run,
  })

  function show(chatId: ChatId): Promise<void> {
    if (place.view !== 'find' && place.view !== 'myDialogs') place.go('find')
    return dialogs.open(chatId)
  }

  const all = () => [
    ...[...dialogs.views.values()]
      .map(({ dialog }) => row(`dialog:${dialog.chatId}`, dialog.title, ChatsIcon, () => show(dialog.chatId)))
      .reverse(),
    ...[...myDialogs.byChat.values()]
      .filter(({ chatId }) => !dialogs.views.has(chatId))
      .map(dialog => row(`dialog:${dialog.chatId}`, dialog.title, ChatsIcon, () => show(dialog.chatId))),
    ...search.recent
      .filter(({ text }) => !text.includes('\n'))
      .map(({ text, label }) =>
        row(`search:${text}`, label ? `${label} (${text})` : text, SearchIcon, () => {
          place.go('find')
          return search.find(text)
        }),
      ),
  ]
  const rowsOfSettings = () =>
    allSettings.map(({ name, label, title }) => ({
      ...row(`setting:${name}`, '', SettingsIcon, () => {
        place.go('settings')
        settings.ask(name)
      }),
      label: t('app.pair', { name: t('app.nav.settings'), value: t('app.pair', { name: t(title), value: t(label) }) }),
      name: null,
    }))

  // The sign-in screen has no place to show one.
  return () => (account.working ? [...all(), ...rowsOfSettings()] : [])
}
