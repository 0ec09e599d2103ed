import type { ratingQueue as english } from '../en/rating-queue'
import type { Same } from '../types'

/** Rating closed sessions one after another. */
export const ratingQueue = {
  title: 'Série à noter',
  close: 'Fermer la série à noter',
  period: 'Fermées pendant',
  days: 'le dernier jour | les {n} derniers jours',
  amount: 'Sessions de chaque agent',
  each: '{n} session chacun | {n} sessions chacun',
  seed: 'Graine',
  seedHint: 'Les mêmes sessions et le même nombre donnent le même échantillon. Changez-le pour un autre.',
  count: 'Notées : {rated}, restantes : {left}',
  loading: 'Recherche de sessions sans note…',
  none: 'Aucune session fermée sans note du superviseur dans cette période',
  done: 'Tout l’échantillon est noté',
  session: 'Session {id}',
  closed: 'fermée le {time}',
  vote: { like: 'client satisfait', dislike: 'client mécontent' },
  commentHint: 'Commentaire facultatif',
  save: 'Enregistrer et suivante',
  unsaved:
    'Le commentaire n’est pas enregistré. Pour fermer quand même, fermez encore une fois : il reste avec cette session jusqu’à votre déconnexion.',
  saved: 'Noté : {operator}',
  skip: 'Sauter',
  reading: 'Lecture de la session…',
  unknown: 'Le portail ne dit pas qui peut noter cette session',
  ratedMeanwhile: 'Notée entre-temps par quelqu’un d’autre : {n} sur 5',
  cut: 'Tirées des {n} dernières sessions : la période en a plus',
  key: {
    stars: 'Choisir les étoiles',
    comment: 'Écrire un commentaire',
    back: 'Du commentaire aux étoiles, puis fermer',
  },
  keys: '1 à 5 : étoiles. C : commentaire. Entrée : enregistrer, et la suivante. N : sauter. Échap : fermer.',
} satisfies Same<typeof english>
