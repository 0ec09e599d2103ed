import type { portalMessage as english } from '../en/portal-message'
import type { Same } from '../types'

/** Bitrix24's error codes when a message is sent. */
export const portalMessage = {
  message: {
    ACCESS_ERROR: {
      title: 'Brak uprawnień do pisania w tym dialogu',
      detail: 'Do klienta mogą pisać tylko uczestnicy.',
      next: 'Dołącz do dialogu, a potem wyślij wiadomość ponownie.',
    },
    MESSAGE_EMPTY: {
      title: 'Wiadomość jest pusta',
      detail: 'Portal nie przyjmuje wiadomości bez tekstu.',
      next: 'Napisz coś i wyślij ponownie.',
    },
    CHAT_ID: {
      title: 'Portal nie mógł wysłać wiadomości',
      detail: 'Dialog już nie istnieje albo nie można w nim pisać.',
      next: 'Odśwież dialog.',
    },
    USER_ID_EMPTY: {
      title: 'Portal nie zna tego dialogu',
      detail: 'Nie przyjął jego numeru.',
      next: 'Znajdź dialog ponownie i napisz stamtąd.',
    },
    USER_NOT_FOUND: {
      title: 'Portal nie zna tej osoby',
      detail: 'Użytkownik już nie istnieje.',
      next: 'Znajdź dialog ponownie i napisz stamtąd.',
    },
    PARAMS_ERROR: {
      title: 'Portal nie przyjął wiadomości',
      detail: 'Ten portal nie obsługuje czegoś, co ona zawiera.',
      next: 'Skróć lub uprość tekst i wyślij ponownie.',
    },
    REPLY_ACCESS_ERROR: {
      title: 'Wiadomość, na którą odpowiadasz, jest niedostępna',
      detail: 'Została usunięta albo już jej nie widać.',
      next: 'Odrzuć tę wiadomość i wyślij tekst bez odpowiedzi na inną.',
    },
    REPLY_FROM_OTHER_CHAT_ERROR: {
      title: 'Wiadomość, na którą odpowiadasz, jest w innym dialogu',
      detail: 'Odpowiadać można tylko na wiadomości z tego samego dialogu.',
      next: 'Odrzuć tę wiadomość i wyślij tekst bez odpowiedzi na inną.',
    },
  },
} satisfies Same<typeof english>
