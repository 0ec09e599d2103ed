import type { journal as english } from '../en/journal'
import type { Same } from '../types'

/** The record of acts that this console has sent for the active account. */
export const journal = {
  title: 'Dziennik',
  hint: 'Działania z tego komputera. Wiadomości i pliki są w dialogach.',
  table: 'Działania',
  intact: 'Zweryfikowano: bez zmian',
  unchanged: 'Nie znaleziono zmian',
  changed: 'Dziennik został zmieniony',
  changedNext: 'Nie zrobił tego Switchboard. Zachowaj kopię jego folderu „journal” i powiadom administratora.',
  check: {
    run: 'Sprawdź dziennik',
    proves: 'Czego dowodzi to sprawdzenie',
    noTime: 'czas nieznany',
    entries:
      '{n} wpis. Działanie ma ich do trzech: początek, wysłanie i koniec. | {n} wpisy, każdy powiązany z poprzednim. Działanie ma ich do trzech: początek, wysłanie i koniec. | {n} wpisów, każdy powiązany z poprzednim. Działanie ma ich do trzech: początek, wysłanie i koniec.',
    seal: {
      sealed: 'Zapieczętowany od wpisu {entry}: bez pęku kluczy tego komputera nikt nie zmieni wpisów niepostrzeżenie.',
      next: 'Następny wpis zostanie zapieczętowany kluczem z pęku kluczy tego komputera.',
      no_keyring:
        'Niezapieczętowany: ten komputer nie ma pęku kluczy. Kto może zapisywać w pliku, może go zmienić i przeliczyć; pokazałaby to tylko kotwica w portalu.',
      locked:
        'Nie sprawdzono pieczęci: pęk kluczy jest zablokowany. Do odblokowania nowe wpisy również nie są pieczętowane.',
      failed:
        'Niezapieczętowany: nie udało się zapisać klucza w pęku kluczy. Próba powtórzy się przy następnym wpisie.',
    },
    unsealed:
      'Wpis {entry} nie ma pieczęci: pęk kluczy był zablokowany, gdy go zapisano, albo zapisał go ktoś inny. Nic nie dowodzi, co z tego jest prawdą. | {n} wpisy nie mają pieczęci, pierwszy z nich to {entry}: pęk kluczy był zablokowany, gdy je zapisano, albo zapisał je ktoś inny. Nic nie dowodzi, co z tego jest prawdą. | {n} wpisów nie ma pieczęci, pierwszy z nich to {entry}: pęk kluczy był zablokowany, gdy je zapisano, albo zapisał je ktoś inny. Nic nie dowodzi, co z tego jest prawdą.',
    anchor: {
      fits: 'Zakotwiczony w portalu: wpis {entry}, {at}. Wpisów do tego miejsca nie da się niepostrzeżenie odciąć, nawet po podmianie całego folderu.',
      missing_end: 'Kotwica w portalu ({at}) wskazuje wpis {entry}, którego brakuje.',
      differs: 'Kotwica w portalu ({at}) nie pasuje: wpis {entry} jest teraz inny.',
      gone: 'Zakotwiczony wpis {entry} ({at}) usunięto, aby oszczędzić miejsce, więc kotwica niczego teraz nie dowodzi.',
      none: 'Jeszcze niezakotwiczony: portal zapamiętuje numer ostatniego wpisu wkrótce po uruchomieniu, dziesięć minut po działaniu i przy zamknięciu.',
      webhook:
        'Niezakotwiczony: przy webhooku portal niczego dla aplikacji nie przechowuje. Podmiany całego folderu na starszą kopię nic nie pokaże.',
      refused: 'Niezakotwiczony: portal odmawia ({code}). Podmiany całego folderu na starszą kopię nic nie pokaże.',
      unreachable: 'Nie udało się zapytać portalu o kotwicę. Spróbuj ponownie po połączeniu.',
      signed_out: 'Nikt nie jest zalogowany, więc nie ma portalu, który można zapytać o kotwicę.',
    },
    misfit:
      'Wcześniejsza kotwica nie pasowała: wpis {entry}, zakotwiczony {at}. Portal zachowuje to na zawsze. Powoduje to też drugi komputer o tej samej nazwie i folderze.',
    end: 'Brakuje ostatniego wpisu; poprzedni jest z {at}. | Brakuje ostatnich {n} wpisów; poprzedni jest z {at}. | Brakuje ostatnich {n} wpisów; poprzedni jest z {at}.',
    broken: {
      edited:
        'Wpis {entry} ({at}) został zmieniony. | Zmieniono {n} wpisy, począwszy od {entry} ({at}). | Zmieniono {n} wpisów, począwszy od {entry} ({at}).',
      recomputed: 'Wpisu {entry} ({at}) nie zapieczętował Switchboard: od tego miejsca plik zmieniono i przeliczono.',
      replaced: 'Wpis {entry} nie jest tym, który zapisał Switchboard: plik zmieniono i przeliczono.',
      swapped: 'Wpis {entry} ({at}) nie jest na swoim miejscu: wpisy zamieniono.',
      inserted: 'Wpis {entry} ({at}) został wstawiony.',
      missing:
        'Brakuje wpisu {entry}; poprzedni jest z {at}. | Brakuje {n} wpisów, począwszy od {entry}; poprzedni jest z {at}. | Brakuje {n} wpisów, począwszy od {entry}; poprzedni jest z {at}.',
      beginning_missing:
        'Brakuje pierwszego wpisu; dziennik zaczyna się teraz od {at}. | Brakuje pierwszych {n} wpisów; dziennik zaczyna się teraz od {at}. | Brakuje pierwszych {n} wpisów; dziennik zaczyna się teraz od {at}.',
      texts_missing: 'Nazwy i teksty wpisu {entry} ({at}) usunięto, i to nie zgodnie z zasadami.',
      doubt:
        'Przy wpisie {entry} ({at}) brakowało notatki o długości dziennika albo nie była nasza: nie wiadomo, czy tuż przed nim brakuje wpisów.',
    },
  },
  evidence: {
    run: 'Zapisz dowody z tego dialogu…',
    of: 'Zapisz dowody z dialogu z klientem {customer}',
    short: 'Dowody',
    done: 'Dowody są w folderze {folder}',
    missing: {
      messages: 'Nie udało się odczytać wszystkich wiadomości.',
      earlier: 'Nie udało się odczytać wcześniejszych wiadomości.',
      transfers: 'Portal nie podał przekazań dialogu.',
      ratings: 'Portal nie podał ocen dialogu.',
      journal: 'Części dziennika nie można odczytać.',
    },
    page: {
      title: 'Dowody z dialogu',
      made: 'Utworzono',
      messages: 'Wiadomości',
      transfers: 'Przekazania w zapisie portalu',
      ratings: 'Oceny',
      acts: 'Działania z tego komputera',
      none: 'Brak.',
      unread: 'Nie udało się odczytać:',
      earlier: 'Nie udało się odczytać wcześniejszych wiadomości.',
      author: 'Autor',
      text: 'Tekst',
      from: 'Od',
      to: 'Do',
      by: 'Kto',
      reason: 'Powód',
      byCustomer: 'Klient',
      bySupervisor: 'Przełożony (1–5)',
    },
  },
  moves: {
    short: 'Porównaj',
    of: 'Porównaj dialog z klientem {customer} z zapisem portalu',
    title: 'Przejścia dialogu z klientem {customer}',
    compared: 'Przejścia i to, co ma zapis portalu',
    reading: 'Pytanie portalu o jego zapis…',
    none: 'Brak przejść: ani z tego komputera, ani w zapisie portalu dla tych sesji.',
    summary:
      '{n} przejście. Zrobione gdzie indziej: {elsewhere}. Brak w zapisie portalu: {missing}. | {n} przejścia. Zrobione gdzie indziej: {elsewhere}. Brak w zapisie portalu: {missing}. | {n} przejść. Zrobione gdzie indziej: {elsewhere}. Brak w zapisie portalu: {missing}.',
    to: 'do',
    queue: 'Kolejka',
    itself: 'Przez portal',
    you: 'Przez Ciebie, nie z tego komputera',
    by: 'Kto: {name}',
    record: {
      both: 'W zapisie portalu',
      elsewhere: 'Zrobione gdzie indziej',
      missing: 'Brak w zapisie portalu',
      open: 'Nie porównano',
    },
    caution:
      'Brak czegoś w zapisie sam niczego nie dowodzi: Bitrix24 nie podaje, czy zawiera on przejęcia, zapis może być opóźniony i pomija niedostępne sesje.',
    cut: 'Porównano tylko 50 ostatnich sesji z Twoimi działaniami.',
    again: 'Zapytaj ponownie',
    refused: {
      tariff: {
        title: 'Plan portalu nie obejmuje raportów',
        detail: 'Zapis przekazań należy do raportów otwartych kanałów, których ten plan Bitrix24 nie obejmuje.',
        next: 'Własne działania i tak są w dzienniku. Plan może zmienić administrator.',
      },
      right: {
        title: 'Zapis portalu jest niedostępny',
        detail: 'Zapis przekazań należy do raportów otwartych kanałów, a to konto nie ma do nich dostępu.',
        next: 'Poproś administratora o dostęp do raportów otwartych kanałów.',
      },
    },
  },
  doubted: {
    title: 'Dziennik jest niepełny',
    detail: 'Na końcu brakuje wpisów, które kiedyś zapisano, albo dziennik nie pasuje do kotwicy w portalu.',
    next: 'Otwórz dziennik, aby zobaczyć, czego brakuje, i powiadom administratora.',
  },
  cut: 'Nazwa usunięta zgodnie z zasadami',
  unread: {
    title: 'Części dziennika nie można odczytać',
    detail:
      'Jeden z jego starszych plików jest uszkodzony albo niedostępny. Nowe działania są nadal zapisywane; starszych może tu brakować.',
    next: 'Pokaż to administratorowi. Pliki są w folderze „journal” programu Switchboard.',
  },
  count: '{n} działanie | {n} działania | {n} działań',
  of: '{found} z {all}',
  filter: {
    label: 'Filtr',
    text: 'Filtruj według tekstu',
    placeholder: 'Klient, współpracownik, powód, kod',
    act: 'Działanie',
    anyAct: 'Wszystkie działania',
    state: 'Wynik',
    anyState: 'Wszystkie wyniki',
    since: 'Od',
    until: 'Do',
    anyDay: 'dowolny dzień',
    clear: 'Wyczyść filtr',
  },
  preset: { name: 'Szybkie filtry', intercepts: 'Przejęcia', today: 'Dzisiaj', week: '7 dni' },
  column: {
    at: 'Kiedy',
    act: 'Działanie',
    customer: 'Klient',
    chat: 'Czat',
    session: 'Sesja',
    from: 'Przejęto od',
    detail: 'Szczegół',
    /** Column of the window that has both of the above. */
    details: 'Szczegóły',
    reason: 'Powód',
    state: 'Wynik',
    code: 'Kod',
    open: 'Otwórz',
  },
  state: {
    sent: 'Jeszcze nieznany',
    done: 'Wykonano',
    gone: 'Już niewidoczny',
    nothing_changed: 'Nic się nie zmieniło',
    not_sent: 'Nie wysłano',
    overtaken: 'Ktoś był szybszy',
    refused: 'Odmowa',
    unclear: 'Niejasny',
  },
  line: 'Linia {id}',
  open: 'Otwórz dialog z klientem {customer}',
  row: '{act}: {customer}. {state}, {time}',
  more: 'Pokaż więcej',
  again: 'Odśwież',
  loading: 'Wczytywanie dziennika…',
  empty: { title: 'Brak działań', detail: 'Działania w dialogach są tu zapisywane przed wysłaniem.' },
  nothing: { title: 'Żadne działanie nie pasuje do filtra', detail: 'Usuń część filtra, aby zobaczyć więcej.' },
  export: {
    label: 'Eksport',
    csv: 'Eksportuj jako CSV',
    json: 'Eksportuj jako JSON',
    done: 'Dziennik zapisano',
  },
} satisfies Same<typeof english>
