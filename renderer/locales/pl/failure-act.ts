import type { actReason as english } from '../en/failure-act'
import type { Same } from '../types'

/** Why an act was not sent. */
export const actReason = {
  act_in_flight: {
    title: 'Ostatnie działanie w tym dialogu jeszcze trwa',
    detail: 'Działania są wysyłane po jednym, aby się nie krzyżowały.',
    next: 'Poczekaj na jego wynik.',
  },
  account_changed: {
    title: 'Aktywne jest teraz inne konto',
    detail: 'Konto zmieniło się, zanim to wykonano, więc na żadnym z nich nic nie zrobiono.',
    next: 'Napisany tekst jest zapisany. Przełącz się na właściwe konto i zrób to tam.',
  },
  state_changed: {
    title: 'Dialog się zmienił',
    detail: 'Nie jest już w tym stanie, który było widać, więc nic nie wysłano.',
    next: 'Spójrz na dialog i zdecyduj ponownie.',
  },
  already_there: {
    title: 'Dialog już tam jest',
    detail: 'Nie było czego przekazywać, więc nic nie wysłano.',
    next: 'Wybierz innego odbiorcę albo pozostaw bez zmian.',
  },
} satisfies Same<typeof english>
