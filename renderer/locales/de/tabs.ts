import type { tabs as english } from '../en/tabs'
import type { Same } from '../types'

/** The open dialogs above the pane. */
export const tabs = {
  name: 'Offene Dialoge',
  all: '{n} offener Dialog | Alle {n} offenen Dialoge',
  close: 'Tab schließen: {customer}',
  closeFinished: 'Tabs beendeter Dialoge schließen',
  closeOthers: 'Andere Tabs schließen',
  at: '{customer}, {at} von {of}',
  noOther: 'Kein anderer Dialog ist offen',
  atEnd: 'Dahinter ist kein Tab',
  noneClosed: 'Es wurde kein Tab geschlossen',
  news: { closed: 'Geschlossen', taken: 'Jetzt bei {name}', left: 'Nicht mehr unter Ihren Dialogen' },
  short: { closed: 'Geschlossen', taken: 'Nicht Ihrer', left: 'Weg' },
  keys: {
    walk: 'Durch die offenen Dialoge gehen, zuletzt verwendete zuerst',
    strip: 'Die offenen Dialoge entlanggehen',
    remove: 'Dortigen Tab schließen',
    last: 'Zurück zum letzten Dialog',
    close: 'Tab schließen',
    reopen: 'Geschlossenen Tab wieder öffnen',
    earlier: 'Tab nach vorn verschieben',
    later: 'Tab nach hinten verschieben',
  },
} satisfies Same<typeof english>
