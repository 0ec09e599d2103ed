import type { message as english } from '../en/message'
import type { Same } from '../types'

/** Messages on their way, those that come, what was before, and the search among them. */
export const message = {
  damaged: {
    title: 'Części wysyłanych treści nie udało się odczytać',
    detail:
      'Wiadomości lub pliki z wcześniejszego uruchomienia są na tym komputerze uszkodzone. Zostały odłożone, nie usunięte, i nic z nich nie jest wysyłane.',
    next: 'Sprawdź ostatnie dialogi, aby zobaczyć, co dotarło.',
  },
  state: {
    waiting: 'Czeka na poprzednią wiadomość',
    sending: 'Wysyłanie…',
    checking: 'Brak odpowiedzi: sprawdzanie, czy dotarła…',
    sent: 'Wysłano',
    refused: 'Bitrix24 odmówił',
    not_sent: 'Nie wysłano',
    unclear: 'Być może wysłano',
  },
  mark: {
    waits: 'W drodze',
    sent: 'Wysłano',
    /** Bitrix24 keeps one mark for both. */
    read: 'Dostarczono lub przeczytano',
  },
  held: 'Poprzednia wiadomość nie została wysłana.',
  unclear: {
    not_found: 'Odpowiedź przepadła. Sprawdzono dialog i wydaje się, że wiadomości tam nie ma.',
    doubtful:
      'Odpowiedź przepadła. W dialogu jest coś podobnego albo nie dało się go sprawdzić w całości. Zajrzyj tam przed ponownym wysłaniem.',
    unreadable: 'Odpowiedź przepadła i nie udało się sprawdzić dialogu. Zostanie sprawdzony, gdy portal odpowie.',
  },
  sure: {
    again: 'Wyślij mimo to',
    ask: 'Jeśli wiadomość dotarła, klient dostanie ją dwa razy. Wysłać?',
    yes: 'Tak, wyślij',
    no: 'Nie',
  },
  again: 'Wyślij ponownie',
  check: 'Sprawdź ponownie',
  discard: 'Odrzuć',
  join: 'Dołącz do dialogu',
  edited: 'edytowano',
  hidden: 'tylko współpracownicy',
  partial: 'Części tego nie można było pokazać. Reszta jest w Bitrix24',
  block: {
    image: 'Obraz',
    file: 'Plik',
    person: 'Osoba',
    button: 'Przycisk',
    forwarded: 'Przekazano dalej od',
    likes: 'Polubienia',
    reactions: 'Reakcje',
  },
  elsewhere: {
    disk: 'plik {id} na Dysku Bitrix24',
    attachment: 'załącznik {id}',
    call: 'połączenie {id} w Bitrix24',
    line: 'Część tego widać tylko w Bitrix24',
    open: 'Otwórz tam dialog',
  },
  deleted: 'Wiadomość usunięta',
  inReplyTo: 'Odpowiedź do: {name}',
  replyUnseen: 'Odpowiedź na wcześniejszą wiadomość',
  arrivedOne: '{name}: {text}',
  arrivedMany: '{n} nowa wiadomość | {n} nowe wiadomości | {n} nowych wiadomości',
  unread: 'Nowe wiadomości',
  latestWith:
    'Przejdź do najnowszej ({n} nowa) | Przejdź do najnowszej ({n} nowe) | Przejdź do najnowszej ({n} nowych)',
  file: 'plik',
  session: 'Sesja {id}',
  sessionBefore: 'Wcześniejsze sesje',
  keys: 'Strzałki w górę i w dół: inna wiadomość, w prawo: działania, R: odpowiedź.',
  older: 'Pokaż wcześniejsze wiadomości',
  loadingOlder: 'Wczytywanie wcześniejszych wiadomości…',
  shut: 'Wcześniejsze sesje widzą tylko uczestnicy dialogu',
  previousSession: 'Poprzednia sesja',
  noPrevious: 'Nie ma wcześniejszej sesji',
  find: {
    open: 'Szukaj w tym dialogu',
    name: 'Szukaj w tym dialogu',
    previous: 'Poprzednie trafienie (starsze)',
    next: 'Następne trafienie (nowsze)',
    close: 'Zamknij szukanie',
    count: '{at} z {n}',
    countMore: '{at} z ponad {n}',
    none: 'Niczego nie znaleziono',
    searching: 'Szukanie…',
    read: 'Przeszukano tylko wczytaną część tego dialogu.',
    restricted: 'Plan Bitrix24 ukrywa starsze wiadomości przed wyszukiwaniem.',
    tooFar: 'Ta wiadomość jest zbyt odległa, aby ją tu pokazać.',
  },
} satisfies Same<typeof english>
