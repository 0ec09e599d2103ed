import type { myDialogs as english } from '../en/my-dialogs'
import type { Same } from '../types'

/** The operator's own dialogs, and how closely the portal is followed. */
export const myDialogs = {
  title: 'Mes conversations',
  width: 'Largeur de la liste',
  filter: 'Filtrer mes conversations',
  filterHint: 'Filtrer…',
  clearFilter: 'Effacer le filtre',
  refresh: 'Actualiser la liste',
  count: '{n} conversation | {n} conversations',
  some: '{shown} sur {n} conversation | {shown} sur {n} conversations',
  unread: '{n} message non lu | {n} messages non lus',
  pinned: 'Épinglée à votre nom',
  draft: 'Brouillon',
  spam: 'Spam',
  you: 'Vous',
  bot: 'Bot',
  colleague: 'Collègue',
  file: 'Fichier',
  loading: 'Chargement de vos conversations…',
  empty: 'Aucune conversation',
  emptyDetail:
    'Les conversations que vous acceptez s’affichent ici, et les nouvelles des lignes où vous êtes dans la file d’attente.',
  noMatch: 'Aucun résultat dans vos conversations',
  stale: 'État à {time}',
  cut: 'La liste est trop longue : seules les {n} conversations à l’activité la plus récente s’affichent. Les plus anciennes, même ouvertes, se trouvent par la recherche.',
  selectAll: 'Tout sélectionner',
  live: {
    name: 'État',
    on: 'En direct · toutes les {n} s',
    idle: 'Ralenti pendant votre absence · toutes les {n} s',
    hidden: 'Ralenti tant que la fenêtre est masquée · toutes les {n} s',
    neighbours: 'Ralenti : limite de requêtes partagée · toutes les {n} s',
    failing: 'Ralenti : le portail signale des erreurs · toutes les {n} s',
    offline: 'Pas en direct : aucune connexion',
    paused: 'Suspendu : les nouveaux messages ne s’affichent pas',
    off: 'Pas en direct : compte déconnecté',
    pause: 'Suspendre la mise à jour en direct',
    resume: 'Reprendre la mise à jour en direct',
    lastAt: 'Dernière réponse du portail : {time}',
    neighboursDetail:
      'Tous ceux qui partagent l’adresse de votre bureau partagent la limite de requêtes du portail. Switchboard attend plus longtemps, pour que cela suffise à tous.',
  },
} satisfies Same<typeof english>
