import type { CrmEntity, CrmType } from '../../contract/common'
import { wholeNumber } from './user-code'

/*
 * Bitrix24's data about a dialog in three strings of its chat. Their make-up is not documented as a whole: the
 * pages name single fields (openlines/sessions/imopenlines-session-history-get.md, chats/outdated/iframe.md), the rest
 * was observed. Rows written by old portals end early.
 */

/** `entity_data_1`, with null for fields that the row is too short for or holds as 0. */
export interface SessionData {
  /** The record that the portal counts as the dialog's own. */
  crm: CrmEntity | null
  /** Pinned by its operator ("assigned to me"). */
  pinned: boolean
  /** The portal waits for the customer before it closes the dialog. */
  waitsToClose: boolean
  /** Null once the dialog is closed. */
  sessionId: number | null
  /** Unix seconds. */
  startedAt: number | null
  /** The channel line that it is on now, if not the one in USER_CODE. */
  lineId: number | null
  /** Unix seconds from which the customer cannot be written to. */
  blockedAt: number | null
  blockReason: string | null
}

const crmTypes = ['lead', 'company', 'contact', 'deal'] as const satisfies readonly CrmType[]

const yes = (field: string | undefined) => field?.trim().toUpperCase() === 'Y'
const numberIn = (field: string | undefined) => (field === undefined ? null : wholeNumber(field.trim()))

function crmType(field: string | undefined): CrmType | null {
  const name = field?.trim().toLowerCase()
  return crmTypes.find(type => type === name) ?? null
}

/** Reads `entity_data_1`; never fails, whatever the row holds. */
export function parseSessionData(row: string): SessionData {
  const [hasCrm, type, id, pause, waits, session, created, line, blockedAt, ...reason] = row.split('|')
  const crmId = numberIn(id)
  const kind = crmType(type)
  const blockReason = reason.join('|').trim()
  return {
    crm: yes(hasCrm) && kind && crmId ? { type: kind, id: crmId } : null,
    pinned: yes(pause),
    waitsToClose: yes(waits),
    sessionId: numberIn(session),
    startedAt: numberIn(created),
    lineId: numberIn(line),
    blockedAt: numberIn(blockedAt),
    blockReason: blockReason === '' || blockReason === '0' ? null : blockReason,
  }
}

/** The fields that the row of `entity_data_1` really holds; a 0 counts, an empty or cut-off field does not. */
export function toldIn(row: string): Record<'session' | 'pinned' | 'line' | 'noCrm', boolean> {
  const fields = row.split('|').map(field => field.trim())
  const isNumber = (field: string | undefined) => /^\d{1,16}$/.test(field ?? '')
  return {
    session: isNumber(fields[5]),
    pinned: /^[YN]$/i.test(fields[3] ?? ''),
    line: isNumber(fields[7]),
    noCrm: /^N$/i.test(fields[0] ?? ''),
  }
}

export function printSessionData(data: SessionData): string {
  const { crm } = data
  return [
    crm ? 'Y' : 'N',
    crm ? crm.type.toUpperCase() : 'NONE',
    crm?.id ?? 0,
    data.pinned ? 'Y' : 'N',
    data.waitsToClose ? 'Y' : 'N',
    data.sessionId ?? 0,
    data.startedAt ?? 0,
    data.lineId ?? 0,
    data.blockedAt ?? 0,
    data.blockReason ?? 0,
  ].join('|')
}

/**
 * Reads `entity_data_2`, pairs of type and number, without pairs of unknown type or number 0 and without repetitions.
 */
export function parseBindings(row: string): CrmEntity[] {
  const fields = row.split('|')
  const found = new Map<CrmType, number>()
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const type = crmType(fields[i])
    const id = numberIn(fields[i + 1])
    if (type && id && !found.has(type)) found.set(type, id)
  }
  return [...found].map(([type, id]) => ({ type, id }))
}

export function printBindings(bindings: readonly CrmEntity[]): string {
  return crmTypes
    .map(type => `${type.toUpperCase()}|${bindings.find(binding => binding.type === type)?.id ?? 0}`)
    .join('|')
}

/** Reads `entity_data_3`, the hidden mode; null where the portal does not say. */
export function parseSilent(row: string): boolean | null {
  const flag = row.split('|')[0]?.trim().toUpperCase()
  return flag === 'Y' ? true : flag === 'N' ? false : null
}

export const printSilent = (silent: boolean | null): string => (silent === null ? '' : silent ? 'Y' : 'N')
