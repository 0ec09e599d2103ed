import type { Texts } from './en'

const rules = new Intl.PluralRules('pl')

/** The form that fits a count: for one, for two to four, for all others. */
const counted = (count: number, one: string, few: string, many: string) => {
  const form = rules.select(count)
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`
}

export const pl: Texts = {
  menu: {
    file: 'Plik',
    quit: 'Zakończ',
    edit: 'Edycja',
    undo: 'Cofnij',
    redo: 'Ponów',
    cut: 'Wytnij',
    copy: 'Kopiuj',
    paste: 'Wklej',
    pastePlain: 'Wklej bez formatowania',
    selectAll: 'Zaznacz wszystko',
    learn: 'Dodaj do słownika',
    view: 'Widok',
    zoomIn: 'Powiększ',
    zoomOut: 'Pomniejsz',
    zoomReset: 'Rzeczywisty rozmiar',
    fullScreen: 'Pełny ekran',
    window: 'Okno',
    minimize: 'Minimalizuj',
    close: 'Zamknij okno',
    about: 'Switchboard – informacje',
    settings: 'Ustawienia…',
    services: 'Usługi',
    zoom: 'Zmień rozmiar okna',
    hide: 'Ukryj Switchboard',
    hideOthers: 'Ukryj pozostałe',
    showAll: 'Pokaż wszystkie',
  },
  crash: {
    title: 'Okno uruchomiono ponownie',
    reloaded: 'Zatrzymał je błąd. Nic nie zostało wysłane dwa razy. Szkice i dane logowania są bezpieczne.',
    stuck: 'Błąd się powtarza. Uruchom ponownie Switchboard. Dane logowania są bezpieczne.',
    quit: 'Zakończ',
    silent: {
      message: 'Okno nie odpowiada',
      detail: 'Poczekaj chwilę albo uruchom je ponownie. Wysyłanie trwa dalej. Szkice i dane logowania są bezpieczne.',
    },
    wait: 'Czekaj',
    restart: 'Uruchom okno ponownie',
  },
  erase: {
    title: 'Wymazać wszystko, co Switchboard przechowuje o Tobie na tym komputerze?',
    detail: 'Logowania, szkice, ustawienia i dziennik działań znikną na zawsze. W Bitrix24 nic się nie zmieni.',
    erase: 'Wymaż',
    cancel: 'Anuluj',
    running: 'Switchboard jest uruchomiony. Najpierw go zamknij i spróbuj ponownie. Nic nie wymazano.',
    failed: 'Nie wszystko wymazano. Tego nie udało się usunąć:',
  },
  start: {
    unwritable: {
      message: 'Switchboard nie może pisać w swoim folderze',
      detail:
        'Dysk może być pełny lub tylko do odczytu albo folder należy do kogoś innego. Nic nie zmieniono. Zwolnij miejsce lub zapytaj administratora.',
    },
    unreadable: {
      message: 'Nie można pokazać okna Switchboard',
      detail:
        'Brakuje plików programu albo nie można ich odczytać. Dane logowania, szkice i ustawienia są bezpieczne. Uruchom Switchboard ponownie; jeśli to nie pomoże, zainstaluj go ponownie lub zapytaj administratora.',
    },
  },
  tray: { show: 'Pokaż Switchboard', myDialogs: 'Moje dialogi', quit: 'Zakończ' },
  unread: (count: number) =>
    counted(count, 'nieprzeczytany dialog', 'nieprzeczytane dialogi', 'nieprzeczytanych dialogów'),
  notification: {
    private: { message: 'Nowa wiadomość', mine: 'Nowy dialog', queue: 'Nowy dialog w kolejce' },
    mine: 'Nowy dialog dla Ciebie',
    queue: (line: string) => `W kolejce: ${line}`,
    queueAnyLine: 'W kolejce',
    file: 'Wysłano plik',
    noText: 'Nowa wiadomość',
    many: (count: number) =>
      counted(count, 'nieprzeczytany dialog', 'nieprzeczytane dialogi', 'nieprzeczytanych dialogów'),
    manyBody: 'Otwórz Moje dialogi.',
    sample: { title: 'Anna Schmidt', body: 'Tak wyglądają nowe wiadomości.' },
    reminder: {
      private: 'Przypomnienie',
      title: (customer: string) => `Przypomnienie: ${customer}`,
      wrote: 'Klient napisał',
      late: 'Spóźnione: termin był wcześniej',
      now: 'Pora wrócić do tego dialogu',
      many: (count: number) => counted(count, 'przypomnienie', 'przypomnienia', 'przypomnień'),
      manyBody: 'Otwórz listę przypomnień.',
    },
    alert: {
      ready: {
        first_late: 'Spóźniona pierwsza odpowiedź',
        further_late: 'Spóźniona kolejna odpowiedź',
        transfers: 'Klient przekazany trzy razy',
        disliked: 'Negatywna ocena od klienta',
      },
      private: 'Alert',
      again: (rule: string) => `Nadal: ${rule}`,
      numbered: (id: number) => `Klient ${id}`,
      someone: 'Klient',
      many: (count: number) => counted(count, 'alert', 'alerty', 'alertów'),
      manyBody: 'Otwórz alerty na tablicy.',
    },
  },
  browser: {
    received: {
      title: 'Wróć do Switchboard',
      text: 'Bitrix24 odpowiedział. Można zamknąć tę kartę i kontynuować w Switchboard.',
    },
    refused: {
      title: 'Ten link nie należy do bieżącego logowania',
      text: 'Wróć do Switchboard i ponownie naciśnij „Kontynuuj w przeglądarce”.',
    },
  },
}
