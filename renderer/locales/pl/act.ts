import type { act as english } from '../en/act'
import type { Same } from '../types'
import { moreActs } from './more-acts'
import { noAccess, noChannel, noSession, notOperator, refusals, unknownUser } from './refusals'

/** The texts of every act. */
export const act = {
  join: {
    name: 'Dołącz',
    doing: 'Dołączanie…',
    journal: 'Dołączenie',
    effect: 'Można będzie też pisać; operator się nie zmieni',
    done: { title: 'Dołączono do dialogu', detail: 'Można teraz pisać do klienta {customer}.' },
    unchanged: 'Sprawdzono ponownie: nie ma Cię jeszcze wśród uczestników.',
    unclear: 'Być może już dołączono. Sprawdź to',
    refused: {
      ...refusals('Nie dołączono', 'dołącz', 'Brak uprawnień, aby dołączyć do tego dialogu'),
      CHAT_TYPE: {
        ...noChannel('Nie dołączono'),
        detail: 'To zwykły czat współpracowników; dołącz do niego w komunikatorze Bitrix24.',
      },
      ACCESS_DENIED: {
        ...noAccess('Brak uprawnień, aby dołączyć do tego dialogu'),
        next: 'Poproś jego operatora o dodanie albo administratora o dostęp do otwartego kanału.',
      },
    },
  },
  start: {
    name: 'Rozpocznij sesję',
    doing: 'Rozpoczynanie sesji…',
    journal: 'Rozpoczęcie sesji',
    effect: 'Rozpocznie się nowa sesja, Twoja',
    done: { title: 'Sesja rozpoczęta', detail: 'Można teraz pisać do klienta {customer}.' },
    unchanged: 'Sprawdzono ponownie: nie ma nowej sesji.',
    unclear: 'Być może sesja już się rozpoczęła. Sprawdź to',
    refused: {
      ...refusals('Nie rozpoczęto sesji', 'rozpocznij sesję', 'Brak uprawnień, aby rozpocząć tu sesję'),
      CHAT_TYPE: {
        ...noChannel('Nie rozpoczęto sesji'),
        detail: 'To zwykły czat współpracowników; sesje prowadzi się tylko z klientami.',
      },
      ACCESS_DENIED: {
        ...noAccess('Brak uprawnień, aby rozpocząć tu sesję'),
        detail: 'Brak dostępu do tego dialogu lub jego otwartego kanału.',
      },
      USER_ID: {
        ...unknownUser('Nie rozpoczęto sesji'),
        title: 'Nie rozpoczęto sesji: portal nie wie, w czyim imieniu',
      },
    },
  },
  intercept: {
    name: 'Przejmij',
    doing: 'Przejmowanie dialogu…',
    journal: 'Przejęcie',
    effect: 'Dialog przejdzie do Ciebie; współpracownik się o tym dowie',
    ask: {
      title: 'Przejąć ten dialog?',
      detail:
        'Dialog z klientem {customer} prowadzi {operator}. Odpowiedzialność przejdzie na Ciebie, a {operator} dostanie powiadomienie.',
      detailNobody: 'Odpowiedzialność za dialog z klientem {customer} przejdzie na Ciebie.',
      yes: 'Przejmij',
    },
    done: { title: 'Dialog należy teraz do Ciebie', detail: 'Odpowiadasz teraz za klienta {customer}.' },
    unchanged: 'Sprawdzono ponownie: operator się nie zmienił.',
    unclear: 'Być może dialog należy już do Ciebie. Sprawdź to',
    refused: {
      CHAT_ID_EMPTY: {
        title: 'Dialogu nie przejęto: brakuje numeru czatu',
        detail: 'Portal nie otrzymał numeru czatu albo numer jest błędny.',
        next: 'Znajdź dialog ponownie i stamtąd go przejmij.',
      },
      OPERATOR_WRONG: {
        title: 'Nie można przejąć tego dialogu',
        detail: 'Brakuje uprawnienia albo w obecnym stanie dialogu nie można przejąć.',
        next: 'Odśwież dialog. Jeśli nadal ma go współpracownik, poproś o przekazanie albo o uprawnienie.',
      },
    },
  },
  answer: {
    name: 'Odbierz',
    doing: 'Odbieranie…',
    journal: 'Odebranie',
    effect: 'Dialog przejdzie do Ciebie; można odpowiedzieć klientowi',
    done: { title: 'Dialog należy teraz do Ciebie', detail: 'Odpowiadasz teraz za klienta {customer}.' },
    unchanged: 'Sprawdzono ponownie: nadal jest bez operatora.',
    unclear: 'Być może dialog należy już do Ciebie. Sprawdź to',
    refused: {
      ...refusals('Dialogu nie odebrano', 'odbierz go', 'Brak uprawnień, aby odebrać ten dialog'),
      IMOL_CHAT_ERROR_ANSWER_COMPETITIVE_REQUEST: {
        title: 'Ktoś był szybszy',
        detail: 'Odpowiedź przyszła w tej samej chwili.',
        next: 'Odśwież dialog, aby zobaczyć, kto go ma.',
      },
      IMOL_CHAT_ERROR_ANSWER_ALREADY_RESPONSIBLE: {
        title: 'Ten dialog należy już do Ciebie',
        detail: 'Tak twierdzi portal. To, co tu widać, może być nieaktualne.',
        next: 'Odśwież dialog.',
      },
    },
  },
  skip: {
    name: 'Pomiń',
    doing: 'Zwracanie dialogu do kolejki…',
    journal: 'Pominięcie',
    effect: 'Dialog dostanie następny operator w kolejce',
    ask: {
      title: 'Pominąć ten dialog?',
      detail:
        'Dialog z klientem {customer} wróci do kolejki, do następnego operatora. Nie będziesz już za niego odpowiadać.',
      yes: 'Pomiń',
    },
    askMany: {
      title: 'Pominąć {n} dialog? | Pominąć {n} dialogi? | Pominąć {n} dialogów?',
      detail: 'Wrócą do swoich kolejek, do innych operatorów.',
      yes: 'Pomiń',
    },
    done: { title: 'Pominięto', detail: 'Nie odpowiadasz już za dialog z klientem {customer}.' },
    unchanged: 'Sprawdzono ponownie: dialog nadal należy do Ciebie.',
    unclear: 'Być może dialog pominięto. Sprawdź to',
    refused: {
      ...refusals('Dialogu nie pominięto', 'pomiń go', 'Brak uprawnień, aby pominąć ten dialog'),
      ACCESS_DENIED_KICK: {
        title: 'Dialogu nie pominięto: portal nie pozwala go opuścić',
        detail: 'Być może jest już zamknięty albo ma go współpracownik.',
        next: 'Odśwież dialog.',
      },
    },
  },
  finish: {
    name: 'Zakończ',
    doing: 'Kończenie dialogu…',
    journal: 'Zakończenie',
    effect: 'Zamknie sesję; dialog zniknie z listy',
    ask: {
      title: 'Zakończyć ten dialog?',
      detail: 'Sesja z klientem {customer} zostanie zamknięta. Jeśli klient napisze ponownie, otworzy się nowa.',
      yes: 'Zakończ',
    },
    askMany: {
      title: 'Zakończyć {n} dialog? | Zakończyć {n} dialogi? | Zakończyć {n} dialogów?',
      detail: 'Ich sesje zostaną zamknięte dla klientów. Tego nie da się cofnąć.',
      yes: 'Zakończ',
    },
    done: { title: 'Dialog zakończony', detail: 'Sesja z klientem {customer} jest zamknięta.' },
    unchanged: 'Sprawdzono ponownie: sesja jest nadal otwarta.',
    unclear: 'Być może dialog jest już zakończony. Sprawdź to',
    refused: {
      ...refusals('Dialogu nie zakończono', 'zakończ go', 'Brak uprawnień, aby zakończyć ten dialog'),
      ERROR_USER_NOT_OPERATOR: notOperator('Dialogu nie zakończono'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('Dialogu nie zakończono'),
    },
  },
  finishAnother: {
    name: 'Zakończ',
    doing: 'Kończenie dialogu…',
    journal: 'Zakończenie dialogu współpracownika',
    effect: 'Zamknie sesję współpracownika',
    ask: {
      title: 'Zakończyć ten dialog?',
      detail:
        'Dialog z klientem {customer} prowadzi {operator}. Sesja zostanie zamknięta dla obu stron, a wiadomość w dialogu poda Twoje nazwisko.',
      yes: 'Zakończ',
    },
    done: { title: 'Dialog zakończony', detail: 'Sesja z klientem {customer} jest zamknięta.' },
    unchanged: 'Sprawdzono ponownie: sesja jest nadal otwarta.',
    unclear: 'Być może dialog jest już zakończony. Sprawdź to',
    refused: {
      ...refusals('Dialogu nie zakończono', 'zakończ go', 'Brak uprawnień, aby zakończyć dialog współpracownika'),
      ERROR_USER_NOT_OPERATOR: notOperator('Dialogu nie zakończono'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('Dialogu nie zakończono'),
    },
  },
  spam: {
    name: 'Oznacz jako spam',
    doing: 'Oznaczanie jako spam…',
    journal: 'Oznaczenie jako spam',
    effect: 'Zamknie dialog jako spam',
    ask: {
      title: 'Oznaczyć ten dialog jako spam?',
      detail: 'Sesja z klientem {customer} zostanie zamknięta i policzona jako spam. Tego nie da się cofnąć.',
      yes: 'Oznacz jako spam',
    },
    done: { title: 'Oznaczono jako spam', detail: 'Sesja z klientem {customer} jest zamknięta.' },
    unchanged: 'Sprawdzono ponownie: sesja jest nadal otwarta.',
    unclear: 'Być może dialog oznaczono już jako spam. Sprawdź to',
    refused: {
      ...refusals('Dialogu nie oznaczono jako spam', 'oznacz go', 'Brak uprawnień, aby oznaczyć ten dialog jako spam'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('Dialogu nie oznaczono jako spam'),
    },
  },
  pin: {
    name: 'Przypnij',
    doing: 'Przypinanie…',
    journal: 'Przypięcie',
    effect: 'Dialog zostanie u Ciebie: nie przejdzie dalej sam',
    done: { title: 'Przypięto', detail: 'Dialog z klientem {customer} jest przypięty do Ciebie.' },
    unchanged: 'Sprawdzono ponownie: nie jest przypięty.',
    unclear: 'Być może dialog jest już przypięty. Sprawdź to',
    refused: {
      ...refusals('Przypięcia nie zmieniono', 'przypnij lub odepnij go', 'Brak uprawnień, aby przypiąć ten dialog'),
      CHAT_ID_EMPTY: {
        title: 'Przypięcia nie zmieniono: brakuje numeru czatu',
        detail: 'Portal go nie otrzymał.',
        next: 'Znajdź dialog ponownie i stamtąd go przypnij lub odepnij.',
      },
      ERROR_USER_NOT_OPERATOR: notOperator('Przypięcia nie zmieniono'),
    },
  },
  unpin: {
    name: 'Odepnij',
    doing: 'Odpinanie…',
    journal: 'Odpięcie',
    effect: 'Dialog znów będzie mógł sam przejść dalej',
    done: { title: 'Odpięto', detail: 'Dialog z klientem {customer} nie jest już przypięty do Ciebie.' },
    unchanged: 'Sprawdzono ponownie: nadal jest przypięty.',
    unclear: 'Być może dialog jest już odpięty. Sprawdź to',
  },
  silence: {
    name: 'Tryb cichy',
    doing: 'Włączanie trybu cichego…',
    journal: 'Włączenie trybu cichego',
    effect: 'Klient przestanie widzieć, co piszesz',
    ask: {
      title: 'Włączyć tryb cichy?',
      detail:
        '{customer} nie zobaczy, co piszą operatorzy, dopóki tryb nie zostanie wyłączony. Na wielu portalach dotyczy on całego czatu i wszystkich jego operatorów. Bitrix24 uznaje ten sposób przełączania za przestarzały.',
      yes: 'Włącz',
    },
    done: { title: 'Tryb cichy jest włączony', detail: '{customer} nie widzi, co piszą operatorzy.' },
    unchanged: 'Sprawdzono ponownie: tryb cichy jest nadal wyłączony.',
    unclear: 'Być może tryb cichy jest już włączony. Sprawdź to',
    refused: refusals(
      'Trybu cichego nie przełączono',
      'przełącz go',
      'Brak uprawnień, aby przełączyć tryb cichy w tym dialogu',
    ),
  },
  unsilence: {
    name: 'Tryb cichy',
    doing: 'Wyłączanie trybu cichego…',
    journal: 'Wyłączenie trybu cichego',
    effect: 'Klient znów zobaczy, co piszesz',
    ask: {
      title: 'Wyłączyć tryb cichy?',
      detail:
        '{customer} znów zobaczy, co piszą operatorzy. Na wielu portalach dotyczy to całego czatu i wszystkich jego operatorów. Bitrix24 uznaje ten sposób przełączania za przestarzały.',
      yes: 'Wyłącz',
    },
    done: { title: 'Tryb cichy jest wyłączony', detail: '{customer} widzi, co piszą operatorzy.' },
    unchanged: 'Sprawdzono ponownie: tryb cichy jest nadal włączony.',
    unclear: 'Być może tryb cichy jest już wyłączony. Sprawdź to',
  },
  ...moreActs,
} satisfies Same<typeof english>
