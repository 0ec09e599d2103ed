import type { next as english } from '../en/next'
import type { Same } from '../types'

/** What the keyboard leads to: the next waiting customer, the panes of the window, and why a key does nothing now. */
export const next = {
  name: 'Następny czekający',
  previous: 'Poprzedni czekający',
  count: '{n} klient czeka na odpowiedź | {n} klienci czekają na odpowiedź | {n} klientów czeka na odpowiedź',
  nobody: 'Nikt nie czeka na odpowiedź',
  nobodyElse: 'Nikt inny nie czeka na odpowiedź',
  loading: 'Moje dialogi jeszcze się wczytują',
  pane: { next: 'Następny panel', previous: 'Poprzedni panel' },
  missed: {
    dialog: 'Najpierw otwórz dialog',
    myDialogs: 'Najpierw zaznacz dialogi w Moich dialogach',
    elsewhere: 'Niedostępne na tym ekranie',
  },
  setting: 'Po zakończeniu przejdź do następnego',
  settingHint:
    'Także po przekazaniu i pominięciu: otwiera się następny czekający dialog z kursorem w polu wiadomości. Jeśli nikt nie czeka, dialog pozostaje.',
  palette: { selection: 'Zaznaczone dialogi', dialog: 'Ten dialog', accounts: 'Konta' },
  done: '{customer}: {title}',
} satisfies Same<typeof english>
