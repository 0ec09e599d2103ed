import type { evenOut as english } from '../en/evening-out'
import type { Same } from '../types'

/** Moving dialogs from operators who have too many to those who have room. */
export const evenOut = {
  button: 'Équilibrer',
  hint: 'Proposer des transferts des agents surchargés vers ceux qui ont de la place',
  unknown: 'Le portail ne dit pas à quel point les agents sont occupés',
  title: 'Équilibrer les conversations',
  detail:
    'Rien ne bouge sans votre accord. Changez le destinataire, ou retirez un transfert. Chaque transfert est vérifié avant le suivant.',
  age: 'Charge des agents, relevée {time}.',
  nothing: 'Il n’y a rien à équilibrer : aucun agent n’a trop de conversations, ou aucun n’a de place pour elles.',
  list: 'Transferts proposés',
  notWaiting: 'n’attend pas',
  from: 'de {operator}',
  to: 'Nouvel agent pour {customer}',
  drop: 'Laisser {customer} en place',
  yes: 'Transférer {n} conversation | Transférer {n} conversations',
  noRoom: 'Non envoyé : {operator} n’est plus en ligne ou n’a plus de place',
} satisfies Same<typeof english>
