import type { Settings } from './types'

/** A portal as it should be: nothing switched off, no limits on work time. */
export const presetSettings = (): Settings => ({
  batchRefuses: new Set(),
  historyBySessionOnly: false,
  silentTrue: new Set(),
  shownLater: null,
  instead: new Map(),
  scopes: ['crm', 'im', 'imopenlines', 'user', 'lists'],
  emptyTextCodes: new Set(),
  idsFlipped: false,
  textsEncoded: false,
  missing: new Set(),
  connectorsOff: new Set(),
  crmClosedTo: new Set(),
  shutOut: new Set(),
  planWithoutReports: false,
  planHistoryDays: null,
  noMessenger: false,
  planWithoutRest: false,
  applicationRemoved: false,
  operatingCosts: new Map(),
  operatingLimit: null,
  rewrites: null,
  uploadLimit: 100 * 1024 * 1024,
  bodyGate: null,
  clockAheadMs: 0,
})
