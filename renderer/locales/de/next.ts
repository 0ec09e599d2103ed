import type { next as english } from '../en/next'
import type { Same } from '../types'

/** What the keyboard leads to: the next waiting customer, the panes of the window, and why a key does nothing now. */
export const next = {
  name: 'Nächster Wartender',
  previous: 'Vorheriger Wartender',
  count: '{n} Kunde wartet auf Antwort | {n} Kunden warten auf Antwort',
  nobody: 'Niemand wartet auf Antwort',
  nobodyElse: 'Sonst wartet niemand auf Antwort',
  loading: '„Meine Dialoge“ wird noch geladen',
  pane: { next: 'Nächster Bereich', previous: 'Vorheriger Bereich' },
  missed: {
    dialog: 'Öffnen Sie zuerst einen Dialog',
    myDialogs: 'Wählen Sie zuerst Dialoge in „Meine Dialoge“ aus',
    elsewhere: 'Auf dieser Seite nicht verfügbar',
  },
  setting: 'Nach dem Beenden zum nächsten',
  settingHint:
    'Auch nach Weiterleiten und Überspringen: Der nächste wartende Dialog öffnet sich mit dem Cursor im Nachrichtenfeld. Wartet niemand, bleibt der Dialog.',
  palette: { selection: 'Ausgewählte Dialoge', dialog: 'Dieser Dialog', accounts: 'Konten' },
  done: '{customer}: {title}',
} satisfies Same<typeof english>
