import { useI18n } from 'vue-i18n'
import type { Outgoing } from '../../../electron/contract/message'
import { useExplain } from '../../app/explain'

export interface OutgoingWords {
  title: string
  detail: string
  tone: 'neutral' | 'bad'
  /** The ways to deal with it. */
  does: readonly ('check' | 'again' | 'sure' | 'discard')[]
}

/** What can be done about an unclear one: what could not be looked for is not to be sent. */
const again = {
  not_found: ['check', 'again', 'discard'],
  doubtful: ['check', 'sure', 'discard'],
  unreadable: ['check', 'discard'],
} as const

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
          // Sent anew only after another look, and where something may be it already, after a question.
          does: again[unclearBecause ?? 'unreadable'],
        }
      case 'waiting':
        return { title, detail: '', tone: 'neutral', does: ['discard'] }
      default:
        return { title, detail: '', tone: 'neutral', does: [] }
    }
  }
}
