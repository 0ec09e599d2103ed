import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { UpdateRefusal, UpdateState } from '../../../electron/contract/update'
import type { useFormat } from '../../app/format'
import { useContact } from '../../app/policy/contact'
import { useUpdates } from './updates'

type Format = Pick<ReturnType<typeof useFormat>, 'moment' | 'bytes' | 'amount'>

const isDecided = ({ obstacle }: UpdateState) => obstacle === 'no_feed' || obstacle === 'switched_off'
/** Refusals that the operator or time mends; the others are for the administrator. */
const own = new Set<UpdateRefusal>(['offline', 'cut_short', 'unreadable', 'clock', 'disk'])

/** Where updates stand, in sentences: what is so, and what wants attention. */
export function useUpdateWords({ moment, bytes, amount }: Format) {
  const { t } = useI18n({ useScope: 'global' })
  const updates = useUpdates()
  const contact = useContact()
  /** Whom to ask, where that is the administrator's. */
  const asked = (isTheirs: boolean) => (isTheirs && contact.value ? [contact.value] : [])

  /** Nothing beside a refusal: what the check before had found may be so no more. */
  function stepOf({ step, found, waits, version, checkedAt, received, refusal }: UpdateState): string | null {
    if (step === 'idle' && waits) return t(`update.waits.${waits}`)
    if (step === 'idle' && refusal !== null) return null
    if (step === 'idle') return checkedAt === null ? t('update.step.idle') : t('update.step.current', { version })
    const share = found ? received / found.size : 0
    const percent = amount(share, { style: 'percent' })
    return t(`update.step.${step}`, { version: found?.version ?? version, size: bytes(found?.size ?? 0), percent })
  }

  /** It is told as something that goes on, not as a warning. */
  function cutOffOf({ cutOff, step, before }: UpdateState): string[] {
    if (cutOff === 'next') return step === 'ready' ? [t('update.cutOff.next')] : []
    return cutOff === 'before' && before ? [t('update.cutOff.before', { version: before.version })] : []
  }

  const said = computed((): string[] => {
    const { state } = updates
    if (!state) return []
    if (state.obstacle) return [t(`update.obstacle.${state.obstacle}`), ...asked(isDecided(state))]
    const { found, by, checkedAt, heldFrom } = state
    const step = stepOf(state)
    return [
      ...(heldFrom === null ? [] : [t('update.held', { version: heldFrom })]),
      ...(step === null ? [] : [step]),
      ...cutOffOf(state),
      ...(found && by !== 'itself' ? [t(`update.by.${by}`)] : []),
      ...(found && !found.returns ? [t('update.noReturn')] : []),
      ...(checkedAt === null ? [] : [t('update.checkedAt', { time: moment(checkedAt) })]),
      ...asked(state.waits === 'pin'),
    ]
  })

  const warned = computed((): string[] => {
    const { state, obstacle } = updates
    if (!state) return []
    return [
      ...(state.minimum === null ? [] : [t('update.minimum', { version: state.minimum })]),
      ...(state.refusal === null ? [] : [t(`update.refusal.${state.refusal}`), t('update.refused')]),
      ...asked(state.minimum !== null || (state.refusal !== null && !own.has(state.refusal))),
      ...(obstacle === null ? [] : [t(`update.restart.${obstacle}`)]),
    ]
  })

  return { said, warned }
}
