import { folded } from '../../app/folded'
import type { TextKey } from '../../locales/types'
import { keysOf } from '../../ui/keys-of'

interface SettingTexts {
  label: TextKey
  hint?: TextKey
  /** Its name in main, where that is another. */
  setting?: string
  /** Other texts by which it is found, such as those of its choices. */
  also?: readonly TextKey[]
}

/** Every setting by its section, in the order of the page. The search, the palette and the rows take their texts here. */
export const settingsTable = {
  look: {
    title: 'settings.look',
    rows: {
      theme: { label: 'app.theme.label', also: ['app.theme.light', 'app.theme.dark'] },
      locale: { label: 'app.language.label' },
      textSize: { label: 'settings.textSize.label', hint: 'settings.textSize.hint', also: ['settings.textSize.also'] },
      density: { label: 'lists.settings.density', also: ['lists.settings.comfortable', 'lists.settings.compact'] },
    },
  },
  waiting: {
    title: 'lists.settings.waiting',
    rows: {
      waitSoon: { label: 'lists.settings.soon', setting: 'waitSoonMinutes' },
      waitLate: { label: 'lists.settings.late', setting: 'waitLateMinutes' },
      waitByLine: { label: 'lists.settings.byLine', hint: 'lists.settings.byLineHint' },
    },
  },
  messages: {
    title: 'settings.messages.title',
    rows: {
      sendBy: { label: 'settings.messages.sendBy' },
      spelling: { label: 'settings.spelling.label' },
      goOn: { label: 'next.setting', hint: 'next.settingHint' },
    },
  },
  notify: {
    title: 'notify.title',
    rows: {
      notifyDialogs: { label: 'notify.dialogs', also: ['notify.of'] },
      notifyMessages: { label: 'notify.messages', also: ['notify.of'] },
      notify: { label: 'notify.show', hint: 'notify.showHint' },
      notifyPrivately: { label: 'notify.private', hint: 'notify.privateHint' },
      sample: { label: 'notify.sample' },
    },
  },
  sound: {
    title: 'notify.sound.title',
    rows: {
      sound: {
        label: 'notify.sound.label',
        also: ['notify.sound.chime', 'notify.sound.drop', 'notify.sound.knock', 'notify.sound.system'],
      },
      volume: { label: 'notify.sound.volume' },
    },
  },
  window: {
    title: 'settings.window.title',
    rows: {
      tray: { label: 'settings.window.tray', hint: 'settings.window.trayHint', setting: 'closeToTray' },
      autoStart: { label: 'settings.window.autoStart' },
    },
  },
  availability: {
    title: 'notify.availability.heading',
    rows: { availability: { label: 'notify.availability.title', also: ['notify.availability.rule'] } },
  },
  keys: {
    title: 'keys.title',
    rows: {
      singleKeys: { label: 'keys.single', hint: 'keys.singleHint' },
      shortcuts: { label: 'keys.open', hint: 'keys.hint' },
    },
  },
  updates: {
    title: 'update.title',
    rows: {
      update: { label: 'update.label', also: ['update.also'] },
      updateBack: { label: 'update.back.label', hint: 'update.back.hint' },
    },
  },
  diagnostics: {
    title: 'diagnostics.title',
    rows: {
      diagnostics: { label: 'diagnostics.label', hint: 'diagnostics.hint', also: ['diagnostics.also'] },
      supportFile: { label: 'diagnostics.file', hint: 'diagnostics.fileHint' },
    },
  },
  about: {
    title: 'settings.about.title',
    rows: { version: { label: 'settings.about.version', also: ['settings.about.system'] } },
  },
} as const satisfies Record<string, { title: TextKey; rows: Record<string, SettingTexts> }>

export type SectionName = keyof typeof settingsTable
type NamesOf<Section> = Section extends { rows: infer Rows } ? keyof Rows & string : never
export type SettingName = NamesOf<(typeof settingsTable)[SectionName]>

export interface Setting extends SettingTexts {
  name: SettingName
  section: SectionName
  /** The section's heading. */
  title: TextKey
}

export const sectionNames = keysOf(settingsTable)

/** Every setting, in the order of the page. */
export const allSettings: readonly Setting[] = sectionNames.flatMap(section => {
  const { title, rows } = settingsTable[section]
  return Object.entries<SettingTexts>(rows).map(([name, texts]) => ({
    ...texts,
    name: name as SettingName,
    section,
    title,
  }))
})

const byName = new Map(allSettings.map(setting => [setting.name, setting]))

/** The texts of a setting. */
export function settingOf(name: SettingName): Setting {
  const setting = byName.get(name)
  if (!setting) throw new Error(`no setting is called ${name}`)
  return setting
}

/** The settings that have every word of a text in their own texts or their section's; all of them for no text. */
export function findSettings(text: string, t: (key: TextKey) => string): Setting[] {
  const words = folded(text).split(/\s+/).filter(Boolean)
  return allSettings.filter(({ label, hint, title, also = [] }) => {
    const own = [label, title, ...(hint ? [hint] : []), ...also].map(key => folded(t(key))).join('\n')
    return words.every(word => own.includes(word))
  })
}
