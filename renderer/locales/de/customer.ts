import type { customer as english } from '../en/customer'
import type { Same } from '../types'

/** The customer: the cards of the CRM and their other dialogs. */
export const customer = {
  name: 'Kunde',
  show: 'Kunden anzeigen',
  close: 'Kunden ausblenden',
  refresh: 'Kundendaten aktualisieren',
  loading: 'Kundendaten werden geladen…',
  none: 'Kein CRM-Element',
  noneDetail: 'Dieser Dialog ist mit keinem Lead, Auftrag, Kontakt oder Unternehmen verknüpft.',
  open: '{record} in Bitrix24 öffnen',
  phone: 'Telefon',
  email: 'E-Mail',
  post: 'Position',
  stage: 'Phase',
  amount: 'Betrag',
  responsible: 'Zuständig',
  copyPhone: 'Telefonnummer {value} kopieren',
  copyEmail: 'E-Mail {value} kopieren',
  won: 'Gewonnen',
  lost: 'Verloren',
  dialogs: 'Weitere Dialoge',
  noDialogs: 'Dieser Kunde hat keine weiteren Dialoge',
  all: 'Alle {n} anzeigen',
  more: 'und {n} weiterer: nach dem Element suchen | und {n} weitere: nach dem Element suchen',
} satisfies Same<typeof english>
