import { computed, onScopeDispose, ref } from 'vue'
import { defineStore } from 'pinia'
import type { AppInfo, EarlyField, LocaleName, Settings } from '../../electron/contract/app'
import { call, on } from '../api'
import { localeFor } from '../i18n'

const untilKnown: Settings = {
  theme: 'system',
  locale: 'system',
  density: 'comfortable',
  textSize: 100,
  waitSoonMinutes: null,
  waitLateMinutes: null,
  waitByLine: true,
  sendBy: 'enter',
  spelling: null,
  goOn: false,
  notify: false,
  notifyDialogs: false,
  notifyMessages: false,
  notifyPrivately: true,
  sound: 'off',
  volume: 0,
  closeToTray: false,
  autoStart: false,
  keys: {},
  singleKeys: true,
}

/** Versions, settings, and the two things that only main can do for the window: copy and open. */
export const useApp = defineStore('app', () => {
  const info = ref<AppInfo | null>(null)

  const settings = computed<Settings>(() => info.value?.settings ?? untilKnown)
  /** Minutes after which a customer's wait counts as long, and as too long, where the channel line has no norm. */
  const waitMinutes = computed(() => {
    const preset = info.value?.waitPreset ?? { soon: 5, late: 15 }
    const soon = settings.value.waitSoonMinutes ?? preset.soon
    return { soon, late: Math.max(soon + 1, settings.value.waitLateMinutes ?? preset.late) }
  })
  const isMac = computed(() => info.value?.platform === 'darwin')

  /** The locale of every text: the chosen one, else the system's if available, else English. */
  const locale = computed<LocaleName>(() => {
    if (settings.value.locale !== 'system') return settings.value.locale
    return localeFor(info.value?.systemLocale ?? navigator.language)
  })

  /** The languages by whose names the operator may look for a thing: the window's, their system's, those they write. */
  const askedIn = computed<LocaleName[]>(() => {
    const others = [info.value?.systemLocale ?? navigator.language, ...(settings.value.spelling ?? [])]
    return [...new Set<LocaleName>([locale.value, 'en', ...others.map(localeFor)])]
  })

  async function load(): Promise<void> {
    info.value = await call('app.info', {})
  }

  function take(settings: Settings): void {
    if (info.value) info.value = { ...info.value, settings }
  }
  onScopeDispose(on('app.changed', take))
  onScopeDispose(
    on('app.managed', managed => {
      if (!info.value) return
      const { needsReason: _, ...rest } = info.value
      info.value = { ...rest, ...managed }
    }),
  )

  function takeReplaced({ version }: { version: string }): void {
    if (info.value) info.value = { ...info.value, replacedBy: version }
  }
  onScopeDispose(on('app.replaced', takeReplaced))

  /** Starts the console again: what is installed by now. */
  const restart = () => call('app.restart', {})

  async function set(change: Partial<Settings>): Promise<void> {
    take(await call('app.set', change))
  }

  /** The system's abilities: notifications, an icon in a tray. */
  const abilities = () => call('app.abilities', {})

  /** Has main keep what the page shows at the next start before its script has run; null for nothing. */
  const keepEarlyField = (field: EarlyField | null) => call('app.earlyField', { field })

  /** What spelling can be checked by. */
  const spelling = () => call('app.spelling', {})

  const copy = (text: string) => call('app.copy', { text })

  /** Opens a web address in the system's browser. @throws {CallFailed} `link_refused` when the gate refuses it. */
  function open(url: string): Promise<void> {
    return call('app.open', { url })
  }

  const known = { info, settings, waitMinutes, isMac, locale, askedIn }
  return { ...known, load, set, abilities, spelling, copy, open, restart, keepEarlyField }
})
