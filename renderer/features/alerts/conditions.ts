import type { AlertCondition, AlertGroup, AlertWish, ReadyAlert } from '../../../electron/contract/alert'
import type { CrmType, LineId, UserId } from '../../../electron/contract/common'

export type ConditionKind = AlertCondition['of']

/** The kinds in the order of the list. */
export const conditionKinds = [
  'waits',
  'silent',
  'first_late',
  'further_late',
  'status',
  'operator',
  'line',
  'channel',
  'transfers',
  'messages',
  'crm',
  'disliked',
] as const satisfies readonly ConditionKind[]

/** What a kind asks for beside itself: nothing, a number, or a choice among values. */
export const asksOf = {
  waits: 'minutes',
  silent: 'minutes',
  transfers: 'least',
  messages: 'least',
  line: 'choice',
  channel: 'choice',
  operator: 'choice',
  status: 'choice',
  crm: 'choice',
  disliked: 'nothing',
  first_late: 'nothing',
  further_late: 'nothing',
} as const satisfies Record<ConditionKind, string>

export const statuses = ['new', 'answered', 'paused'] as const
export const crmTypes = ['lead', 'deal', 'contact', 'company'] as const
/** Stands among the operators for a dialog that is nobody's. */
export const nobody = 'nobody'

/** A condition in the form: whatever has been entered, for every kind, so that changing the kind back loses nothing. */
export interface ConditionDraft {
  /** Tells the form's rows apart. */
  key: number
  of: ConditionKind
  number: string
  chosen: ChosenValues
}

/** The chosen values of each kind. */
export interface ChosenValues {
  line: LineId[]
  channel: string[]
  operator: (UserId | typeof nobody)[]
  status: (typeof statuses)[number][]
  crm: CrmType[]
}
const nothingChosen = (): ChosenValues => ({ line: [], channel: [], operator: [], status: [], crm: [] })

/** A rule in the form. */
export interface RuleDraft {
  name: string
  /** Which of the ready-made rules it is, and the name under which it was opened: that one is nobody's own. */
  ready: { which: ReadyAlert; name: string } | null
  groups: ConditionDraft[][]
  notify: boolean
  sound: AlertWish['sound']
  repeat: string
  again: boolean
}

export type ConditionProblem = 'choose' | 'minutes' | 'least'

let keys = 0
export const newCondition = (of: ConditionKind = 'waits'): ConditionDraft => ({
  key: ++keys,
  of,
  number: '5',
  chosen: nothingChosen(),
})

export const newRule = (): RuleDraft => ({
  ...{ name: '', ready: null, groups: [[newCondition()]] },
  ...{ notify: true, sound: 'chime', repeat: '', again: false },
})

/** @param name As it is shown. */
export function draftOf(rule: AlertWish, name: string): RuleDraft {
  const { notify, sound, repeatMinutes, again } = rule
  const ready = rule.ready ? { which: rule.ready, name } : null
  const groups = rule.groups.map(group => group.map(conditionDraft))
  return { name, ready, groups, notify, sound, again, repeat: repeatMinutes === null ? '' : String(repeatMinutes) }
}

function conditionDraft(condition: AlertCondition): ConditionDraft {
  const draft = newCondition(condition.of)
  const number = 'minutes' in condition ? condition.minutes : 'least' in condition ? condition.least : null
  if (number !== null) draft.number = String(number)
  Object.assign(draft.chosen, chosenIn(condition))
  return draft
}

function chosenIn(condition: AlertCondition): Partial<ChosenValues> {
  switch (condition.of) {
    case 'line':
      return { line: condition.lineIds }
    case 'channel':
      return { channel: condition.connectors }
    case 'operator':
      return { operator: [...(condition.nobody ? ([nobody] as const) : []), ...condition.operatorIds] }
    case 'status':
      return { status: condition.statuses }
    case 'crm':
      return { crm: condition.types }
    default:
      return {}
  }
}

const isChoice = (of: ConditionKind): of is keyof ChosenValues => asksOf[of] === 'choice'

const whole = (text: string): number | null => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : null)
const within = (text: string, most: number): number | null => {
  const value = whole(text)
  return value !== null && value >= 1 && value <= most ? value : null
}
const mostMinutes = 1440
const mostLeast = 100_000

/** What is wrong with a condition; null if nothing is. */
export function problemOf(draft: ConditionDraft): ConditionProblem | null {
  if (isChoice(draft.of)) return draft.chosen[draft.of].length > 0 ? null : 'choose'
  const asks = asksOf[draft.of]
  if (asks === 'minutes') return within(draft.number, mostMinutes) === null ? 'minutes' : null
  return asks === 'least' && within(draft.number, mostLeast) === null ? 'least' : null
}

export const isRepeatWrong = ({ repeat }: RuleDraft): boolean =>
  repeat.trim() !== '' && within(repeat, mostMinutes) === null

/** The conditions as main takes them; null while one of them is wrong. */
export function groupsOf({ groups }: RuleDraft): AlertGroup[] | null {
  if (groups.some(group => group.some(draft => problemOf(draft) !== null))) return null
  return groups.map(group => group.map(conditionOf))
}

function conditionOf({ of, number, chosen }: ConditionDraft): AlertCondition {
  switch (of) {
    case 'line':
      return { of, lineIds: chosen.line }
    case 'channel':
      return { of, connectors: chosen.channel }
    case 'operator': {
      const operatorIds = chosen.operator.flatMap(value => (value === nobody ? [] : [value]))
      return { of, operatorIds, nobody: chosen.operator.includes(nobody) }
    }
    case 'status':
      return { of, statuses: chosen.status }
    case 'crm':
      return { of, types: chosen.crm }
    case 'waits':
    case 'silent':
      return { of, minutes: Number(number) }
    case 'transfers':
    case 'messages':
      return { of, least: Number(number) }
    default:
      return { of }
  }
}

/** The whole rule as main takes it; null while something is wrong. */
export function wishOf(draft: RuleDraft): AlertWish | null {
  const groups = groupsOf(draft)
  const name = draft.name.trim()
  if (groups === null || name === '' || isRepeatWrong(draft)) return null
  const { ready, notify, sound, repeat, again } = draft
  const repeatMinutes = repeat.trim() === '' ? null : Number(repeat)
  return { name, groups, notify, sound, repeatMinutes, again, ...(ready?.name === name && { ready: ready.which }) }
}
