import { computed, ref } from 'vue'
import { defineStore } from 'pinia'
import { useI18n } from 'vue-i18n'
import { useApp } from '../../app/app'
import { folded } from '../../app/folded'
import { useNotices } from '../../app/notices'
import type { Settings } from '../../../electron/contract/app'
import { commandTable, nameOf } from '../keys/command-table'
import { findSettings, settingOf } from './settings-table'
import type { SectionName, SettingName } from './settings-table'

/** What the settings' page shows: those found by the typed text, and the one that the palette leads to. */
export const useSettingsPage = defineStore('settings-page', () => {
  const { t } = useI18n({ useScope: 'global' })
  const app = useApp()
  const { report } = useNotices()

  const text = ref('')
  /** The setting, or the section as a whole, that is to be brought into sight and focused. */
  const asked = ref<{ setting: SettingName } | { section: SectionName } | null>(null)
  /** A command has the typed text in its name, so the editor of keys has something to show. */
  const hasCommand = computed(() => {
    const part = folded(text.value.trim())
    return Object.values(commandTable).some(row => folded(nameOf(row, t)).includes(part))
  })
  const settings = computed(() => {
    const found = findSettings(text.value, t)
    const shortcuts = settingOf('shortcuts')
    return found.includes(shortcuts) || !hasCommand.value ? found : [...found, shortcuts]
  })
  const names = computed(() => new Set<SettingName>(settings.value.map(({ name }) => name)))
  const sections = computed(() => new Set<SectionName>(settings.value.map(({ section }) => section)))

  function go(to: typeof asked.value): void {
    text.value = ''
    asked.value = to
  }
  const ask = (setting: SettingName) => go({ setting })
  /** Some sections are called like a setting in them. */
  const askSection = (section: SectionName) => go({ section })

  /** Changes settings at once; a failure is told as a notice. */
  const set = (change: Partial<Settings>): void => void app.set(change).catch(report)

  return { text, asked, settings, names, sections, ask, askSection, set }
})
