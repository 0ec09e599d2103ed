import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Operator } from '../../../electron/contract/common'
import type { Dialog } from '../../../electron/contract/dialog'
import { useApp } from '../../app/app'
import { useOperatorName } from '../dialog/operator-name'
import { useHandover } from './handover'

type TakenDialog = Pick<Dialog, 'chatId'> & { customer: string | null; operator: Operator | null }

/** The reason for taking something from a colleague: for the journal, and if wished for the colleague, in private. */
export function useReason() {
  const { t } = useI18n({ useScope: 'global' })
  const app = useApp()
  const handover = useHandover()
  const nameOf = useOperatorName()
  const reason = ref('')
  /** Whether the colleague is told. */
  const tells = ref(false)
  const isNeeded = computed(() => app.info?.needsReason === true)
  /** What is still missing; null where nothing is. */
  const lacking = computed(() => (isNeeded.value && reason.value.trim() === '' ? t('session.confirm.needed') : null))

  /** @returns Keeps the message to a colleague, as it is wished now, until their dialog is seen to be taken. */
  function noting(): (taken: TakenDialog, what: 'taken' | 'finished') => void {
    const [isTold, why] = [tells.value, reason.value.trim()]
    return ({ chatId, customer, operator }, what) => {
      if (!isTold || !operator) return handover.announce(chatId, null)
      const text = t(`handover.told.${what}`, { customer: customer ?? t('look.nameless', { chatId }) })
      const whole = why ? `${text} ${t('handover.told.reason', { reason: why })}` : text
      handover.announce(chatId, { to: { id: operator.id, name: nameOf(operator) }, text: whole })
    }
  }
  function reset(): void {
    reason.value = ''
    tells.value = false
  }

  return { reason, tells, isNeeded, lacking, noting, reset }
}
