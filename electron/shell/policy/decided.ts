import { Settings, settingsDefault } from '../../contract/app'
import { readOnce } from '../../contract/common'
import type { DecidedSettings } from '../settings'
import { type Policy, Policy as table, rows } from './schema'

const Chosen = Settings.partial()

/** What the policy presets of the operators' settings, and what it fixes. Minutes of waiting have a preset of their own. */
export function decidedBy(policy: Policy): DecidedSettings {
  const { language, theme, closeToTray, autoStart, sound, waitByLine } = policy
  const { notify, notifyDialogs, notifyMessages, notifyPrivately } = policy
  const given = { locale: language, theme, closeToTray, autoStart, sound, waitByLine }
  const all = { ...given, notify, notifyDialogs, notifyMessages, notifyPrivately }
  const preset = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  const values = { ...settingsDefault, ...preset }
  const fixed = (policy.lockedSettings ?? []).flatMap(key => {
    const setting = rows.get(table.shape[key])?.setting
    return setting === undefined ? [] : [[setting, values[setting]]]
  })
  return { preset: Chosen.parse(preset, readOnce), locked: Chosen.parse(Object.fromEntries(fixed), readOnce) }
}
