import type { portal as english } from '../en/portal'
import type { Same } from '../types'
import { portalFile } from './portal-file'
import { portalMessage } from './portal-message'

/**
 * The meanings of Bitrix24's own codes, by method where the same code means different things.
 * Codes are those of the official REST documentation (pages of the methods, and its table of system errors).
 */
export const portal = {
  ...portalFile,
  ...portalMessage,
  open: {
    ACCESS_DENIED: {
      title: 'Nie można otworzyć tego USER_CODE',
      detail: 'Nie ma takiego czatu albo brak dostępu do jego otwartego kanału. Portal nie mówi, co z tego.',
      next: 'Sprawdź kod. Jeśli jest poprawny, poproś o dostęp do otwartego kanału.',
    },
  },
  dialog: {
    IM_NOT_INSTALLED: {
      title: 'Portal nie ma komunikatora',
      detail: 'Moduł czatu nie jest zainstalowany, więc nie ma dialogów.',
      next: 'Moduł może zainstalować administrator portalu.',
    },
    ACCESS_ERROR: {
      title: 'Brak dostępu do tego dialogu',
      detail: 'Nie istnieje albo brak do niego dostępu. Portal nie mówi, co z tego.',
      next: 'Sprawdź numer. Jeśli jest poprawny, poproś operatora dialogu o dodanie.',
    },
  },
  history: {
    MISSING_REQUIRED_PARAM: {
      title: 'Brak historii: nie podano sesji',
      detail: 'Starsze portale wymagają numeru sesji, a ten dialog nie ma teraz sesji.',
      next: 'Otwórz historię w Bitrix24 albo szukaj po numerze sesji.',
    },
    INVALID_SESSION_ID: {
      title: 'Brak historii: nie ma takiej sesji',
      detail: 'Portal nie znalazł sesji dla tego numeru lub czatu.',
      next: 'Sprawdź numer. Dialog, który nigdy nie miał sesji, nie ma historii.',
    },
    ACCESS_DENIED: {
      title: 'Brak dostępu do historii',
      detail: 'Brakuje prawa do jej odczytu albo sesja już nie istnieje.',
      next: 'Poproś administratora o prawo przeglądania historii tego otwartego kanału.',
    },
  },
  crm: {
    ACCESS_DENIED: {
      title: 'Brak dostępu do tego elementu CRM',
      detail: 'Dialogi elementu widzą tylko osoby, które widzą sam element.',
      next: 'Poproś o dostęp osobę odpowiedzialną za element albo administratora.',
    },
    ERROR_ARGUMENT: {
      title: 'Portal nie zrozumiał elementu CRM',
      detail: 'Brakuje typu lub numeru elementu albo jest błędny.',
      next: 'Wpisz go jako „deal 288” albo wklej adres elementu.',
    },
  },
  crmLast: {
    CRM_CHAT_EMPTY_CRM_DATA: {
      title: 'Ten element CRM nie ma dialogu',
      detail: 'Nie powiązano z nim czatu, nie istnieje albo nie widać go z tego konta.',
      next: 'Sprawdź numer albo poszukaj kontaktu klienta.',
    },
    ERROR_ARGUMENT: {
      title: 'Portal nie zrozumiał elementu CRM',
      detail: 'Numer elementu nie jest liczbą.',
      next: 'Wpisz go jako „deal 288” albo wklej adres elementu.',
    },
  },
  system: {
    TARIFF_RESTRICTION: {
      title: 'Ten plan Bitrix24 tego nie obejmuje',
      detail: 'Portal odpowiada na to tylko w innych planach.',
      next: 'Zmienić plan może osoba, która płaci za portal.',
    },
    INTERNAL_SERVER_ERROR: {
      title: 'Portal ma błąd wewnętrzny',
      detail: 'Nie mógł odpowiedzieć.',
      next: 'Spróbuj ponownie za minutę. Jeśli to potrwa, powiadom administratora: INTERNAL_SERVER_ERROR.',
    },
    ERROR_UNEXPECTED_ANSWER: {
      title: 'Portal dał nieoczekiwaną odpowiedź',
      detail: 'Ma błąd wewnętrzny.',
      next: 'Spróbuj ponownie za minutę. Jeśli to potrwa, powiadom administratora: ERROR_UNEXPECTED_ANSWER.',
    },
    QUERY_LIMIT_EXCEEDED: {
      title: 'Portal prosi o krótką przerwę',
      detail: 'Z tej sieci przyszło za dużo zapytań. Liczą się też współpracownicy pod tym samym adresem.',
      next: 'Poczekaj {seconds} s i spróbuj ponownie.',
    },
    OPERATION_TIME_LIMIT: {
      title: 'Portal wstrzymał zapytania tego rodzaju',
      detail: 'Zużyły czas pracy, na który portal pozwala w ciągu dziesięciu minut.',
      next: 'Poczekaj {seconds} s. Wszystko inne nadal działa.',
    },
    ERROR_BATCH_METHOD_NOT_ALLOWED: {
      title: 'Portal nie przyjmuje tego w pakiecie',
      detail: 'Metodę {method} trzeba tu wywołać osobno.',
      next: 'Spróbuj ponownie. Od teraz jest wywoływana osobno.',
    },
    ERROR_BATCH_LENGTH_EXCEEDED: {
      title: 'Za dużo pytań naraz',
      detail: 'Portal przyjmuje do 50 w jednym zapytaniu.',
      next: 'Podziel listę i szukaj części po kolei.',
    },
    NO_AUTH_FOUND: {
      title: 'Portal nie rozpoznaje logowania',
      detail: 'Logowanie lub webhook są błędne albo je cofnięto.',
      next: 'Zaloguj się ponownie albo połącz nowym webhookiem.',
    },
    INVALID_REQUEST: {
      title: 'Portal wymaga https',
      detail: 'Zapytanie przyszło nieszyfrowanym połączeniem i zostało odrzucone.',
      next: 'Zaloguj się ponownie z adresem https portalu.',
    },
    OVERLOAD_LIMIT: {
      title: 'Bitrix24 zablokował dostęp REST portalu',
      detail: 'Bitrix24 robi to ręcznie po przeciążeniu. Czekanie nie pomaga.',
      next: 'Administrator musi napisać do pomocy technicznej Bitrix24.',
    },
    ACCESS_DENIED: {
      title: 'Portal odmówił dostępu',
      detail: 'Brakuje prawa albo plan portalu nie obejmuje dostępu REST.',
      next: 'Zapytaj administratora, co z tego.',
    },
    INVALID_CREDENTIALS: {
      title: 'Właściciel tego logowania nie ma uprawnień',
      detail: 'Pracownik, który się zalogował lub utworzył webhook, nie może tego robić.',
      next: 'Zaloguj się jako ktoś uprawniony albo poproś administratora o uprawnienia.',
    },
    ERROR_MANIFEST_IS_NOT_AVAILABLE: {
      title: 'Portal nie ma opisu tej aplikacji',
      detail: 'Jej manifest jest niedostępny.',
      next: 'Poproś administratora o ponowną instalację aplikacji.',
    },
    ERROR_METHOD_NOT_FOUND: {
      title: 'Portal nie zna tego zapytania',
      detail: 'Nie obsługuje {method} albo moduł nie jest zainstalowany.',
      next: 'Poproś administratora o aktualizację portalu.',
    },
    insufficient_scope: {
      title: 'Brakuje uprawnienia',
      detail: 'Aplikację lub webhook utworzono bez uprawnienia, którego wymaga {method}.',
      next: 'Administrator może je dodać w ustawieniach aplikacji lub webhooka. Potem zaloguj się ponownie.',
    },
    expired_token: {
      title: 'Logowanie wygasło',
      detail: 'Portal zażądał nowszego, a odnowienie nie pomogło.',
      next: 'Zaloguj się ponownie.',
    },
    user_access_error: {
      title: 'Brak dostępu do tej aplikacji',
      detail: 'Jest zainstalowana, ale administrator dał dostęp tylko innym pracownikom.',
      next: 'Poproś administratora o dodanie w ustawieniach dostępu aplikacji.',
    },
    PORTAL_DELETED: {
      title: 'Portal jest zamknięty',
      detail: 'Usunięto go albo administrator zamknął go na czas prac.',
      next: 'Zapytaj administratora portalu, kiedy zostanie otwarty.',
    },
    PAYMENT_REQUIRED: {
      title: 'Subskrypcja wygasła',
      detail: 'Portal blokuje aplikacje do czasu opłacenia.',
      next: 'Odnowić plan może osoba, która płaci za portal.',
    },
  },
} satisfies Same<typeof english>
