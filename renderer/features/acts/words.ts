import { useI18n } from 'vue-i18n'
import { useUnoffered } from '../../app/policy/unoffered'
import type { Act } from '../../../electron/contract/act'
import type { Operator } from '../../../electron/contract/common'
import type { Dialog } from '../../../electron/contract/dialog'
import type { ActOutcome } from '../../../electron/contract/outcome'
import type { Said } from '../../failures'
import { isOpenStill, useActs } from './acts'
import type { ActGiven, ActReport } from './acts'
import { actTable } from '../../act-table'
import { useExplain } from '../../app/explain'
import { useOperatorName } from '../dialog/operator-name'

/** An act's outcome as the operator reads it. */
export interface ToldWords extends Said {
  role: 'status' | 'alert'
  tone: 'good' | 'neutral' | 'bad'
  /** A reread of the dialog would settle it. */
  checkable: boolean
}

type Translate = ReturnType<typeof useI18n>['t']
type Explain = ReturnType<typeof useExplain>
type NameOf = ReturnType<typeof useOperatorName>

/** The words of the session controls. */
export function useActWords() {
  const { t } = useI18n({ useScope: 'global' })
  const explain = useExplain()
  const nameOf = useOperatorName()
  const acts = useActs()
  const unoffered = useUnoffered()

  /** Reason why an act cannot be chosen now; null if it can. */
  const unavailable = (act: Act, dialog: Dialog) => {
    const { [act]: lack } = acts.offers
    if (lack) return unoffered(lack)
    return dialog.acts.includes(act) ? null : t(`session.reason.${actTable[act].unfit(dialog)}`)
  }

  const faster = (operator: Operator) => ({ operator: nameOf(operator) })

  /** The outcome of an act in words. */
  function words(told: ActReport): ToldWords {
    const { outcome, failure } = told
    if (failure?.operator) return { ...bad, ...said(t, 'session.outcome.overtakenBefore', faster(failure.operator)) }
    if (failure?.reason === 'already_there') return { ...neutral, ...explain(failure), ...already(t, told) }
    if (failure && failure.code !== 'unclear') return { ...bad, ...explain(failure) }
    if (!outcome || outcome.verdict === 'unclear')
      return { ...bad, ...unclear(t, nameOf, told), checkable: isCheckable(told) }
    switch (outcome.verdict) {
      case 'done':
        return { ...good, ...done(t, told) }
      case 'gone':
      case 'not_sent':
        return { ...neutral, ...said(t, `session.outcome.${outcome.verdict}`, { customer: customerOf(t, told) }) }
      case 'nothing_changed':
        return { ...neutral, ...unchanged(t, told) }
      case 'overtaken':
        return { ...bad, ...overtaken(t, nameOf, told, outcome) }
      case 'refused':
        return { ...bad, ...refused(t, explain, outcome) }
    }
  }

  return { unavailable, words, receiver: ({ with: details }: ActGiven) => receiverIn(t, details) }
}

const bad = { role: 'alert', tone: 'bad', checkable: false } as const
const good = { role: 'status', tone: 'good', checkable: false } as const
const neutral = { role: 'status', tone: 'neutral', checkable: false } as const

const isCheckable = (told: ActReport) => !actTable[told.act].unseen && isOpenStill(told)

const customerOf = (t: Translate, { outcome, seen, customer }: ActReport) =>
  (outcome?.dialog ?? seen)?.customer ?? customer ?? t('session.outcome.unknownCustomer')

function done(t: Translate, told: ActReport): Said {
  const { act, seen, outcome } = told
  // If a session is already open, starting one only adds the operator to it.
  const onlyJoined = act === 'start' && !!seen?.sessionId && seen.sessionId === outcome?.dialog?.sessionId
  const key = `act.${onlyJoined ? 'join' : act}.done`
  return { title: t(`${key}.title`), detail: t(`${key}.detail`, { customer: customerOf(t, told) }), next: '' }
}

/** Where the dialog is already: nothing is to be done about it. */
function already(t: Translate, { given }: ActReport): Partial<Said> {
  const [to, name] = [given?.with?.to, receiverIn(t, given?.with)]
  return to && name !== null ? { title: t(`session.outcome.already.${to.kind}`, { name }), next: '' } : {}
}

/** The name of who gets the dialog; null where nobody does. */
function receiverIn(t: Translate, details: ActGiven['with']): string | null {
  if (!details?.to) return null
  const { kind, id, name } = details.to
  return name ?? t(kind === 'line' ? 'lists.line' : 'dialog.facts.operatorNumber', { id })
}

function unchanged(t: Translate, { act, checked }: ActReport): Said {
  if (checked) return said(t, 'session.outcome.notYet')
  const key = 'session.outcome.nothing_changed'
  return { title: t(`${key}.title`), detail: t(`act.${act}.unchanged`), next: t(`${key}.next`) }
}

/** Acts by which the operator takes the dialog or joins it. */
const takes = new Set<Act>(['join', 'start', 'intercept', 'answer'])

function overtaken(t: Translate, nameOf: NameOf, told: ActReport, { operator }: ActOutcome): Said {
  const customer = customerOf(t, told)
  if (!operator) return said(t, 'session.outcome.overtakenNobody', { customer })
  const key = takes.has(told.act) ? 'session.outcome.overtaken' : 'session.outcome.overtakenElse'
  return said(t, key, { operator: nameOf(operator), customer })
}

function refused(t: Translate, explain: Explain, { act, portalCode }: ActOutcome): Said {
  const key = 'session.outcome.refused'
  if (!portalCode) return { title: t(`${key}.title`), detail: t(`${key}.noCode`), next: t(`${key}.next`) }
  return explain({ code: 'rejected', portalCode, method: actTable[act].method, traceId: '' })
}

function unclear(t: Translate, nameOf: NameOf, told: ActReport): Said {
  const { act, outcome } = told
  const because = outcome?.unclearBecause ?? 'answer_lost'
  const key = 'session.outcome.unclear'
  if (because === 'other_session' || because === 'by_whom' || because === 'acted_before')
    return said(t, `${key}.${because}`, { customer: customerOf(t, told), now: standing(t, nameOf, outcome) })
  const next = !isCheckable(told) ? '' : t(`${key}.next`)
  return { title: t(`act.${act}.unclear`), detail: t(`${key}.${because}`), next }
}

/** The present owner of the dialog, as a clause. */
function standing(t: Translate, nameOf: NameOf, outcome: ActOutcome | null): string {
  const dialog = outcome?.dialog
  if (!dialog) return t('session.outcome.now.unknown')
  if (dialog.mine) return t('session.outcome.now.mine')
  if (dialog.sessionId === null) return t('session.outcome.now.closed')
  const { operator, joined } = dialog
  if (joined) return t('session.outcome.now.joined')
  return operator ? t('session.outcome.now.taken', { operator: nameOf(operator) }) : t('session.outcome.now.nobodys')
}

const said = (t: Translate, key: string, values: Record<string, string> = {}): Said => ({
  title: t(`${key}.title`, values),
  detail: t(`${key}.detail`, values),
  next: t(`${key}.next`, values),
})
