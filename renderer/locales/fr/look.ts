import type { look as english } from '../en/look'
import type { Same } from '../types'

/** Dialogs that are looked at without joining them. */
export const look = {
  title: 'Observation',
  look: 'Observer',
  count: '{n} sur {most}',
  unseen: 'Lecture discrète, sans avoir rejoint',
  /** Of several: with some of them the operator has joined. */
  joinedSome:
    'Vous en avez rejoint {n} : vous observez discrètement les autres | Vous en avez rejoint {n} : vous observez discrètement les autres',
  joined: '{operator}, et vous y participez',
  keys: 'Les flèches vont d’une conversation à l’autre, Page préc. et Page suiv. parcourent ses messages. Entrée l’ouvre, Suppr ou Échap la ferme ici.',
  key: {
    move: 'Aller d’une conversation à l’autre',
    page: 'Faire défiler les messages',
    close: 'Ne plus observer la conversation',
  },
  open: 'Ouvrir la conversation avec {customer}',
  close: 'Ne plus observer {customer}',
  closeAll: 'Tout fermer',
  messages: 'Messages avec {customer}',
  earlier: 'Ouvrez la conversation pour voir les messages antérieurs',
  reading: 'Lecture de la conversation…',
  mine: 'À vous',
  nobodys: 'Non attribuée',
  closed: 'Fermée',
  current: 'À jour',
  stale: 'État à {time}',
  offline: 'Hors ligne : état à {time}',
  nameless: 'Conversation {chatId}',
  full: 'Vous pouvez observer {most} conversations à la fois : fermez-en d’abord une | Vous pouvez observer {most} conversations à la fois : {n} ont été laissées de côté',
} satisfies Same<typeof english>
