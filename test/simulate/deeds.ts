import type { Act, ActDetail } from '../../electron/contract/act'
import type { ChatId } from '../../electron/contract/common'
import type { JournalEntry } from '../../electron/contract/journal'
import { acts } from '../../electron/services/act/table'
import type { ActRecord } from '../portal/types'

/** One act that the operator asked for, and the answer they got. */
export interface Deed {
  act: Act
  chatId: ChatId
  detail: ActDetail
  /** The portal it was meant for. */
  portal: number
  /** The number of records in the portal's ledger before the act, and once it or its console had ended. */
  from: number
  to: number
  /** In the journal; null when nothing was written there. */
  journalId: string | null
  /** The answer to the window; null when it threw or the console ended first. */
  told: JournalEntry['state'] | null
  /** It was refused before anything was sent. */
  threw: boolean
}

/** One message or file that the operator asked for once. */
export interface Parcel {
  kind: 'message' | 'file'
  /** Token of a message, number of a transfer. */
  id: string
  chatId: ChatId
  portal: number
  /** Text of a message, name of a file. */
  what: string
}

const switches: Partial<Record<Act, string>> = { pin: 'Y', unpin: 'N', silence: 'Y', unsilence: 'N' }

/** Whether a record of the portal's ledger is this act, to this dialog. */
export function isOf({ act, chatId, detail }: Deed, { method, params }: ActRecord): boolean {
  if (method !== acts[act].method) return false
  if (act === 'vote') return Number(params['SESSION_ID']) === detail.rating?.sessionId
  const isSwitched = switches[act] === undefined || switches[act] === params['ACTIVATE']
  return isSwitched && Number(params['CHAT_ID']) === chatId
}

/** Whether a record of the portal's ledger is this message or file. */
export function isParcel({ kind, chatId, what }: Parcel, { method, params }: ActRecord): boolean {
  if (kind === 'message')
    return method === 'im.message.add' && params['DIALOG_ID'] === `chat${chatId}` && params['MESSAGE'] === what
  const fields = params['fields'] as { name?: unknown } | undefined
  return method === 'im.v2.File.upload' && params['dialogId'] === `chat${chatId}` && fields?.name === what
}
