import type { policyReason as english } from '../en/failure-policy'
import type { Same } from '../types'

const ask = 'Jeśli to potrzebne, zapytaj administratora.'

/** What an administrator does not allow on this computer. */
export const policyReason = {
  application_locked: {
    title: 'Dozwolona jest tu tylko jedna aplikacja',
    detail: 'Administrator ograniczył Switchboard do innej aplikacji Bitrix24.',
    next: 'Zaloguj się w aplikacji ustawionej przez administratora.',
  },
  account_not_allowed: {
    title: 'To konto nie jest tu dozwolone',
    detail: 'Administrator wskazał osoby, które mogą pracować na tym komputerze.',
    next: ask,
  },
  one_account: {
    title: 'Dozwolone jest tu tylko jedno konto',
    detail: 'Administrator pozwala na jedno konto naraz.',
    next: 'Wyloguj się z obecnego konta, a potem zaloguj się na drugie.',
  },
  act_off: {
    title: 'To działanie nie jest tu dozwolone',
    detail: 'Administrator wyłączył je na tym komputerze. Nic nie wysłano.',
    next: ask,
  },
  export_off: {
    title: 'Eksport jest tu wyłączony',
    detail: 'Administrator nie pozwala zapisywać dziennika ani dowodów jako pliku.',
    next: ask,
  },
  reason_missing: {
    title: 'Firma wymaga podania powodu',
    detail: 'Nic nie wysłano: nie podano powodu.',
    next: 'Powtórz czynność i podaj powód.',
  },
  saving_off: {
    title: 'Zapisywanie plików jest tu wyłączone',
    detail: 'Administrator pozwala oglądać pliki z wiadomości, ale nie zapisywać.',
    next: ask,
  },
  file_type_off: {
    title: 'Plików tego typu nie można stąd wysyłać',
    detail: 'Administrator ograniczył typy plików.',
    next: 'Wyślij jako inny typ albo zapytaj administratora.',
  },
  file_over_limit: {
    title: 'Ten plik jest za duży, aby go stąd wysłać',
    detail: 'Administrator ograniczył rozmiar plików.',
    next: 'Wyślij mniejszy plik albo zapytaj administratora.',
  },
} satisfies Same<typeof english>
