import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Dialog } from '../../../electron/contract/dialog'
import { useOperatorName } from '../dialog/operator-name'

/** The owner and the channel line of a dialog, in words. */
export function useDialogFacts(dialog: () => Dialog) {
  const { t } = useI18n({ useScope: 'global' })
  const nameOf = useOperatorName()

  const operator = computed(() => {
    const { operator, mine } = dialog()
    if (!operator) return t('dialog.facts.nobody')
    const name = nameOf(operator)
    return mine ? t('dialog.facts.you', { name }) : name
  })
  const line = computed(() => {
    const { lineName, lineId } = dialog()
    return lineName ?? (lineId ? t('dialog.facts.lineNumber', { id: lineId }) : '—')
  })

  return { operator, line }
}
