import { useI18n } from 'vue-i18n'
import type { Outgoing } from '../../electron/contract/models-message'
import { useExplain } from './explain'

export interface OutgoingWords {
  title: string
  detail: string
  tone: 'neutral' | 'bad'
  /** What can be done about it. */
  does: readonly ('check' | 'again' | 'discard')[]
}

/** Says how a message on its way stands, and what the operator can do. */
export function useOutgoingWords(): (message: Outgoing) => OutgoingWords {
  const { t } = useI18n({ useScope: 'global' })
  const explain = useExplain()

  return ({ state, failure, unclearBecause }) => {
    const title = t(`message.state.${state}`)
    switch (state) {
      case 'refused':
      case 'not_sent': {
        const why = failure && explain(failure)
        const detail = why ? [`${why.title}.`, why.detail, why.next].filter(Boolean).join(' ') : t('message.held')
        return { title, detail, tone: 'bad', does: ['again', 'discard'] }
      }
      case 'unclear':
        return {
          title,
          detail: t(`message.unclear.${unclearBecause ?? 'unreadable'}`),
          tone: 'bad',
          does: ['check', 'again', 'discard'],
        }
      case 'waiting':
        return { title, detail: '', tone: 'neutral', does: ['discard'] }
      default:
        return { title, detail: '', tone: 'neutral', does: [] }
    }
  }
}
