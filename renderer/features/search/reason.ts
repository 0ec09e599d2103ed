import { useI18n } from 'vue-i18n'
import type { Finding } from '../../../electron/contract/search'
import type { Said } from '../../failures'
import { useExplain } from '../../app/explain'

/** Whether nothing was found although it was understood and looked up. */
export const isNotFound = ({ understood: { kind }, failure }: Finding): boolean =>
  kind !== 'foreign' && kind !== 'unreadable' && (failure === null || failure.code === 'not_found')

/** Gives the reason why a finding has no dialog, different in each case, with the next step. */
export function useReason() {
  const { t } = useI18n({ useScope: 'global' })
  const explain = useExplain({ resumes: true })

  function full({ understood, failure }: Finding): Said {
    if (understood.kind === 'foreign') {
      const detail = t('search.foreign.detail', { host: understood.host })
      return { title: t('search.foreign.title'), detail, next: t('search.foreign.next') }
    }
    if (understood.kind === 'unreadable') {
      const detail = `${t(`search.understood.unreadable.${understood.hint}`)}.`
      return { title: t('search.unreadableTitle'), detail, next: t(`search.unreadableNext.${understood.hint}`) }
    }
    if (failure && failure.code !== 'not_found') return explain(failure)
    const { kind } = understood
    return {
      title: t('search.nothing.title'),
      detail: t(`search.nothing.${kind}`),
      next: t(`search.nothing.${kind}Next`),
    }
  }

  /** The reason in a few words, for one row of a list. */
  function short(finding: Finding): string {
    const { understood, failure } = finding
    if (understood.kind === 'foreign') return t('search.results.lineForeign', { host: understood.host })
    if (understood.kind === 'unreadable') return t('search.results.lineUnreadable')
    return failure && failure.code !== 'not_found' ? explain(failure).title : t('search.results.lineNothing')
  }

  return { full, short }
}
