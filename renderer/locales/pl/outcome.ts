import type { outcome as english } from '../en/outcome'
import type { Same } from '../types'

/** Outcomes of acts. */
export const outcome = {
  check: 'Sprawdź ponownie',
  whole: 'Pokaż całość',
  nothing_changed: {
    title: 'Na razie nic się nie zmieniło',
    next: 'Jeśli zmiana pojawi się w ciągu minuty, będzie tu komunikat. Sprawdź stan powyżej i wybierz ponownie albo otwórz dialog w Bitrix24.',
  },
  gone: {
    title: 'Tego dialogu już nie widać',
    detail: 'Portal nie pokazuje już dialogu z klientem {customer}. Pasuje to do działania, ale go nie dowodzi.',
    next: 'Co się z nim stało, może powiedzieć ktoś, kto widzi ten dialog.',
  },
  not_sent: {
    title: 'Nie wysłano',
    detail:
      'Switchboard zatrzymał się, zanim działanie w dialogu z klientem {customer} opuściło ten komputer. Nic nie zrobiono.',
    next: 'Można spróbować ponownie.',
  },
  overtaken: {
    title: 'Szybciej zareagował operator {operator}',
    detail: 'Dialog z klientem {customer} ma teraz {operator}. Nie przejęto go.',
    next: 'Można dołączyć albo przejąć, jeśli tak uzgodniono.',
  },
  overtakenElse: {
    title: 'Szybciej zareagował operator {operator}',
    detail: 'Dialog z klientem {customer} ma teraz {operator}. Nic innego się nie zmieniło.',
    next: 'Sprawdź stan powyżej i wybierz ponownie.',
  },
  overtakenBefore: {
    title: 'Szybciej zareagował operator {operator}',
    detail: 'Dialog ma teraz {operator}, więc nic nie wysłano.',
    next: 'Spójrz na dialog i zdecyduj ponownie.',
  },
  /** The receiver of a transfer has it. */
  already: { person: 'Już ma go {name}', line: 'Już na linii {name}' },
  overtakenNobody: {
    title: 'Dialog się zmienił',
    detail: 'Ktoś wcześniej zadziałał w dialogu z klientem {customer}. Nie przejęto go.',
    next: 'Sprawdź stan powyżej i wybierz ponownie.',
  },
  refused: {
    title: 'Bitrix24 odmówił',
    detail: 'Kod {code}. Nic się nie zmieniło.',
    noCode: 'Nie podano powodu. Nic się nie zmieniło.',
    next: 'Odśwież dialog. Jeśli odmowa się powtórzy, pokaż kod administratorowi.',
  },
  unclear: {
    answer_lost: 'Odpowiedź przepadła. Nic nie jest wysyłane ponownie.',
    unreadable: 'Nie udało się potem sprawdzić dialogu, więc wynik nie jest znany. Nic nie jest wysyłane ponownie.',
    not_shown: 'Portal się zgodził, ale nie pokazuje, czy to zrobiono. Nic nie jest wysyłane ponownie.',
    acted_since:
      'Od tego czasu było kolejne działanie w tym dialogu i to, co widać, może wynikać z niego. Nic nie jest wysyłane ponownie.',
    by_whom: {
      title: 'Nie wiadomo, czy to skutek Twojego działania',
      detail:
        'Odpowiedź przepadła albo nic nie mówiła. Dialog z klientem {customer} wygląda jak po Twoim działaniu, ale mógł to zrobić ktoś inny. {now}',
      next: 'Spójrz na obecny stan dialogu i wybierz ponownie.',
    },
    acted_before: {
      title: 'Nie wiadomo, które z Twoich działań to sprawiło',
      detail:
        'Chwilę wcześniej było już inne Twoje działanie w dialogu z klientem {customer}, a jego skutek nie był znany. Dialog wygląda jak po tym działaniu, ale mogło to sprawić poprzednie. {now}',
      next: 'Spójrz na obecny stan dialogu i wybierz ponownie.',
    },
    other_session: {
      title: 'Otwarta jest inna sesja niż ta, którą było widać',
      detail: 'Jeśli działanie wpłynęło na dialog z klientem {customer}, to w innej sesji. {now}',
      next: 'Spójrz na obecny stan dialogu i wybierz ponownie.',
    },
    next: '„Sprawdź ponownie” tylko odczytuje dialog i niczego nie zmienia.',
  },
  settled: 'Nowe ustalenie: {title}',
  now: {
    mine: 'Dialog należy teraz do Ciebie.',
    joined: 'Jesteś w nim uczestnikiem.',
    taken: 'Ma go teraz {operator}, nie dołączono do niego.',
    nobodys: 'Jest teraz otwarty i bez operatora.',
    closed: 'Nie ma teraz otwartej sesji.',
    unknown: 'Jego obecny stan nie jest znany.',
  },
  elsewhere: '{customer}: {title}',
  unknownDialog: 'Wcześniejszy dialog',
  unknownCustomer: '(imię nieznane)',
  notYet: {
    title: 'Na razie się nie stało',
    detail: 'Sprawdzono ponownie: nic się nie zmieniło.',
    next: 'Można spróbować ponownie.',
  },
} satisfies Same<typeof english>
