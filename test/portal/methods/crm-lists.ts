import { RestError } from '../rest-error'
import { isEmpty, read, text } from './method'
import type { Method } from './method'

const stage = (list: string, code: string, name: string, semantics: string | null = null) => ({
  list,
  code,
  name,
  semantics,
})

/** The stages of leads and of two pipelines of deals; a code may be in several lists. */
const stages = [
  stage('STATUS', 'NEW', 'Unassigned'),
  stage('STATUS', 'IN_PROCESS', 'In progress'),
  stage('STATUS', 'CONVERTED', 'Good lead', 'S'),
  stage('STATUS', 'JUNK', 'Junk lead', 'F'),
  stage('DEAL_STAGE', 'NEW', 'New'),
  stage('DEAL_STAGE', 'PREPARATION', 'Document preparation'),
  stage('DEAL_STAGE', 'WON', 'Deal won', 'S'),
  stage('DEAL_STAGE_5', 'C5:NEW', 'First talk'),
  stage('SOURCE', 'WEB', 'Website'),
]
const words: Record<string, string> = { S: 'success', F: 'failure' }

export const crmLists: Record<string, Method> = {
  // @see api-reference/crm/status/crm-status-list.md
  'crm.status.list': read(['crm'], ({ params, portal }) => {
    const filter = params['filter'] ?? {}
    if (typeof filter !== 'object') throw new RestError(400, 'Invalid parameters.', 'Incorrect parameters passed.')
    const asked = Object.entries(filter as Record<string, unknown>).filter(([, value]) => !isEmpty(value))
    const rows = stages.map(({ list, code, name, semantics }, index) => ({
      ID: String(101 + 2 * index),
      ENTITY_ID: list,
      STATUS_ID: code,
      NAME: portal.world.stageNames.get(name) ?? name,
      NAME_INIT: name,
      SORT: String(10 + 10 * index),
      SYSTEM: 'Y',
      CATEGORY_ID: null,
      COLOR: '#39A8EF',
      SEMANTICS: semantics,
      EXTRA: { SEMANTICS: words[semantics ?? ''] ?? 'process', COLOR: '#39A8EF' },
    }))
    const result = rows.filter(row => asked.every(([key, value]) => row[key as keyof typeof row] === text(value)))
    return { result, total: result.length }
  }),
}
