import type { countdown as english } from '../en/countdown'
import type { Same } from '../types'

/** How long is left until something happens to a dialog. */
export const countdown = {
  about: 'około {time}',
  answer: { short: '{time} na odpowiedź', full: 'Czas linii na odpowiedź mija za {time}' },
  over: { short: '{time} po czasie', full: 'Czas linii na odpowiedź minął {time} temu' },
  window: {
    short: '{time} na odpisanie',
    full: 'Kanał przyjmuje odpowiedzi jeszcze przez {time}. Przedłuży to tylko następna wiadomość klienta',
  },
  closed: {
    short: 'Raczej zamknięty dla odpowiedzi',
    full: 'Klient napisał ponad 24 godziny temu, więc kanał prawdopodobnie nie przyjmuje odpowiedzi, dopóki klient nie napisze znowu',
  },
  /** After a colon. */
  replyLimit:
    'klient napisał ponad 24 godziny temu, więc kanał nie przyjmuje odpowiedzi, dopóki klient nie napisze znowu',
  moveOn: { short: '{time} do przejścia dalej', full: 'Za {time} dialog przejdzie do następnego operatora' },
  noAnswer: {
    short: '{time} do reakcji linii',
    full: 'Za {time} linia zareaguje sama, bo żaden operator nie odpowiedział',
  },
  autoClose: { short: '{time} do zamknięcia', full: 'Za {time} dialog zamknie się sam' },
} satisfies Same<typeof english>
