import type { moreActs as english } from '../en/more-acts'
import type { Same } from '../types'
import { noChannel, unknownUser, wrongChat } from './refusals'

const noPart = (undone: string) => ({
  title: `${undone}: brak dostępu do tego dialogu`,
  detail: 'Nie dołączono do niego i brak dostępu do jego otwartego kanału.',
  next: 'Poproś administratora o dodanie do kolejki lub listy dostępu otwartego kanału.',
})

const moreRefusals = (undone: string) => ({
  CHAT_ID: wrongChat(undone, 'spróbuj'),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noPart(undone),
  USER_ID: unknownUser(undone),
})

const crmRefusals = (undone: string) => ({
  ERROR_ARGUMENT: {
    title: `${undone}: portal nie zrozumiał elementu CRM`,
    detail: 'Brakuje typu lub numeru elementu albo jest błędny.',
    next: 'Odśwież dialog. Jeśli odmowa się powtórzy, pokaż kod administratorowi.',
  },
  IM_NOT_INSTALLED: {
    title: `${undone}: portal nie ma komunikatora`,
    detail: 'Moduł czatu nie jest zainstalowany.',
    next: 'Moduł może zainstalować administrator portalu.',
  },
  CHAT_NOT_IN_CRM: {
    title: `${undone}: dialog nie jest aktywny w CRM`,
    detail:
      'Bitrix24 pozwala na to tylko w trwających dialogach z elementem CRM, nie w nowych, zamykanych ani zamkniętych.',
    next: 'Najpierw odbierz dialog lub rozpocznij sesję, a potem spróbuj ponownie.',
  },
  CRM_CHAT_USER_NOT_ACTIVE: {
    title: `${undone}: współpracownik nie jest aktywny`,
    detail: 'Ten pracownik odszedł z firmy albo nie ma jeszcze zaproszenia.',
    next: 'Wybierz innego współpracownika.',
  },
})

/** Acts that hand a dialog on, make something of it, or judge it. */
export const moreActs = {
  transfer: {
    name: 'Przekaż',
    doing: 'Przekazywanie dialogu…',
    journal: 'Przekazanie',
    effect: 'Dialog przejdzie do wybranej osoby lub linii',
    askMany: {
      title: 'Przekaż {n} dialog | Przekaż {n} dialogi | Przekaż {n} dialogów',
      detail: 'Znikną z listy, gdy tylko portal je przekaże.',
      yes: 'Przekaż',
    },
    done: { title: 'Przekazano', detail: 'Dialog z klientem {customer} przeszedł do nowego operatora lub linii.' },
    unchanged: 'Sprawdzono ponownie: dialog nie przeszedł dalej.',
    unclear: 'Być może dialog przeszedł dalej. Sprawdź to',
    refused: {
      CHAT_ID_EMPTY: {
        title: 'Dialogu nie przekazano: brakuje numeru czatu',
        detail: 'Portal nie otrzymał numeru czatu albo numer jest błędny.',
        next: 'Znajdź dialog ponownie i stamtąd go przekaż.',
      },
      USER_ID_EMPTY: {
        title: 'Dialogu nie przekazano: nie podano współpracownika',
        detail: 'Numer współpracownika był pusty lub błędny.',
        next: 'Wybierz współpracownika ponownie.',
      },
      QUEUE_ID_EMPTY: {
        title: 'Dialogu nie przekazano: nie podano linii',
        detail: 'Numer linii był pusty lub błędny.',
        next: 'Wybierz linię ponownie.',
      },
      TRANSFER_ID_EMPTY: {
        title: 'Dialogu nie przekazano: nie podano współpracownika ani linii',
        detail: 'Wybór nie dotarł do portalu.',
        next: 'Ponownie wybierz współpracownika lub linię.',
      },
      OPERATOR_WRONG: {
        title: 'Dialogu nie przekazano: nie może tam przejść',
        detail:
          'Współpracownik lub linia nie mogą dostać tego dialogu: brak aktywności, brak dostępu do linii albo to Ty.',
        next: 'Wybierz innego współpracownika lub linię.',
      },
    },
  },
  vote: {
    name: 'Oceń operatora',
    doing: 'Zapisywanie oceny…',
    journal: 'Ocena operatora',
    effect: 'Ocenia pracę operatora w tej sesji',
    done: { title: 'Ocena zapisana', detail: 'Portal zapisał ocenę sesji z klientem {customer}.' },
    unchanged: 'Sprawdzono ponownie: ocena się nie zmieniła.',
    unclear: 'Być może ocena jest już zapisana. Sprawdź to',
    refused: {
      EMPTY_SESSION_ID: {
        title: 'Oceny nie zapisano: nie podano sesji',
        detail: 'Brakowało numeru sesji.',
        next: 'Odśwież dialog i stamtąd go oceń.',
      },
      EMPTY_VOTE_PARAMS: {
        title: 'Oceny nie zapisano: była pusta',
        detail: 'Portal nie otrzymał ani gwiazdek, ani komentarza.',
        next: 'Wybierz ocenę lub napisz komentarz.',
      },
      ACCESS_DENIED: {
        title: 'Oceny nie zapisano: brak uprawnień do oceny tej sesji',
        detail: 'Ustawienia otwartego kanału mówią, kto może oceniać operatorów, a tego konta tam nie ma.',
        next: 'Poproś administratora o prawo oceniania w tym otwartym kanale.',
      },
    },
  },
  createLead: {
    name: 'Utwórz lead',
    doing: 'Tworzenie leadu…',
    journal: 'Utworzenie leadu',
    effect: 'Tworzy z klienta lead w CRM',
    ask: {
      title: 'Utworzyć lead?',
      detail:
        'Lead powstanie z dialogu z klientem {customer} i zostanie z nim powiązany. Współpracownicy zobaczą go w CRM.',
      yes: 'Utwórz lead',
    },
    done: { title: 'Lead utworzony', detail: 'Jest powiązany z dialogiem z klientem {customer}.' },
    unchanged: 'Sprawdzono ponownie: nie powiązano żadnego leadu. Bitrix24 nie tworzy go, jeśli dialog jest już w CRM.',
    unclear: 'Być może lead jest już utworzony. Sprawdź to',
    refused: {
      ...moreRefusals('Nie utworzono leadu'),
      ERROR_USER_NOT_OPERATOR: {
        title: 'Nie utworzono leadu: operatorem tego dialogu jest ktoś inny',
        detail: 'Portal pozwala na to tylko operatorowi odpowiedzialnemu za sesję.',
        next: 'Odśwież dialog, aby zobaczyć, kto go ma. Jeśli tak uzgodniono, najpierw go przejmij.',
      },
    },
  },
  addPerson: {
    name: 'Dodaj uczestnika',
    doing: 'Dodawanie uczestnika…',
    journal: 'Dodanie uczestnika',
    effect: 'Współpracownik zobaczy dialog i będzie mógł w nim pisać',
    done: { title: 'Uczestnik dodany', detail: 'Współpracownik widzi teraz dialog z klientem {customer}.' },
    unchanged: 'Sprawdzono ponownie: współpracownika nie ma w dialogu.',
    unclear: 'Być może uczestnik jest już dodany. Sprawdź to',
    refused: {
      ...crmRefusals('Współpracownika nie dodano'),
      ACCESS_DENIED: {
        title: 'Współpracownika nie dodano: brakuje uprawnienia',
        detail:
          'Brak uprawnień do dodawania tu osób albo współpracownik nie widzi elementu CRM lub historii tego otwartego kanału.',
        next: 'Wybierz współpracownika z dostępem albo poproś administratora o jego przyznanie.',
      },
      WRONG_REQUEST: {
        title: 'Współpracownika nie dodano: portal go nie przyjmuje',
        detail: 'Jest już w dialogu albo nie można go dodać.',
        next: 'Odśwież dialog, aby zobaczyć uczestników.',
      },
    },
  },
  removePerson: {
    name: 'Usuń uczestnika',
    doing: 'Usuwanie uczestnika…',
    journal: 'Usunięcie uczestnika',
    effect: 'Uczestnik nie zobaczy już dialogu',
    done: {
      title: 'Uczestnik usunięty',
      detail: 'Współpracownika nie ma już w dialogu z klientem {customer}.',
    },
    unchanged: 'Sprawdzono ponownie: współpracownik jest nadal uczestnikiem.',
    unclear: 'Być może uczestnik jest już usunięty. Sprawdź to',
    refused: {
      ...crmRefusals('Współpracownika nie usunięto'),
      ACCESS_DENIED: {
        title: 'Współpracownika nie usunięto: brak dostępu do elementu CRM',
        detail: 'Tylko osoby, które widzą element, decydują, kto dołącza do jego czatów.',
        next: 'Poproś o dostęp osobę odpowiedzialną za element albo administratora.',
      },
      CRM_CHAT_EMPTY_USER: {
        title: 'Współpracownika nie usunięto: nie podano współpracownika',
        detail: 'Brakowało numeru współpracownika.',
        next: 'Odśwież dialog i spróbuj stamtąd ponownie.',
      },
      CRM_CHAT_EMPTY_CRM_DATA: {
        title: 'Współpracownika nie usunięto: portalowi nie podano elementu CRM',
        detail: 'Brakowało rodzaju i numeru elementu.',
        next: 'Odśwież dialog i spróbuj stamtąd.',
      },
      CHAT_DELETE_USER_PERMISSION_DENIED: {
        title: 'Współpracownika nie usunięto: brak uprawnień do usuwania osób z tego czatu',
        detail: 'Mogą to zrobić tylko jego operator i administratorzy.',
        next: 'Poproś o to operatora dialogu.',
      },
      WRONG_REQUEST: {
        title: 'Współpracownika nie usunięto: portal na to nie pozwala',
        detail: 'Nie ma go już w dialogu albo nie można go usunąć.',
        next: 'Odśwież dialog, aby zobaczyć uczestników.',
      },
    },
  },
  startFrom: {
    name: 'Rozpocznij sesję od tej wiadomości',
    doing: 'Rozpoczynanie sesji…',
    journal: 'Rozpoczęcie sesji od wiadomości',
    effect: 'Kończy tę sesję; nowa zacznie się od tej wiadomości',
    done: {
      title: 'Nowa sesja rozpoczęta',
      detail: 'Zaczyna się od wybranej wiadomości i odpowiadasz w niej za klienta {customer}.',
    },
    unchanged: 'Sprawdzono ponownie: nie ma nowej sesji.',
    unclear: 'Być może sesja już się rozpoczęła. Sprawdź to',
    refused: moreRefusals('Nie rozpoczęto sesji'),
  },
  saveQuick: {
    name: 'Zapisz jako szybką odpowiedź',
    doing: 'Zapisywanie szybkiej odpowiedzi…',
    journal: 'Zapisanie szybkiej odpowiedzi',
    effect: 'Dodaje tekst do szybkich odpowiedzi linii',
    done: { title: 'Zapisano jako szybką odpowiedź', detail: 'Jest teraz wśród szybkich odpowiedzi otwartego kanału.' },
    unchanged: 'Portal nie zapisał szybkiej odpowiedzi.',
    unclear: 'Być może szybka odpowiedź jest już zapisana. Sprawdź szybkie odpowiedzi',
    refused: {
      CHAT_ID: wrongChat('Szybkiej odpowiedzi nie zapisano', 'spróbuj'),
      CHAT_TYPE: noChannel('Szybkiej odpowiedzi nie zapisano'),
      CANT_SAVE_QUICK_ANSWER: {
        title: 'Szybkiej odpowiedzi nie zapisano: portal nie mógł jej zapisać',
        detail: 'Wiadomość nie ma tekstu albo otwarty kanał nie ma listy szybkich odpowiedzi.',
        next: 'Wybierz wiadomość z tekstem. Listę szybkich odpowiedzi może dodać linii administrator.',
      },
      ACCESS_DENIED: noPart('Szybkiej odpowiedzi nie zapisano'),
    },
  },
} satisfies Same<typeof english>
