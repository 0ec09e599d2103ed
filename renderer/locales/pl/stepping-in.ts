import type { stepping as english } from '../en/stepping-in'
import type { Same } from '../types'

/** A supervisor steps into dialogs of others. */
export const stepping = {
  not: '{act}: niemożliwe ({customer})',
  whose: 'Mają je: {names}.',
  andMore: '{names} i jeszcze {n} | {names} i jeszcze {n} | {names} i jeszcze {n}',
  colleagues: 'każdy z operatorów',
  left: {
    intercept:
      'Pominięto {n}: bez operatora lub już Twój. | Pominięto {n}: bez operatora lub już Twoje. | Pominięto {n}: bez operatora lub już Twoje.',
    finish: 'Pominięto {n}: bez operatora. | Pominięto {n}: bez operatora. | Pominięto {n}: bez operatora.',
  },
  tools: 'Narzędzia przełożonego',
  none: 'Zaznacz dialogi na tablicy albo przejdź do jednego z nich',
  join: {
    title: 'Dołączyć do {n} dialogu? | Dołączyć do {n} dialogów? | Dołączyć do {n} dialogów?',
    detail: 'Staniesz się uczestnikiem. Klienci zobaczą to dołączenie.',
  },
  intercept: {
    title: 'Przejąć {n} dialog? | Przejąć {n} dialogi? | Przejąć {n} dialogów?',
    detail: 'Odpowiedzialność za wszystkie przejdzie na Ciebie, a ich operatorzy dostaną powiadomienie.',
  },
  transfer: {
    title: 'Przekazać {n} dialog? | Przekazać {n} dialogi? | Przekazać {n} dialogów?',
    detail: 'Wszystkie przejdą do wybranej osoby lub linii.',
  },
  finish: {
    title: 'Zakończyć {n} dialog? | Zakończyć {n} dialogi? | Zakończyć {n} dialogów?',
    detail: 'Ich sesje się skończą. Klient, który napisze ponownie, rozpocznie nową.',
  },
  pin: {
    title: 'Przypiąć {n} dialog? | Przypiąć {n} dialogi? | Przypiąć {n} dialogów?',
    detail: 'Przypinać można tylko własne dialogi. Pozostałe się nie zmienią.',
  },
} satisfies Same<typeof english>
