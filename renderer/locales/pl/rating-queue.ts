import type { ratingQueue as english } from '../en/rating-queue'
import type { Same } from '../types'

/** Rating closed sessions one after another. */
export const ratingQueue = {
  title: 'Kolejka ocen',
  close: 'Zamknij kolejkę ocen',
  period: 'Zamknięte w ciągu',
  days: 'ostatniego dnia | ostatnich {n} dni | ostatnich {n} dni',
  amount: 'Sesje każdego operatora',
  each: 'po {n} sesji | po {n} sesje | po {n} sesji',
  seed: 'Ziarno',
  seedHint: 'Te same sesje i ta sama liczba dają tę samą próbę. Zmień ją, aby dostać inną.',
  count: 'Ocenione: {rated}, pozostało: {left}',
  loading: 'Szukanie sesji bez oceny…',
  none: 'W tym okresie nie ma zamkniętych sesji bez oceny przełożonego',
  done: 'Cała próba jest oceniona',
  session: 'Sesja {id}',
  closed: 'zamknięta {time}',
  vote: { like: 'klient był zadowolony', dislike: 'klient był niezadowolony' },
  commentHint: 'Komentarz, opcjonalnie',
  save: 'Zapisz i następna',
  unsaved:
    'Komentarz nie jest zapisany. Aby mimo to zamknąć, zamknij jeszcze raz: komentarz zostanie przy tej sesji do wylogowania.',
  saved: 'Oceniono: {operator}',
  skip: 'Opuść',
  reading: 'Odczytywanie sesji…',
  unknown: 'Portal nie podaje, kto może ocenić tę sesję',
  ratedMeanwhile: 'W międzyczasie ocenił ją ktoś inny: {n} z 5',
  cut: 'Wylosowano z najnowszych sesji ({n}): w tym okresie jest ich więcej',
  key: { stars: 'Wybierz gwiazdki', comment: 'Napisz komentarz', back: 'Z komentarza do gwiazdek, a potem zamknij' },
  keys: '1 do 5: gwiazdki. C: komentarz. Enter: zapisz i następna. N: opuść. Esc: zamknij.',
} satisfies Same<typeof english>
