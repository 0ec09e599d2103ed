import type { handover as english } from '../en/handover'
import type { Same } from '../types'

/** Handing a dialog on, who takes part in it, rating it, and the menu of a message. */
export const handover = {
  cancel: 'Anuluj',
  picker: {
    hint: 'Nazwa współpracownika lub linii',
    hintPeople: 'Nazwisko współpracownika',
    people: 'Współpracownicy',
    ready: 'Online, z miejscem',
    others: 'Inni współpracownicy',
    lines: 'Otwarte kanały',
    loading: 'Wczytywanie współpracowników…',
    reading: 'Trwa wczytywanie: lista linii i operatorów jest jeszcze niepełna',
    nothing: 'Brak współpracownika lub linii o tej nazwie',
    nobody: 'Nie ma kogo wybrać',
    more: 'Jest ich więcej: wpisz nazwę',
    people_n: '{n} operator | {n} operatorzy | {n} operatorów',
    free: 'miejsce na {n} dialog | miejsce na {n} dialogi | miejsce na {n} dialogów',
  },
  presence: { online: 'online', offline: 'offline', pause: 'na przerwie' },
  transfer: {
    title: 'Przekaż ten dialog',
    own: 'Dialog przejdzie do wybranej osoby lub linii. Nie będziesz już odpowiadać za klienta {customer}.',
    colleagues: 'Dialog z klientem {customer} prowadzi {operator}. Przejdzie od tej osoby do wybranej osoby lub linii.',
    nobodys: 'Dialog z klientem {customer} jest bez operatora. Przejdzie do wybranej osoby lub linii.',
    to: 'Do',
    note: 'Wiadomość do współpracownika',
    noteHint: 'Opcjonalnie. Zostanie wysłana prywatnie po przekazaniu. Klient jej nie zobaczy.',
    noteLine: 'Linia nie może dostać wiadomości: nie ma jednego odbiorcy.',
    choose: 'Najpierw wybierz współpracownika lub linię',
    yes: 'Przekaż',
  },
  note: {
    name: 'Wiadomości do współpracowników',
    waiting: {
      title: 'Nie wysłano wiadomości do: {name}',
      detail: 'Nie ma potwierdzenia, że dialog przeszedł. Wiadomość zostanie wysłana dopiero potem.',
    },
    sending: { title: 'Wysyłanie wiadomości do: {name}…', detail: '' },
    failed: { title: 'Nie wysłano wiadomości do: {name}', detail: 'Mimo to dialog przeszedł.' },
    unclear: {
      title: 'Być może wysłano wiadomość do: {name}',
      detail: 'Odpowiedź przepadła. Wiadomość nie zostanie ponowiona sama: najpierw sprawdź swój prywatny czat.',
    },
    sent: 'Wysłano wiadomość do: {name}',
    send: 'Wyślij wiadomość',
    again: 'Wyślij wiadomość ponownie',
    copy: 'Kopiuj wiadomość',
    forget: 'Odrzuć wiadomość',
    damaged:
      'Nie udało się odczytać wiadomości do współpracownika | Nie udało się odczytać {n} wiadomości do współpracowników | Nie udało się odczytać {n} wiadomości do współpracowników',
  },
  /** The private message to the colleague whose dialog was taken or finished. */
  told: {
    taken: 'Dialog z klientem {customer} został przeze mnie przejęty.',
    finished: 'Dialog z klientem {customer} został przeze mnie zakończony.',
    reason: 'Powód: {reason}',
  },
  rate: {
    title: 'Oceń operatora',
    detail: 'Ocena sesji z klientem {customer}. Zobaczą ją operatorzy, którzy widzą oceny.',
    stars: 'Ocena',
    star: '{n} gwiazdka | {n} gwiazdki | {n} gwiazdek',
    comment: 'Komentarz',
    commentHint: 'Opcjonalnie. Zapisywany na portalu razem z oceną.',
    before: 'Obecna ocena: {n}. Nowa ją zastąpi.',
    choose: 'Wybierz od jednej do pięciu gwiazdek albo napisz komentarz',
    yes: 'Oceń',
  },
  add: {
    title: 'Dodaj uczestnika',
    detail: 'Współpracownik zobaczy dialog z klientem {customer} i jego historię oraz będzie mógł w nim pisać.',
    who: 'Współpracownik',
    choose: 'Najpierw wybierz współpracownika',
    yes: 'Dodaj',
  },
  remove: {
    button: 'Usuń uczestnika: {name}',
    title: 'Usunąć tego uczestnika?',
    detail: '{name} nie zobaczy już dialogu z klientem {customer}. Powiadom tę osobę samodzielnie.',
    yes: 'Usuń uczestnika',
  },
  fromMessage: {
    title: 'Rozpocząć sesję od tej wiadomości?',
    detail:
      'Otwarta sesja z klientem {customer} zostanie zakończona. Od tej wiadomości zacznie się nowa, Twoja. Inni operatorzy muszą opuścić dialog.',
    detailOf:
      'Dialog z klientem {customer} prowadzi {operator}. Ta sesja zostanie zakończona. Od tej wiadomości zacznie się nowa, Twoja, a {operator} musi opuścić dialog.',
    yes: 'Rozpocznij sesję',
  },
  menu: {
    open: 'Działania na wiadomości',
    copy: 'Kopiuj tekst',
    reply: 'Odpowiedz',
    copied: 'Skopiowano tekst',
  },
} satisfies Same<typeof english>
