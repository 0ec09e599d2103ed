import type { lists as english } from '../en/lists'
import type { Same } from '../types'

/** Lists of dialogs: rows, tabs, filters, menus, and how long customers have waited. */
export const lists = {
  waiting: 'en attente',
  atMost: 'au plus',
  level: { soon: 'attente longue', late: 'trop longue' },
  you: 'vous',
  unassigned: 'Non attribuée',
  line: 'Ligne {id}',
  keys: { letters: 'Aller à un client par ses premières lettres', menu: 'Menu de la conversation' },
  select: 'Sélectionner {customer}',
  selected: {
    name: 'Conversations sélectionnées',
    count: 'Sélection : {n}',
    clear: 'Effacer la sélection',
  },
  unseen: 'hors de vue : {names}',
  tabs: 'Lesquelles de mes conversations',
  tab: { waiting: 'En attente', unassigned: 'Non attribuées', answered: 'Avec réponse', all: 'Toutes' },
  place: {
    waiting: 'En attente',
    unassigned: 'Non attribuées',
    colleagues: 'Chez des collègues',
    answered: 'Avec réponse',
    closed: 'Fermées',
  },
  filter: {
    name: 'Filtrer par ligne, canal, non lus',
    on: '{n} filtre actif | {n} filtres actifs',
    chosen: 'Filtres',
    drop: 'Retirer le filtre « {name} »',
    unread: 'Non lues seulement',
    lines: 'Lignes',
    channels: 'Canaux',
  },
  menu: {
    name: 'Menu de la liste',
    open: 'Ouvrir',
    select: 'Sélectionner',
    unselect: 'Désélectionner',
    none: 'Impossible dans cette conversation en l’état',
  },
  all: {
    pin: {
      title: 'Épingler {n} conversation ? | Épingler {n} conversations ?',
      detail:
        'Chacune de vos conversations non encore épinglées reste à vous, même quand les règles de la ligne la donneraient à un autre agent.',
      yes: 'Épingler {n} conversation | Épingler {n} conversations',
      none: 'Toutes vos conversations sont épinglées',
    },
    unpin: {
      title: 'Désépingler {n} conversation ? | Désépingler {n} conversations ?',
      detail: 'Les règles de la ligne peuvent de nouveau donner ces conversations à d’autres agents.',
      yes: 'Désépingler {n} conversation | Désépingler {n} conversations',
      none: 'Aucune de vos conversations n’est épinglée',
    },
  },
  empty: {
    waiting: 'Personne ne vous attend',
    unassigned: 'Aucune conversation non attribuée',
    answered: 'Aucune conversation avec réponse',
    inAll: 'Afficher {n} résultat dans toutes les conversations | Afficher {n} résultats dans toutes les conversations',
    to: {
      unassigned: 'Afficher {n} conversation non attribuée | Afficher {n} conversations non attribuées',
      all: 'Afficher {n} conversation | Afficher les {n} conversations',
    },
  },
  availability: {
    title: 'Bitrix24 doit rester ouvert pour recevoir de nouvelles conversations',
    close: 'Compris',
    menu: 'Recevoir de nouvelles conversations',
  },
  opened: 'Ouverte : {customer}',
  settings: {
    density: 'Densité des listes',
    comfortable: 'Confortable',
    compact: 'Compacte',
    waiting: 'Clients en attente',
    soon: 'Orange après, minutes',
    late: 'Rouge après, minutes',
    byLine: 'Utiliser les délais de réponse de la ligne',
    byLineHint:
      'Quand une ligne fixe un délai pour la première réponse ou les suivantes, le rouge commence là et l’orange en proportion.',
    preset: 'Revenir à {soon} et {late} minutes',
  },
  search: {
    codes: '{n} code | {n} codes',
    lines: '{n} ligne | {n} lignes',
    edit: 'Modifier',
    editName: 'Modifier la liste',
    help: 'Ce qui peut être trouvé',
    waitingNow: 'En attente maintenant',
    recent: 'Conversations récentes',
    nobodyWaits: 'Personne ne vous attend',
    showAll: 'Tout afficher dans « Mes conversations »',
    code: 'USER_CODE : {connector}, {line}',
    group: 'USER_CODE d’un chat de groupe : {connector}, {line}',
    earlier: 'D’une recherche précédente',
    close: 'Fermer',
    closeName: 'Fermer la conversation d’une recherche précédente',
  },
} satisfies Same<typeof english>
