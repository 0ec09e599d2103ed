import type { tabs as english } from '../en/tabs'
import type { Same } from '../types'

/** The open dialogs above the pane. */
export const tabs = {
  name: 'Conversations ouvertes',
  all: '{n} conversation ouverte | Les {n} conversations ouvertes',
  close: 'Fermer l’onglet : {customer}',
  closeFinished: 'Fermer les onglets des conversations terminées',
  closeOthers: 'Fermer les autres onglets',
  at: '{customer}, {at} sur {of}',
  noOther: 'Aucune autre conversation n’est ouverte',
  atEnd: 'Il n’y a pas d’onglet au-delà',
  noneClosed: 'Aucun onglet n’a été fermé',
  news: { closed: 'Fermée', taken: 'Maintenant chez {name}', left: 'Plus parmi vos conversations' },
  short: { closed: 'Fermée', taken: 'Pas à vous', left: 'Partie' },
  keys: {
    walk: 'Parcourir les conversations ouvertes, les dernières utilisées d’abord',
    strip: 'Parcourir les conversations ouvertes dans l’ordre',
    remove: 'Fermer l’onglet ciblé',
    last: 'Revenir à la dernière conversation',
    close: 'Fermer l’onglet',
    reopen: 'Rouvrir l’onglet fermé',
    earlier: 'Déplacer l’onglet vers le premier',
    later: 'Déplacer l’onglet vers le dernier',
  },
} satisfies Same<typeof english>
