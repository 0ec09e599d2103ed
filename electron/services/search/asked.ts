import { AppError } from '../../app-error'
import type { ChatId } from '../../contract/common'
import type { Dialog } from '../../contract/dialog'
import type { Finding, Understood } from '../../contract/search'
import type { ActiveAccount } from '../account/active'
import type { DialogReading, DialogRequest } from '../dialog/request'
import type { Directory } from '../people/directory'
import { ranked } from './rank'
import { failureOf, type Trace } from '../portal/trace'

/** How much of a request one pasted line may take. */
export interface Depth {
  /** Also reads histories, and opens codes by the method made for it. */
  whole: boolean
  /** Dialogs of a CRM record that are read along with the list of them. */
  dialogs: number
  /** Dialogs of the contact and of the company behind a lead or a deal that has no dialogs of its own. */
  related: number
}

/** A pasted line that was put into a request. */
export interface AskedLine {
  /** The line's finding, once the request was sent; names are filled in as far as they are known by now. */
  finding(): Finding
  /** Chats of a CRM record that are still to be read. */
  unread(): ChatId[]
  /**
   * Adds, once the request before was answered, questions that depended on its answer; adds nothing when all is known.
   */
  further?(request: DialogRequest): void
  add(reading: DialogReading): void
  readings(): DialogReading[]
}

export interface SearchLine {
  text: string
  understood: Understood
}

export interface AskDeps {
  using: ActiveAccount
  directory: Directory
  trace: Trace
}

/** Numbers of the CRM types, as `entityTypeId`. */
export const entityTypes = { lead: 1, deal: 2, contact: 3, company: 4 }

export function failed(line: SearchLine, error: unknown, trace: Trace): Finding {
  return { ...line, outcome: 'failed', failure: failureOf(error, trace), crm: null, dialogs: [] }
}

export const answered = (finding: Finding): AskedLine => ({
  finding: () => finding,
  unread: () => [],
  add: () => {},
  readings: () => [],
})

type Outcome = Pick<Finding, 'outcome' | 'failure' | 'dialogs'>
type ItemAnswer = { ok: true } | { ok: false; error: AppError }

/** The finding for a record's dialogs, some of which may be hidden. */
export function recordFinding(readings: DialogReading[], item: ItemAnswer, trace: Trace): Outcome {
  const dialogs: Dialog[] = []
  const errors: AppError[] = []
  for (const reading of readings) {
    const answer = reading.view()
    if (answer.ok) dialogs.push(answer.value.dialog)
    else errors.push(answer.error)
  }
  if (dialogs.length > 0) return { outcome: 'found', failure: null, dialogs: ranked(dialogs) }
  const noRecord = item.ok || item.error.code !== 'not_found' ? undefined : item.error
  // The record names chats but none is shown: the operator lacks the rights.
  const hidden = errors[0]?.code === 'not_found' ? new AppError('forbidden', errors[0].details) : errors[0]
  const error = hidden ?? noRecord
  if (!error) return { outcome: 'nothing', failure: null, dialogs: [] }
  return { outcome: 'failed', failure: failureOf(error, trace), dialogs: [] }
}
