import type { look as english } from '../en/look'
import type { Same } from '../types'

/** Dialogs that are looked at without joining them. */
export const look = {
  title: 'Podgląd',
  look: 'Podgląd',
  count: '{n} z {most}',
  unseen: 'Nie dołączono: to cichy podgląd',
  /** Of several: with some of them the operator has joined. */
  joinedSome:
    'Dołączono do {n} z nich: w pozostałych to cichy podgląd | Dołączono do {n} z nich: w pozostałych to cichy podgląd | Dołączono do {n} z nich: w pozostałych to cichy podgląd',
  joined: '{operator} i Ty',
  keys: 'Strzałki prowadzą od dialogu do dialogu, Page Up i Page Down przewijają wiadomości. Enter otwiera dialog, Delete lub Esc zamyka go tutaj.',
  key: { move: 'Przejdź między dialogami', page: 'Przewiń wiadomości', close: 'Zakończ podgląd dialogu' },
  open: 'Otwórz dialog z klientem {customer}',
  close: 'Zakończ podgląd: {customer}',
  closeAll: 'Zamknij wszystkie',
  messages: 'Wiadomości z klientem {customer}',
  earlier: 'Otwórz dialog, aby zobaczyć wcześniejsze wiadomości',
  reading: 'Odczytywanie dialogu…',
  mine: 'Twój',
  nobodys: 'Bez operatora',
  closed: 'Zamknięty',
  current: 'Aktualne',
  stale: 'Stan na {time}',
  offline: 'Offline: stan na {time}',
  nameless: 'Dialog {chatId}',
  full: 'Limit dialogów w podglądzie: {most}. Najpierw zamknij jeden | Limit dialogów w podglądzie: {most}. Pominięto: {n} | Limit dialogów w podglądzie: {most}. Pominięto: {n}',
} satisfies Same<typeof english>
