import type { customer as english } from '../en/customer'
import type { Same } from '../types'

/** The customer: the cards of the CRM and their other dialogs. */
export const customer = {
  name: 'Klient',
  show: 'Pokaż klienta',
  close: 'Ukryj klienta',
  refresh: 'Odśwież klienta',
  loading: 'Wczytywanie klienta…',
  none: 'Brak elementu CRM',
  noneDetail: 'Tego dialogu nie powiązano z leadem, dealem, kontaktem ani firmą.',
  open: 'Otwórz w Bitrix24: {record}',
  phone: 'Telefon',
  email: 'E-mail',
  post: 'Stanowisko',
  stage: 'Etap',
  amount: 'Kwota',
  responsible: 'Odpowiedzialny',
  copyPhone: 'Kopiuj telefon {value}',
  copyEmail: 'Kopiuj e-mail {value}',
  won: 'Wygrany',
  lost: 'Przegrany',
  dialogs: 'Inne dialogi',
  noDialogs: 'Ten klient nie ma innych dialogów',
  all: 'Pokaż wszystkie ({n})',
  more: 'i jeszcze {n}: wyszukaj element | i jeszcze {n}: wyszukaj element | i jeszcze {n}: wyszukaj element',
} satisfies Same<typeof english>
