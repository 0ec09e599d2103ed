import { presetReports } from './methods/reports/open'
import type { Settings } from './types'

/** A portal in good order: nothing switched off, no limits on work time. */
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
  reports: presetReports(),
  planHistoryDays: null,
  noMessenger: false,
  planWithoutRest: false,
  licenseFamily: 'pro',
  applicationRemoved: false,
  operatingCosts: new Map(),
  operatingLimit: null,
  rewrites: null,
  uploadLimit: 100 * 1024 * 1024,
  bodyGate: null,
  clockAheadMs: 0,
})
