import type { bulk as english } from '../en/bulk'
import type { Same } from '../types'

/** One act on several dialogs. */
export const bulk = {
  name: 'Działania na zaznaczonych dialogach',
  none: 'Niedostępne dla żadnego z zaznaczonych dialogów',
  fits: 'Dotyczy {n} z {total} zaznaczonych dialogów. Pozostałe się nie zmienią. | Dotyczy {n} z {total} zaznaczonych dialogów. Pozostałe się nie zmienią. | Dotyczy {n} z {total} zaznaczonych dialogów. Pozostałe się nie zmienią.',
  fitsAll:
    'Dotyczy zaznaczonego dialogu. | Dotyczy wszystkich {n} zaznaczonych dialogów. | Dotyczy wszystkich {n} zaznaczonych dialogów.',
  pinAll: 'Przypnij wszystkie moje dialogi',
  unpinAll: 'Odepnij wszystkie moje dialogi',
  cancel: 'Anuluj',
  summary: 'Wyniki dla zaznaczonych dialogów',
  progress: '{done} z {total}: {act}',
  stop: 'Zatrzymaj po tym',
  stopping: 'Zatrzymywanie…',
  ended: '{act}: wykonano {done} z {total}',
  already: '{n} już tam | {n} już tam | {n} już tam',
  again: 'Ponów pozostałe',
  check: 'Sprawdź niejasne',
  close: 'Zamknij podsumowanie',
  waiting: 'Oczekuje',
  doing: 'W toku…',
  left: 'Nie wysłano: zatrzymano wcześniej',
  to: 'do: {name}',
} satisfies Same<typeof english>
