import type { look as english } from '../en/look'
import type { Same } from '../types'

/** Dialogs that are looked at without joining them. */
export const look = {
  title: 'Mitlesen',
  look: 'Mitlesen',
  count: '{n} von {most}',
  unseen: 'Sie sind nicht beigetreten: Sie lesen still mit',
  /** Of several: with some of them the operator has joined. */
  joinedSome:
    '{n} davon sind Sie beigetreten: Bei den anderen lesen Sie still mit | {n} davon sind Sie beigetreten: Bei den anderen lesen Sie still mit',
  joined: '{operator}, und Sie sind beigetreten',
  keys: 'Pfeiltasten gehen von Dialog zu Dialog, Bild auf und Bild ab durch die Nachrichten. Eingabe öffnet ihn, Entf oder Esc schließt ihn hier.',
  key: { move: 'Von Dialog zu Dialog gehen', page: 'Nachrichten blättern', close: 'Mitlesen im Dialog beenden' },
  open: 'Dialog mit {customer} öffnen',
  close: 'Mitlesen bei {customer} beenden',
  closeAll: 'Alle schließen',
  messages: 'Nachrichten mit {customer}',
  earlier: 'Öffnen Sie den Dialog, um frühere Nachrichten zu sehen',
  reading: 'Dialog wird gelesen…',
  mine: 'Ihrer',
  nobodys: 'Nicht zugewiesen',
  closed: 'Geschlossen',
  current: 'Aktuell',
  stale: 'Stand {time}',
  offline: 'Offline: Stand {time}',
  nameless: 'Dialog {chatId}',
  full: 'Sie können bei {most} Dialogen zugleich mitlesen: Schließen Sie zuerst einen | Sie können bei {most} Dialogen zugleich mitlesen: {n} wurden ausgelassen',
} satisfies Same<typeof english>
