import type { failure as english } from '../en/failure'
import type { Same } from '../types'
import { byPolicy } from './failure-proxy'
import { reason } from './failure-reason'

/** Ways a call can fail, and why an input or a sign-in was refused. */
export const failure = {
  code: {
    signed_out: {
      title: 'Wylogowano',
      detail: 'Portal nie przyjmuje już tego logowania. Nic z wykonanej pracy nie przepadło.',
      next: 'Zaloguj się ponownie. Wystarczy jedno kliknięcie, jeśli przeglądarka nadal pamięta logowanie.',
    },
    forbidden: {
      title: 'To działanie nie jest dozwolone',
      detail: 'Portal odmówił ({code}): temu kontu brakuje uprawnienia.',
      next: 'Poproś administratora Bitrix24 o dostęp do tego otwartego kanału lub elementu.',
    },
    not_found: {
      title: 'Niczego nie znaleziono',
      detail: 'Portal nie ma niczego pod tym numerem lub kodem albo tego nie pokazuje.',
      next: 'Sprawdź numer. Jeśli jest poprawny, poproś o sprawdzenie kogoś z większymi uprawnieniami.',
    },
    invalid: {
      title: 'Sprawdź wpisane dane',
      detail: 'Takiej wartości nie da się użyć. Do portalu nic nie wysłano.',
      next: 'Popraw zaznaczone pole i spróbuj ponownie.',
    },
    rejected: {
      title: 'Portal odrzucił zapytanie',
      detail: 'Odpowiedział kodem {code}.',
      next: 'Odśwież dialog. Jeśli odmowa się powtórzy, przekaż kod administratorowi.',
    },
    rate_limited: {
      title: 'Portal prosi o krótką przerwę',
      detail: 'Z tej sieci przyszło za dużo zapytań. Liczą się też współpracownicy pod tym samym adresem.',
      next: 'Poczekaj {seconds} s i spróbuj ponownie. Zmiany nie wysłano.',
    },
    offline: {
      title: 'Brak połączenia z portalem',
      detail: 'Zapytanie nie dotarło.',
      next: 'Sprawdź sieć i spróbuj ponownie.',
    },
    unclear: {
      title: 'Być może to się stało',
      detail: 'Zapytanie wysłano, ale odpowiedź przepadła. Nie powtórzono go, więc nic nie stanie się dwa razy.',
      next: 'Odśwież dialog albo sprawdź go w Bitrix24 przed ponowną próbą.',
    },
    cancelled: {
      title: 'Zatrzymano',
      detail: 'Zatrzymano to przed ukończeniem.',
      next: 'Można zacząć ponownie w dowolnej chwili.',
    },
    bug: {
      title: 'W Switchboard coś poszło nie tak',
      detail: 'To nasz błąd. Konto i dane są nienaruszone.',
      next: 'Spróbuj ponownie. Jeśli błąd wróci, podaj nam ten numer. Wskazuje on wpis w logu: {trace}',
    },
  },
  reason,
  byPolicy,
} satisfies Same<typeof english>
