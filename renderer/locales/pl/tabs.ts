import type { tabs as english } from '../en/tabs'
import type { Same } from '../types'

/** The open dialogs above the pane. */
export const tabs = {
  name: 'Otwarte dialogi',
  all: '{n} otwarty dialog | Wszystkie otwarte dialogi: {n} | Wszystkie otwarte dialogi: {n}',
  close: 'Zamknij kartę: {customer}',
  closeFinished: 'Zamknij karty zakończonych dialogów',
  closeOthers: 'Zamknij inne karty',
  at: '{customer}, {at} z {of}',
  noOther: 'Żaden inny dialog nie jest otwarty',
  atEnd: 'Dalej nie ma już karty',
  noneClosed: 'Nie zamknięto żadnej karty',
  news: { closed: 'Zamknięty', taken: 'Ma go teraz {name}', left: 'Nie ma go już wśród Twoich dialogów' },
  short: { closed: 'Zamknięty', taken: 'Nie Twój', left: 'Zniknął' },
  keys: {
    walk: 'Przechodź przez otwarte dialogi, od ostatnio używanego',
    strip: 'Przechodź po kolei przez otwarte dialogi',
    remove: 'Zamknij tę kartę',
    last: 'Wróć do ostatniego dialogu',
    close: 'Zamknij kartę',
    reopen: 'Otwórz zamkniętą kartę',
    earlier: 'Przesuń kartę w stronę pierwszej',
    later: 'Przesuń kartę w stronę ostatniej',
  },
} satisfies Same<typeof english>
