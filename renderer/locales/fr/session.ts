import type { session as english } from '../en/session'
import type { Same } from '../types'
import { outcome } from './outcome'

export const session = {
  acts: 'Session',
  rare: 'Autres actions',
  /** In the place of the main button, where the operator is in the dialog. */
  part: { mine: 'À vous', joined: 'Rejointe' },
  /** Of a switch. */
  on: 'Activé',
  still: 'Toujours en cours : le portail n’a pas encore répondu. Rien n’est envoyé deux fois.',
  reason: {
    busy: 'Une autre action sur cette conversation est en cours',
    mine: 'Cette conversation est déjà à vous',
    joined: 'Vous avez déjà rejoint cette conversation',
    closed: 'La conversation est fermée : démarrez d’abord une session',
    open: 'Une session est déjà ouverte',
    nobodys: 'Cette conversation n’est pas attribuée : il n’y a personne à qui la prendre',
    unassigned: 'Cette conversation n’est pas attribuée : elle pourra être terminée dès que quelqu’un l’aura acceptée',
    colleagues: 'Un collègue a cette conversation',
    notYours: 'Seulement pour vos propres conversations',
    notJoined: 'Seulement pour les conversations que vous avez rejointes',
    over: 'La conversation est déjà fermée',
    unnumbered: 'Le portail ne dit pas quelle session est ouverte, ce qui serait fermé n’est donc pas certain',
    unavailable: 'Impossible dans l’état actuel de la conversation',
    notInCrm: 'Cette conversation n’a pas d’élément CRM : Bitrix24 ne change les participants que dans les chats CRM',
    notUnderWay:
      'Bitrix24 ne change les participants que dans les conversations en cours, pas dans celles qui sont nouvelles, en fermeture ou fermées',
    inCrm: 'Cette conversation a déjà un prospect ou une transaction',
    noRating: 'Réservé à ceux qui peuvent noter les agents de ce canal ouvert',
  },
  unoffered: {
    version: 'Votre version de Bitrix24 ne le permet pas, ou c’est désactivé',
    scope: 'Votre connexion n’en a pas l’autorisation. Un administrateur peut l’ajouter',
    plan: 'Votre offre Bitrix24 ne l’inclut pas',
    policy: 'Votre administrateur ne l’autorise pas sur cet ordinateur',
  },
  confirm: {
    reason: 'Motif',
    reasonHint: 'Facultatif. Reste dans le journal de Switchboard.',
    reasonNeeded: 'Votre entreprise le demande. Il reste dans le journal de Switchboard.',
    needed: 'Dites pourquoi : votre entreprise demande un motif',
    tell: 'Prévenir {operator} en privé',
    tellHint: 'Par un message privé avec le motif, une fois que c’est fait. Le client ne le voit jamais.',
    no: 'Annuler',
  },
  /** How long a colleague has had a dialog that is about to be taken from them. */
  holding: {
    reading: 'Lecture de la durée de prise en charge…',
    since: 'A cette conversation depuis {time}',
    atLeast: 'A cette conversation depuis au moins {time}',
    unknown: 'On ne sait pas depuis quand cette personne a la conversation',
    wrote: 'Dernier message il y a {time}',
    silent: 'N’a pas écrit dans cette session, pour autant qu’on le voie',
  },
  handBack: {
    from: 'Vous avez pris cette conversation à {operator}',
    yes: 'Rendre',
    hint: 'Rendre la conversation à {operator}',
    none: 'Seulement pour une conversation que vous avez prise à un collègue',
  },
  outcome,
} satisfies Same<typeof english>
