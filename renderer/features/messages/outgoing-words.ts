import { useI18n } from 'vue-i18n'
import type { Outgoing } from '../../../electron/contract/message'
import { useExplain } from '../../app/explain'

export interface OutgoingWords {
  title: string
  detail: string
  tone: 'neutral' | 'bad'
  /** The operator's options. */
  does: readonly ('check' | 'again' | 'sure' | 'discard')[]
}

/** The options for an unclear one: a message that could not be searched for must not be sent again. */
const again = {
  not_found: ['check', 'again', 'discard'],
  doubtful: ['check', 'sure', 'discard'],
  unreadable: ['check', 'discard'],
} as const

/** Gives the state of a message on its way and the operator's options. */
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
          // Sent again only after a reread and, if something in the dialog may be it already, a question.
          does: again[unclearBecause ?? 'unreadable'],
        }
      case 'waiting':
        return { title, detail: '', tone: 'neutral', does: ['discard'] }
      default:
        return { title, detail: '', tone: 'neutral', does: [] }
    }
  }
}
