import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { DialogBase, DialogStatus } from '../../../electron/contract/dialog'
import { useApp } from '../../app/app'
import { useConnectorName } from './connectors'
import { useOperatorName } from './operator-name'

/** The last message on one row. */
export interface Excerpt {
  /** Its author, where that is not the customer. */
  who: string | null
  text: string
}

/** Height of a row in pixels, by the operator's choice. */
const rowHeights = { comfortable: 56, compact: 44 } as const

/** The look of rows that the operator has chosen. */
export function useDensity() {
  const app = useApp()
  const compact = computed(() => app.settings.density === 'compact')
  const height = computed(() => rowHeights[app.settings.density])
  return { compact, height }
}

/** Gives a function that tells where a dialog is: its channel, channel line and owner, each of its own direction. */
export function useRowWhere() {
  const { t } = useI18n({ useScope: 'global' })
  const connectorName = useConnectorName()
  const nameOf = useOperatorName()

  function ownerOf(
    { mine, operator, sessionId, waitingSince }: DialogBase,
    status: DialogStatus | null,
  ): string | null {
    if (mine) return t('lists.you')
    if (operator) return nameOf(operator)
    // A closed dialog has nobody, and the state of a new one says so itself, where it is told.
    const isToldAlready = status === 'new' && waitingSince === null
    return isToldAlready || status === 'closed' || sessionId === null ? null : t('lists.unassigned')
  }

  return (dialog: DialogBase, status: DialogStatus | null, ownerless: boolean): string[] => {
    const line = dialog.lineName ?? (dialog.lineId === null ? null : t('lists.line', { id: dialog.lineId }))
    const owner = ownerless ? null : ownerOf(dialog, status)
    return [connectorName(dialog), line, owner].flatMap(part => part || [])
  }
}
