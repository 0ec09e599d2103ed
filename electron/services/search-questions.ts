import { AppError } from '../app-error'
import { spellingsOf } from '../bitrix/phone-spellings'
import { crmPage } from '../bitrix/portal-pages'
import type { CrmBinding, CrmEntity } from '../contract/models'
import type { Understood } from '../contract/models-search'
import { valueOf } from './batch-request'
import type { Reading, Round } from './dialog-round'
import {
  type AskDeps,
  type Asked,
  answered,
  type Depth,
  entityTypes,
  failed,
  type Line,
  recordFinding,
} from './search-asked'
import { askContact, contactCost } from './search-contacts'
import { askName } from './search-names'

/** Commands that a line costs. */
export function costOf({ kind }: Understood, { whole, dialogs }: Depth): number {
  if (kind === 'phone' || kind === 'email') return contactCost(whole)
  if (kind === 'name') return 1 + dialogs * (whole ? 2 : 1)
  if (kind === 'crm') return 2 + dialogs * (whole ? 2 : 1)
  if (kind === 'code') return whole ? 3 : 1
  return kind === 'chat' || kind === 'session' ? (whole ? 2 : 1) : 0
}

/** Puts one line into a request. Lines that are no identifiers, or another portal's, answer themselves. */
export function askLine(deps: AskDeps, round: Round, line: Line, depth: Depth): Asked {
  const { understood } = line
  switch (understood.kind) {
    case 'code':
      return askCode(deps, round, line, understood.code, depth)
    case 'chat':
      return askOne(deps, line, round.dialog({ CHAT_ID: understood.chatId }, depth.whole))
    case 'session':
      return askOne(deps, line, round.dialog({ SESSION_ID: understood.sessionId }, depth.whole))
    case 'crm':
      return askCrm(deps, round, line, understood.entity, depth)
    case 'phone':
      return askContact(deps, round, line, { type: 'PHONE', values: spellingsOf(understood.phone) }, depth)
    case 'email':
      return askContact(deps, round, line, { type: 'EMAIL', values: [understood.email] }, depth)
    case 'name':
      return askName(deps, round, line, understood.name, depth)
    case 'foreign':
      return answered(failed(line, new AppError('invalid', { reason: 'other_portal', field: 'text' }), deps.trace))
    default:
      return answered(failed(line, new AppError('invalid', { field: 'text' }), deps.trace))
  }
}

function askOne({ trace }: AskDeps, line: Line, reading: Reading, explain = (error: AppError) => error): Asked {
  return {
    finding() {
      const answer = reading.view()
      if (!answer.ok) return failed(line, explain(answer.error), trace)
      return { ...line, outcome: 'found', failure: null, crm: null, dialogs: [answer.value.dialog] }
    },
    unread: () => [],
    add: () => {},
    readings: () => [reading],
  }
}

/** Both methods that know codes are asked: `session.open` has one refusal for "none" and "no right". */
function askCode(deps: AskDeps, round: Round, line: Line, code: string, { whole }: Depth): Asked {
  if (!whole) return askOne(deps, line, round.dialog({ USER_CODE: code }, false))
  const open = round.ask('imopenlines.session.open', { USER_CODE: code })
  const reading = round.dialog({ CHAT_ID: open.ref('chatId'), USER_CODE: code }, true)
  return askOne(deps, line, reading, error => {
    const opened = open.answer()
    // The portal found it and does not show it.
    if (opened.ok) return error.code === 'not_found' ? new AppError('forbidden', error.details) : error
    const { code: verdict, details } = opened.error
    const isAmbiguous = verdict === 'forbidden' && details.portalCode === 'ACCESS_DENIED' && !details.reason
    return isAmbiguous ? new AppError('not_found', details) : opened.error
  })
}

function askCrm(
  { using, directory, trace }: AskDeps,
  round: Round,
  line: Line,
  entity: CrmEntity,
  depth: Depth,
): Asked {
  const { type, id } = entity
  const chats = round.ask('imopenlines.crm.chat.get', { CRM_ENTITY_TYPE: type, CRM_ENTITY: id, ACTIVE_ONLY: 'N' })
  const item = round.ask('crm.item.get', { entityTypeId: entityTypes[type], id })
  const places = Array.from({ length: depth.dialogs }, (_, i) =>
    round.dialog({ CHAT_ID: chats.ref(i, 'CHAT_ID') }, depth.whole),
  )
  const later: Reading[] = []
  const found = () => valueOf(chats.answer()) ?? []
  const readings = () => [...places.slice(0, found().length), ...later]

  function binding(): CrmBinding {
    const record = valueOf(item.answer())?.item
    const title = record?.title ?? `${record?.name ?? ''} ${record?.lastName ?? ''}`.trim()
    if (title) directory.learnCrmTitle(entity, title)
    return { ...entity, title: directory.crmTitle(entity), url: crmPage(using.account.portalUrl, entity) }
  }
  return {
    finding() {
      const answer = chats.answer()
      if (!answer.ok) return { ...failed(line, answer.error, trace), crm: null }
      const crm = binding()
      for (const chat of answer.value) {
        if (chat.CONNECTOR_TITLE) directory.learnConnector(chat.CONNECTOR_ID, chat.CONNECTOR_TITLE)
      }
      return { ...line, ...recordFinding(readings(), item.answer(), trace), crm }
    },
    unread: () =>
      found()
        .slice(readings().length)
        .map(chat => chat.CHAT_ID),
    add: reading => void later.push(reading),
    readings,
  }
}
