import { useI18n } from 'vue-i18n'
import type { Act, Dialog } from '../../electron/contract/models'
import type { Failure } from '../../electron/contract/failure'
import type { Said } from '../failures'
import type { Told } from '../stores/acts'
import { useExplain } from './explain'

/** An act's outcome as the operator reads it. */
export interface ToldWords extends Said {
  role: 'status' | 'alert'
  tone: 'good' | 'neutral' | 'bad'
  /** Reading the dialog anew would settle it. */
  checkable: boolean
}

/** Whether an act takes the dialog from a colleague, so that it asks first. */
export const takesOver = (act: Act, { operator, mine }: Dialog) =>
  act === 'intercept' || (act === 'start' && operator !== null && !mine)

/** The words of the session controls. */
export function useActWords() {
  const { t } = useI18n({ useScope: 'global' })
  const explain = useExplain()

  /** Why an act cannot be chosen now, or null when it can. */
  function unavailable(act: Act, dialog: Dialog): string | null {
    if (dialog.acts.includes(act)) return null
    if (act === 'intercept' && dialog.mine) return t('session.reason.mine')
    if (act === 'start' && dialog.sessionId !== null) return t('session.reason.open')
    if (act !== 'start' && dialog.sessionId === null) return t('session.reason.closed')
    if (act === 'join' && (dialog.joined || dialog.mine)) {
      return t(dialog.mine ? 'session.reason.mine' : 'session.reason.joined')
    }
    if (act === 'intercept' && !dialog.operator) return t('session.reason.nobodys')
    return t('session.reason.unavailable')
  }

  function refused(act: Act, portalCode: string | null): Said {
    if (!portalCode) {
      return {
        title: t('session.outcome.refused.title'),
        detail: t('session.outcome.refused.noCode'),
        next: t('session.outcome.refused.next'),
      }
    }
    const failure: Failure = { code: 'rejected', portalCode, method: `imopenlines.session.${act}`, traceId: '' }
    return explain(failure)
  }

  function unclear(act: Act): Said {
    const { title, detail } = {
      title: t(`session.outcome.unclear.${act}.title`),
      detail: t(`session.outcome.unclear.${act}.detail`),
    }
    return { title, detail, next: t('session.outcome.unclear.next') }
  }

  /** Says what became of an act. */
  function words(told: Told): ToldWords {
    const { act, outcome, failure } = told
    const bad = { role: 'alert', tone: 'bad', checkable: false } as const
    if (failure) {
      const lost = failure.code === 'unclear'
      return { ...bad, ...(lost ? unclear(act) : explain(failure)), checkable: lost }
    }
    if (!outcome) return { ...bad, ...unclear(act), checkable: true }
    const dialog = outcome.dialog ?? told.seen
    const customer = dialog?.customer ?? t('session.outcome.unknownDialog')
    switch (outcome.verdict) {
      case 'done':
        return {
          role: 'status',
          tone: 'good',
          checkable: false,
          title: t(`session.outcome.done.${act}.title`),
          detail: t(`session.outcome.done.${act}.detail`, { customer }),
          next: '',
        }
      case 'nothing_changed': {
        const key = told.checked ? 'session.outcome.notYet' : `session.outcome.nothing_changed.${act}`
        const next = told.checked ? t('session.outcome.notYet.next') : t('session.outcome.nothing_changed.next')
        return {
          role: 'status',
          tone: 'neutral',
          checkable: false,
          title: t(`${key}.title`),
          detail: t(`${key}.detail`),
          next,
        }
      }
      case 'overtaken': {
        const operator =
          outcome.operator?.name ??
          (outcome.operator ? t('dialog.facts.operatorNumber', { id: outcome.operator.id }) : null)
        const key = operator ? 'session.outcome.overtaken' : 'session.outcome.overtakenNobody'
        const named = { operator: operator ?? '', customer }
        return { ...bad, title: t(`${key}.title`, named), detail: t(`${key}.detail`, named), next: t(`${key}.next`) }
      }
      case 'refused':
        return { ...bad, ...refused(act, outcome.portalCode) }
      case 'unclear':
        return { ...bad, ...unclear(act), checkable: true }
    }
  }

  return { unavailable, words }
}
