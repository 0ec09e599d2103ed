import type { keys as english } from '../en/keys'
import type { Same } from '../types'

/** The editor of keys. */
export const keys = {
  title: 'Skróty klawiszowe',
  hint: 'Naciśnij „Zmień”, a potem nowe klawisze. Liczy się położenie klawisza, więc działają w każdym układzie.',
  open: 'Zmień skróty',
  byPalette: 'W palecie poleceń: zmień skrót',
  ofMarked: 'Zmień skrót wyróżnionego polecenia',
  find: 'Znajdź polecenie',
  change: 'Zmień',
  changeOf: 'Zmień skrót dla „{name}”',
  off: 'Usuń',
  offOf: 'Usuń skrót dla „{name}”',
  none: 'brak',
  reset: 'Resetuj',
  resetOf: 'Resetuj skrót dla „{name}”',
  resetAll: 'Resetuj wszystkie skróty',
  resetAllAsk: 'Każde polecenie odzyska pierwotny skrót.',
  resetAllYes: 'Resetuj wszystkie',
  recording: 'Naciśnij nowe klawisze lub Esc, aby anulować',
  recordingOf: 'Nowy skrót dla „{name}”',
  refused: {
    types: 'Ten klawisz pisze lub przesuwa kursor w tekście. Dodaj Ctrl albo użyj F1 do F12.',
    reserved: 'Tego skrótu potrzebuje system lub menu.',
    altGr: 'AltGr wpisuje znaki, więc nie może uruchamiać polecenia.',
  },
  conflict: '{keys} ma już polecenie „{name}”.',
  swap: 'Zamień',
  keep: 'Pozostaw bez zmian',
  single: 'Zezwól na skróty z jednym klawiszem',
  singleHint: 'Na przykład „?”. W polu tekstowym zawsze piszą.',
} satisfies Same<typeof english>
