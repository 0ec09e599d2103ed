import { useI18n } from 'vue-i18n'
import type { Unoffered } from '../../../electron/contract/act'
import { sentence } from '../explain'
import { useContact } from './contact'

/** Gives a function that says why an act is not offered, and whom to ask where the administrator has decided it. */
export function useUnoffered(): (lack: Unoffered) => string {
  const { t } = useI18n({ useScope: 'global' })
  const contact = useContact()
  return lack => {
    const said = t(`session.unoffered.${lack}`)
    return lack === 'policy' && contact.value ? `${sentence(said)} ${contact.value}` : said
  }
}
