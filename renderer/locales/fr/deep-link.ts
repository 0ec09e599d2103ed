import type { deepLink as english } from '../en/deep-link'
import type { Same } from '../types'

/** Links from outside: `b24console://open?…`. */
export const deepLink = {
  title: 'Ouvrir depuis un lien ?',
  notFound: 'Ce que demande ce lien est introuvable',
  asks: 'Un lien extérieur à Switchboard demande à afficher :',
  chat: 'Chat {id}',
  account: 'Dans le compte',
  unsent:
    'Rien n’a été envoyé au portail. Le lien ne fait qu’afficher une conversation : il ne peut ni écrire, ni rejoindre, ni rien modifier.',
  open: 'Ouvrir',
  leave: 'Ne pas ouvrir',
  otherPortal: 'Ce lien appartient à {portal}, et aucun de vos comptes n’y est connecté.',
  signIn: 'S’y connecter',
  choose: '{n} conversation. Laquelle ? | {n} conversations. Laquelle ?',
  behind: 'Un lien est arrivé. La question vous sera posée quand vous aurez terminé ici.',
  waiting: 'Un lien demande à afficher :',
  waitingDetail: 'Connectez-vous d’abord. La question vous sera posée avant toute ouverture.',
  waitingAt: 'Connectez-vous d’abord à {portal}. La question vous sera posée avant toute ouverture.',
  refused: 'Ce lien n’a pas été ouvert',
  again: 'Demandez à la personne qui l’a envoyé de le copier de nouveau : « {copy} » dans la conversation.',
  offNext: 'Demandez à la personne qui l’a envoyé le numéro du chat ou le USER_CODE et collez-le dans la recherche.',
  fault: {
    off: 'Votre administrateur a désactivé les liens vers Switchboard.',
    too_long: 'Le lien est trop long pour être l’un des nôtres.',
    other: 'Switchboard ne connaît pas ce lien. Il est peut-être incomplet ou destiné à une version plus récente.',
    no_target: 'Le lien ne dit pas quoi ouvrir.',
    many_targets: 'Le lien nomme plusieurs choses à ouvrir. Une seule est possible.',
    code: 'Le USER_CODE du lien est incomplet. Il a quatre parties : connecteur, ligne, chat et utilisateur.',
    number: 'Le numéro du lien n’est pas celui d’un chat, prospect, contact, entreprise ou transaction.',
    portal: 'L’adresse du portail dans le lien est illisible.',
  },
} satisfies Same<typeof english>
