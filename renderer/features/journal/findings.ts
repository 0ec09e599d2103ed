import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { JournalCheck } from '../../../electron/contract/journal'
import { useFormat } from '../../app/format'

/** What a check of the journal found, and what it proves, in the operator's language. */
export function useFindings(check: () => JournalCheck) {
  const { t } = useI18n({ useScope: 'global' })
  const format = useFormat()
  const when = (at: number | null) => (at === null ? t('journal.check.noTime') : format.moment(at))

  /** All that speaks against the journal; none where nothing does. */
  const findings = computed(() => {
    const { broken, end, anchor } = check()
    const { state, misfit } = anchor
    const list: string[] = []
    if (broken) {
      const { kind, entry, count, at } = broken
      list.push(t(`journal.check.broken.${kind}`, { entry, n: count, at: when(at) }, count))
    }
    if (end) list.push(t('journal.check.end', { n: end.missing, at: when(end.at) }, end.missing))
    if (isMisfit(anchor))
      list.push(t(`journal.check.anchor.${state}`, { entry: anchor.entry ?? 0, at: when(anchor.at) }))
    else if (misfit) list.push(t('journal.check.misfit', { entry: misfit.entry, at: when(misfit.at) }))
    return list
  })

  /** What the check can prove, and what not. */
  const proofs = computed(() => {
    const { entries, seal, anchor } = check()
    const list = findings.value.length > 0 ? [] : [t('journal.check.entries', { n: entries }, entries)]
    if (seal.state === 'sealed' && seal.from === null) list.push(t('journal.check.seal.next'))
    else list.push(t(`journal.check.seal.${seal.state}`, { entry: seal.from ?? 0 }))
    const { unsealed, firstUnsealed } = seal
    if (unsealed > 0) list.push(t('journal.check.unsealed', { n: unsealed, entry: firstUnsealed ?? 0 }, unsealed))
    const { state, entry, at, code } = anchor
    list.push(t(`journal.check.anchor.${state}`, { entry: entry ?? 0, at: when(at), code: code ?? '—' }))
    return list
  })

  return { findings, proofs }
}

/** States of the anchor in which nothing outside of the folder speaks for or against the journal. */
const mute: ReadonlySet<JournalCheck['anchor']['state']> = new Set([
  'gone',
  'webhook',
  'refused',
  'unreachable',
  'signed_out',
])

/** What a check comes to; how sure it is depends on what could have spoken against the journal. */
export function verdictOf({ entries, broken, end, seal, anchor }: JournalCheck) {
  if (broken || end || isMisfit(anchor) || anchor.misfit) return 'changed'
  if (seal.from !== null) return seal.unsealed === 0 ? 'intact' : 'partly'
  if (seal.state === 'sealed' || !mute.has(anchor.state)) return 'unchanged'
  return entries === 0 ? 'emptyUnproven' : 'unproven'
}

const isMisfit = ({ state }: JournalCheck['anchor']) => state === 'missing_end' || state === 'differs'
