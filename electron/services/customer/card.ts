import type { BatchAnswer } from '../../bitrix/client/bitrix'
import type { Result } from '../../bitrix/methods'
import type { CrmBinding, CrmType, Operator } from '../../contract/common'
import type { CrmCard } from '../../contract/customer'
import type { Directory } from '../people/directory'
import { failureOf, type Trace } from '../portal/trace'

type Item = Result<'crm.item.get'>['item']
type Status = Result<'crm.status.list'>[number]

export interface CardSource {
  binding: CrmBinding
  item: BatchAnswer<{ item: Item }>
  /** Names of stages from the CRM's lists; another list may use the same codes. */
  statuses: readonly Status[]
  directory: Directory
  trace: Trace
}

/** Puts a record's card together from the portal's answers. */
export function cardOf({ binding, item: answer, statuses, directory, trace }: CardSource): CrmCard {
  if (!answer.ok) return { ...blank(binding), failure: failureOf(answer.error, trace) }
  const { item } = answer.value
  const title = item.title ?? [item.name, item.lastName].filter(Boolean).join(' ').trim()
  if (title) directory.learnCrmTitle(binding, title)
  const status = statuses.find(
    ({ ENTITY_ID, STATUS_ID }) => STATUS_ID === item.stageId && isOf(binding.type, ENTITY_ID),
  )
  return {
    ...blank(binding),
    title: title || binding.title,
    phones: valuesOf(item, 'PHONE'),
    emails: valuesOf(item, 'EMAIL'),
    stage: status?.NAME || item.stageId,
    outcome: outcomeOf(status),
    amount: item.opportunity && item.currencyId ? { value: item.opportunity, currency: item.currencyId } : null,
    post: item.post,
    responsible: responsibleOf(item, directory),
  }
}

const blank = (binding: CrmBinding): CrmCard => ({
  ...binding,
  phones: [],
  emails: [],
  stage: null,
  outcome: null,
  amount: null,
  post: null,
  responsible: null,
  failure: null,
})

/** Leads have one list of stages, deals one for each of their pipelines. */
const isOf = (type: CrmType, list: string) =>
  type === 'lead' ? list === 'STATUS' : type === 'deal' && list.startsWith('DEAL_STAGE')

const valuesOf = ({ fm }: Item, kind: string) => [
  ...new Set(fm.filter(({ typeId, value }) => typeId === kind && value !== '').map(({ value }) => value)),
]

function outcomeOf(status: Status | undefined): CrmCard['outcome'] {
  const { SEMANTICS } = status?.EXTRA ?? { SEMANTICS: '' }
  if (SEMANTICS === 'success' || SEMANTICS === 'process') return SEMANTICS
  return SEMANTICS === 'failure' || SEMANTICS === 'apology' ? 'failure' : null
}

function responsibleOf({ assignedById }: Item, directory: Directory): Operator | null {
  return assignedById === null ? null : { id: assignedById, name: directory.person(assignedById) }
}
