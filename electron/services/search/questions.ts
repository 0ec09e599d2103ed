import { AppError } from '../../app-error'
import { spellingsOf } from '../../bitrix/identifiers/phone-spellings'
import type { Understood } from '../../contract/search'
import type { DialogReading, DialogRequest } from '../dialog/request'
import { type AskDeps, type AskedLine, answered, type Depth, failed, type SearchLine } from './asked'
import { askContact, contactCost } from './contacts'
import { askCrm, crmCost } from './records'
import { askName } from './names'

/** Commands that a line costs. */
export function costOf(understood: Understood, depth: Depth): number {
  const { kind } = understood
  const { whole, dialogs } = depth
  if (kind === 'phone' || kind === 'email') return contactCost(whole)
  if (kind === 'name') return 1 + dialogs * (whole ? 2 : 1)
  if (kind === 'crm') return crmCost(understood.entity, depth)
  if (kind === 'code') return whole ? 3 : 1
  return kind === 'chat' || kind === 'session' ? (whole ? 2 : 1) : 0
}

/** Puts one line into a request. Lines that are no identifiers, or belong to another portal, answer themselves. */
export function askLine(deps: AskDeps, request: DialogRequest, line: SearchLine, depth: Depth): AskedLine {
  const { understood } = line
  switch (understood.kind) {
    case 'code':
      return askCode(deps, request, line, understood.code, depth)
    case 'chat':
      return askOne(deps, line, request.dialog({ CHAT_ID: understood.chatId }, depth.whole))
    case 'session':
      return askOne(deps, line, request.dialog({ SESSION_ID: understood.sessionId }, depth.whole))
    case 'crm':
      return askCrm(deps, request, line, understood.entity, depth)
    case 'phone':
      return askContact(deps, request, line, { type: 'PHONE', values: spellingsOf(understood.phone) }, depth)
    case 'email':
      return askContact(deps, request, line, { type: 'EMAIL', values: [understood.email] }, depth)
    case 'name':
      return askName(deps, request, line, understood.name, depth)
    case 'foreign':
      return answered(failed(line, new AppError('invalid', { reason: 'other_portal', field: 'text' }), deps.trace))
    default:
      return answered(failed(line, new AppError('invalid', { field: 'text' }), deps.trace))
  }
}

function askOne(
  { trace }: AskDeps,
  line: SearchLine,
  reading: DialogReading,
  explain = (error: AppError) => error,
): AskedLine {
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

/** Both methods that know codes are asked: `session.open` refuses "none" and "no right" alike. */
function askCode(deps: AskDeps, request: DialogRequest, line: SearchLine, code: string, { whole }: Depth): AskedLine {
  if (!whole) return askOne(deps, line, request.dialog({ USER_CODE: code }, false))
  const open = request.ask('imopenlines.session.open', { USER_CODE: code })
  const reading = request.dialog({ CHAT_ID: open.ref('chatId'), USER_CODE: code }, true)
  return askOne(deps, line, reading, error => {
    const opened = open.answer()
    // The portal found it but does not show it.
    if (opened.ok) return error.code === 'not_found' ? new AppError('forbidden', error.details) : error
    const { code: verdict, details } = opened.error
    const isAmbiguous = verdict === 'forbidden' && details.portalCode === 'ACCESS_DENIED' && !details.reason
    return isAmbiguous ? new AppError('not_found', details) : opened.error
  })
}
