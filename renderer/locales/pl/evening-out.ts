import type { evenOut as english } from '../en/evening-out'
import type { Same } from '../types'

/** Moving dialogs from operators who have too many to those who have room. */
export const evenOut = {
  button: 'Wyrównaj',
  hint: 'Zaproponuj przeniesienia od operatorów z nadmiarem dialogów do tych, którzy mają miejsce',
  unknown: 'Portal nie podaje obciążenia operatorów',
  title: 'Wyrównanie dialogów',
  detail:
    'Bez zgody nic nie zostanie przeniesione. Zmień odbiorcę albo usuń pozycję. Każde przekazanie jest sprawdzane przed następnym.',
  age: 'Obciążenie operatorów odczytano {time}.',
  nothing: 'Nie ma czego wyrównywać: żaden operator nie ma za dużo dialogów albo nikt nie ma na nie miejsca.',
  list: 'Proponowane przekazania',
  notWaiting: 'nie czeka',
  from: 'od: {operator}',
  to: 'Nowy operator dla: {customer}',
  drop: 'Pozostaw bez zmian: {customer}',
  yes: 'Przekaż {n} dialog | Przekaż {n} dialogi | Przekaż {n} dialogów',
  noRoom: 'Nie wysłano: {operator} nie jest już online albo nie ma miejsca',
} satisfies Same<typeof english>
