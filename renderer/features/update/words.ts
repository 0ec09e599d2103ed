import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { UpdateState } from '../../../electron/contract/update'
import type { useFormat } from '../../app/format'
import { useUpdates } from './updates'

type Format = Pick<ReturnType<typeof useFormat>, 'moment' | 'bytes' | 'amount'>

/** Where updates stand, in sentences: what is so, and what wants attention. */
export function useUpdateWords({ moment, bytes, amount }: Format) {
  const { t } = useI18n({ useScope: 'global' })
  const updates = useUpdates()

  /** Nothing beside a refusal: what the check before had found may be so no more. */
  function stepOf({ step, found, waits, version, checkedAt, received, refusal }: UpdateState): string | null {
    if (step === 'idle' && waits) return t(`update.waits.${waits}`)
    if (step === 'idle' && refusal !== null) return null
    if (step === 'idle') return checkedAt === null ? t('update.step.idle') : t('update.step.current', { version })
    const share = found ? received / found.size : 0
    const percent = amount(share, { style: 'percent' })
    return t(`update.step.${step}`, { version: found?.version ?? version, size: bytes(found?.size ?? 0), percent })
  }

  const said = computed((): string[] => {
    const { state } = updates
    if (!state) return []
    if (state.obstacle) return [t(`update.obstacle.${state.obstacle}`)]
    const { found, by, checkedAt, heldFrom } = state
    const step = stepOf(state)
    return [
      ...(heldFrom === null ? [] : [t('update.held', { version: heldFrom })]),
      ...(step === null ? [] : [step]),
      ...(found && by !== 'itself' ? [t(`update.by.${by}`)] : []),
      ...(found && !found.returns ? [t('update.noReturn')] : []),
      ...(checkedAt === null ? [] : [t('update.checkedAt', { time: moment(checkedAt) })]),
    ]
  })

  const warned = computed((): string[] => {
    const { state, obstacle } = updates
    if (!state) return []
    return [
      ...(state.minimum === null ? [] : [t('update.minimum', { version: state.minimum })]),
      ...(state.refusal === null ? [] : [t(`update.refusal.${state.refusal}`), t('update.refused')]),
      ...(obstacle === null ? [] : [t(`update.restart.${obstacle}`)]),
    ]
  })

  return { said, warned }
}
