import type { ratingQueue as english } from '../en/rating-queue'
import type { Same } from '../types'

/** Rating closed sessions one after another. */
export const ratingQueue = {
  title: 'Bewertungsreihe',
  close: 'Bewertungsreihe schließen',
  period: 'Geschlossen in',
  days: 'dem letzten Tag | den letzten {n} Tagen',
  amount: 'Sitzungen je Operator',
  each: 'je {n} Sitzung | je {n} Sitzungen',
  seed: 'Startwert',
  seedHint: 'Dieselben Sitzungen und dieselbe Zahl ergeben dieselbe Stichprobe. Ändern Sie sie für eine andere.',
  count: '{rated} bewertet, {left} übrig',
  loading: 'Sitzungen ohne Bewertung werden gesucht…',
  none: 'Keine geschlossenen Sitzungen ohne Bewertung der Teamleitung in diesem Zeitraum',
  done: 'Die ganze Stichprobe ist bewertet',
  session: 'Sitzung {id}',
  closed: 'geschlossen am {time}',
  vote: { like: 'der Kunde war zufrieden', dislike: 'der Kunde war unzufrieden' },
  commentHint: 'Kommentar, falls gewünscht',
  save: 'Speichern und weiter',
  unsaved:
    'Der Kommentar ist nicht gespeichert. Schließen Sie noch einmal, um wirklich zu schließen: Er bleibt bei dieser Sitzung, bis Sie sich abmelden.',
  saved: 'Bewertet: {operator}',
  skip: 'Auslassen',
  reading: 'Sitzung wird gelesen…',
  unknown: 'Das Portal teilt nicht mit, wer diese Sitzung bewerten darf',
  ratedMeanwhile: 'Inzwischen von jemand anderem bewertet: {n} von 5',
  cut: 'Aus den letzten {n} Sitzungen gezogen: Der Zeitraum hat mehr',
  key: {
    stars: 'Sterne wählen',
    comment: 'Kommentar schreiben',
    back: 'Vom Kommentar zurück zu den Sternen, dann schließen',
  },
  keys: '1 bis 5: Sterne. C: Kommentar. Eingabe: speichern und weiter. N: auslassen. Esc: schließen.',
} satisfies Same<typeof english>
