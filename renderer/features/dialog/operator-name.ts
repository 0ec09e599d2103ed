import { useI18n } from 'vue-i18n'
import type { Operator } from '../../../electron/contract/common'

/** Gives a function that names an operator, by number if the portal has not given the name. */
export function useOperatorName(): (operator: Operator) => string {
  const { t } = useI18n({ useScope: 'global' })
  return ({ id, name }) => name ?? t('dialog.facts.operatorNumber', { id })
}
