import type { session as english } from '../en/session'
import type { Same } from '../types'
import { outcome } from './outcome'

export const session = {
  acts: 'Sesja',
  rare: 'Więcej działań',
  /** In the place of the main button, where the operator is in the dialog. */
  part: { mine: 'Twój', joined: 'Dołączono' },
  /** Of a switch. */
  on: 'Wł.',
  still: 'Jeszcze trwa: portal nie odpowiedział. Nic nie jest wysyłane dwa razy.',
  reason: {
    busy: 'Inne działanie w tym dialogu jeszcze trwa',
    mine: 'Ten dialog należy już do Ciebie',
    joined: 'Dołączono już do tego dialogu',
    closed: 'Dialog jest zamknięty: najpierw rozpocznij sesję',
    open: 'Sesja jest już otwarta',
    nobodys: 'Ten dialog jest bez operatora: nie ma go od kogo przejąć',
    unassigned: 'Ten dialog jest bez operatora: można go zakończyć, gdy ktoś go odbierze',
    colleagues: 'Ten dialog ma współpracownik',
    notYours: 'Tylko dla własnych dialogów',
    notJoined: 'Tylko dla dialogów, do których dołączono',
    over: 'Dialog jest już zamknięty',
    unnumbered: 'Portal nie podaje, która sesja jest otwarta, więc nie jest pewne, co zostałoby zamknięte',
    unavailable: 'Niemożliwe w obecnym stanie dialogu',
    notInCrm: 'Ten dialog nie ma elementu CRM: Bitrix24 zmienia uczestników tylko w czatach CRM',
    notUnderWay: 'Bitrix24 zmienia uczestników tylko w trwających dialogach, nie w nowych, zamykanych ani zamkniętych',
    inCrm: 'Ten dialog ma już lead lub deal',
    noRating: 'Mogą to robić tylko osoby, które mogą oceniać operatorów tego otwartego kanału',
  },
  unoffered: {
    version: 'Ta wersja Bitrix24 tego nie obsługuje albo jest to wyłączone',
    scope: 'Logowaniu brakuje na to uprawnienia. Może je dodać administrator',
    plan: 'Ten plan Bitrix24 tego nie obejmuje',
    policy: 'Administrator nie pozwala na to na tym komputerze',
  },
  confirm: {
    reason: 'Powód',
    reasonHint: 'Opcjonalnie. Zostaje w dzienniku Switchboard.',
    reasonNeeded: 'Wymaga go firma. Zostaje w dzienniku Switchboard.',
    needed: 'Podaj powód: wymaga go firma',
    tell: 'Powiadom prywatnie: {operator}',
    tellHint: 'W prywatnej wiadomości z powodem, po wykonaniu. Klient jej nie zobaczy.',
    no: 'Anuluj',
  },
  /** How long a colleague has had a dialog that is about to be taken from them. */
  holding: {
    reading: 'Sprawdzanie, od jak dawna ma ten dialog…',
    since: 'Ma ten dialog od {time}',
    atLeast: 'Ma ten dialog co najmniej od {time}',
    unknown: 'Nie wiadomo, od jak dawna ma ten dialog',
    wrote: 'Ostatnia wiadomość {time} temu',
    silent: 'W tej sesji bez wiadomości, o ile można to stwierdzić',
  },
  handBack: {
    from: 'Dialog przejęty od: {operator}',
    yes: 'Oddaj',
    hint: 'Przekaż dialog z powrotem: {operator}',
    none: 'Tylko dla dialogu przejętego od współpracownika',
  },
  outcome,
} satisfies Same<typeof english>
