import type { act as english } from '../en/act'
import type { Same } from '../types'
import { moreActs } from './more-acts'
import { noAccess, noChannel, noSession, notOperator, refusals, unknownUser } from './refusals'

/** The texts of every act. */
export const act = {
  join: {
    name: 'Rejoindre',
    doing: 'Entrée en cours…',
    journal: 'Rejoindre',
    effect: 'Vous pouvez écrire aussi ; l’agent garde la conversation',
    done: { title: 'Vous avez rejoint la conversation', detail: 'Vous pouvez maintenant écrire à {customer}.' },
    unchanged: 'Vérification faite : vous ne participez pas encore.',
    unclear: 'Vous avez peut-être rejoint la conversation. À vérifier',
    refused: {
      ...refusals(
        'Vous n’avez pas rejoint la conversation',
        'rejoignez-la',
        'Vous ne pouvez pas rejoindre cette conversation',
      ),
      CHAT_TYPE: {
        ...noChannel('Vous n’avez pas rejoint la conversation'),
        detail: 'C’est un chat ordinaire entre collègues ; rejoignez-le dans la messagerie Bitrix24.',
      },
      ACCESS_DENIED: {
        ...noAccess('Vous ne pouvez pas rejoindre cette conversation'),
        next: 'Demandez à son agent de vous ajouter, ou à un administrateur l’accès au canal ouvert.',
      },
    },
  },
  start: {
    name: 'Démarrer une session',
    doing: 'Démarrage de la session…',
    journal: 'Démarrer une session',
    effect: 'Une nouvelle session commence, à votre nom',
    done: { title: 'La session a démarré', detail: 'Vous pouvez maintenant écrire à {customer}.' },
    unchanged: 'Vérification faite : pas de nouvelle session.',
    unclear: 'La session a peut-être démarré. À vérifier',
    refused: {
      ...refusals('Aucune session démarrée', 'démarrez-la', 'Vous ne pouvez pas démarrer de session ici'),
      CHAT_TYPE: {
        ...noChannel('Aucune session démarrée'),
        detail: 'C’est un chat ordinaire entre collègues ; les sessions n’existent qu’avec des clients.',
      },
      ACCESS_DENIED: {
        ...noAccess('Vous ne pouvez pas démarrer de session ici'),
        detail: 'Vous n’avez pas accès à cette conversation ou à son canal ouvert.',
      },
      USER_ID: {
        ...unknownUser('Aucune session démarrée'),
        title: 'Aucune session démarrée : le portail ne sait pas au nom de qui',
      },
    },
  },
  intercept: {
    name: 'Intercepter',
    doing: 'Interception de la conversation…',
    journal: 'Intercepter',
    effect: 'Prend la conversation à votre collègue, qui en est averti',
    ask: {
      title: 'Intercepter cette conversation ?',
      detail: '{operator} échange avec {customer}. Vous devenez responsable, et {operator} reçoit une notification.',
      detailNobody: 'Vous devenez responsable de la conversation avec {customer}.',
      yes: 'Intercepter',
    },
    done: { title: 'La conversation est à vous', detail: 'Vous êtes maintenant responsable de {customer}.' },
    unchanged: 'Vérification faite : l’agent est toujours le même.',
    unclear: 'La conversation est peut-être déjà à vous. À vérifier',
    refused: {
      CHAT_ID_EMPTY: {
        title: 'La conversation n’a pas été interceptée : le numéro de chat manque',
        detail: 'Le portail n’a reçu aucun numéro de chat, ou un numéro non valable.',
        next: 'Recherchez de nouveau la conversation, puis interceptez-la.',
      },
      OPERATOR_WRONG: {
        title: 'Vous ne pouvez pas intercepter cette conversation',
        detail: 'Vous n’en avez pas le droit, ou son état actuel ne le permet pas.',
        next: 'Actualisez la conversation. Si un collègue l’a encore, demandez un transfert ou le droit.',
      },
    },
  },
  answer: {
    name: 'Accepter',
    doing: 'Acceptation en cours…',
    journal: 'Accepter',
    effect: 'La conversation devient la vôtre ; vous répondez au client',
    done: { title: 'La conversation est à vous', detail: 'Vous êtes maintenant responsable de {customer}.' },
    unchanged: 'Vérification faite : elle n’est toujours pas attribuée.',
    unclear: 'La conversation est peut-être déjà à vous. À vérifier',
    refused: {
      ...refusals(
        'Vous n’avez pas obtenu la conversation',
        'acceptez-la',
        'Vous ne pouvez pas accepter cette conversation',
      ),
      IMOL_CHAT_ERROR_ANSWER_COMPETITIVE_REQUEST: {
        title: 'Un collègue a été plus rapide',
        detail: 'Son acceptation est arrivée au même moment.',
        next: 'Actualisez la conversation pour voir qui l’a.',
      },
      IMOL_CHAT_ERROR_ANSWER_ALREADY_RESPONSIBLE: {
        title: 'Vous êtes déjà responsable de cette conversation',
        detail: 'C’est ce que dit le portail. Ce que vous voyez ici n’est peut-être plus à jour.',
        next: 'Actualisez la conversation.',
      },
    },
  },
  skip: {
    name: 'Passer',
    doing: 'Retour de la conversation dans la file…',
    journal: 'Passer',
    effect: 'Propose la conversation au prochain agent de la file d’attente',
    ask: {
      title: 'Passer cette conversation ?',
      detail:
        'La conversation avec {customer} retourne dans la file d’attente, vers le prochain agent. Vous n’en êtes plus responsable.',
      yes: 'Passer',
    },
    askMany: {
      title: 'Passer {n} conversation ? | Passer {n} conversations ?',
      detail: 'Elles retournent dans leurs files d’attente, vers d’autres agents.',
      yes: 'Passer',
    },
    done: { title: 'Remise en file', detail: 'Vous n’êtes plus responsable de la conversation avec {customer}.' },
    unchanged: 'Vérification faite : elle est toujours à vous.',
    unclear: 'La conversation a peut-être été remise en file. À vérifier',
    refused: {
      ...refusals(
        'La conversation n’a pas été remise en file',
        'passez-la',
        'Vous ne pouvez pas passer cette conversation',
      ),
      ACCESS_DENIED_KICK: {
        title: 'La conversation n’a pas été remise en file : le portail ne vous laisse pas la quitter',
        detail: 'Elle est peut-être déjà fermée, ou un collègue l’a.',
        next: 'Actualisez la conversation.',
      },
    },
  },
  finish: {
    name: 'Terminer',
    doing: 'Fin de la conversation…',
    journal: 'Terminer',
    effect: 'Ferme la session ; la conversation quitte votre liste',
    ask: {
      title: 'Terminer cette conversation ?',
      detail: 'La session avec {customer} est fermée. Un nouveau message en ouvrira une autre.',
      yes: 'Terminer',
    },
    askMany: {
      title: 'Terminer {n} conversation ? | Terminer {n} conversations ?',
      detail: 'Leurs sessions sont fermées pour les clients. C’est irréversible.',
      yes: 'Terminer',
    },
    done: { title: 'La conversation est terminée', detail: 'La session avec {customer} est fermée.' },
    unchanged: 'Vérification faite : la session est toujours ouverte.',
    unclear: 'La conversation est peut-être terminée. À vérifier',
    refused: {
      ...refusals(
        'La conversation n’a pas été terminée',
        'terminez-la',
        'Vous ne pouvez pas terminer cette conversation',
      ),
      ERROR_USER_NOT_OPERATOR: notOperator('La conversation n’a pas été terminée'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('La conversation n’a pas été terminée'),
    },
  },
  finishAnother: {
    name: 'Terminer',
    doing: 'Fin de la conversation…',
    journal: 'Terminer la conversation d’un collègue',
    effect: 'Ferme la session de votre collègue',
    ask: {
      title: 'Terminer cette conversation ?',
      detail:
        '{operator} échange avec {customer}. La session est fermée pour vous deux, et un message dans la conversation vous nomme.',
      yes: 'Terminer',
    },
    done: { title: 'La conversation est terminée', detail: 'La session avec {customer} est fermée.' },
    unchanged: 'Vérification faite : la session est toujours ouverte.',
    unclear: 'La conversation est peut-être terminée. À vérifier',
    refused: {
      ...refusals(
        'La conversation n’a pas été terminée',
        'terminez-la',
        'Vous ne pouvez pas terminer la conversation d’un collègue',
      ),
      ERROR_USER_NOT_OPERATOR: notOperator('La conversation n’a pas été terminée'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('La conversation n’a pas été terminée'),
    },
  },
  spam: {
    name: 'Marquer comme spam',
    doing: 'Marquage comme spam…',
    journal: 'Marquer comme spam',
    effect: 'Ferme la conversation comme spam',
    ask: {
      title: 'Marquer cette conversation comme spam ?',
      detail: 'La session avec {customer} est fermée et comptée comme spam. C’est irréversible.',
      yes: 'Marquer comme spam',
    },
    done: { title: 'Marquée comme spam', detail: 'La session avec {customer} est fermée.' },
    unchanged: 'Vérification faite : la session est toujours ouverte.',
    unclear: 'La conversation est peut-être marquée comme spam. À vérifier',
    refused: {
      ...refusals(
        'La conversation n’a pas été marquée comme spam',
        'marquez-la',
        'Vous ne pouvez pas marquer cette conversation comme spam',
      ),
      NOT_LOAD_SESSION_OR_CHAT: noSession('La conversation n’a pas été marquée comme spam'),
    },
  },
  pin: {
    name: 'Épingler',
    doing: 'Épinglage…',
    journal: 'Épingler',
    effect: 'La conversation reste à vous : elle ne part pas d’elle-même vers un autre agent',
    done: { title: 'Épinglée', detail: 'La conversation avec {customer} est épinglée à votre nom.' },
    unchanged: 'Vérification faite : elle n’est pas épinglée.',
    unclear: 'La conversation est peut-être épinglée. À vérifier',
    refused: {
      ...refusals(
        'L’épinglage n’a pas changé',
        'épinglez-la ou désépinglez-la',
        'Vous ne pouvez pas épingler cette conversation',
      ),
      CHAT_ID_EMPTY: {
        title: 'L’épinglage n’a pas changé : le numéro de chat manque',
        detail: 'Le portail ne l’a pas reçu.',
        next: 'Recherchez de nouveau la conversation, puis épinglez-la ou désépinglez-la.',
      },
      ERROR_USER_NOT_OPERATOR: notOperator('L’épinglage n’a pas changé'),
    },
  },
  unpin: {
    name: 'Désépingler',
    doing: 'Désépinglage…',
    journal: 'Désépingler',
    effect: 'La conversation peut de nouveau partir d’elle-même vers un autre agent',
    done: { title: 'Désépinglée', detail: 'La conversation avec {customer} n’est plus épinglée à votre nom.' },
    unchanged: 'Vérification faite : elle est toujours épinglée.',
    unclear: 'La conversation est peut-être désépinglée. À vérifier',
  },
  silence: {
    name: 'Mode silencieux',
    doing: 'Activation du mode silencieux…',
    journal: 'Mode silencieux activé',
    effect: 'Le client ne voit plus ce que vous écrivez',
    ask: {
      title: 'Activer le mode silencieux ?',
      detail:
        'Jusqu’à sa désactivation, {customer} ne voit pas ce que les agents écrivent. Sur beaucoup de portails, ce mode s’applique à tout le chat et à chaque agent qui s’y trouve. Bitrix24 qualifie cette commande d’obsolète.',
      yes: 'Activer',
    },
    done: { title: 'Le mode silencieux est activé', detail: '{customer} ne voit pas ce que les agents écrivent.' },
    unchanged: 'Vérification faite : le mode silencieux est toujours désactivé.',
    unclear: 'Le mode silencieux est peut-être activé. À vérifier',
    refused: refusals(
      'Le mode silencieux n’a pas changé',
      'changez-le',
      'Vous ne pouvez pas changer le mode silencieux dans cette conversation',
    ),
  },
  unsilence: {
    name: 'Mode silencieux',
    doing: 'Désactivation du mode silencieux…',
    journal: 'Mode silencieux désactivé',
    effect: 'Le client voit de nouveau ce que vous écrivez',
    ask: {
      title: 'Désactiver le mode silencieux ?',
      detail:
        '{customer} voit de nouveau ce que les agents écrivent. Sur beaucoup de portails, ce mode s’applique à tout le chat et à chaque agent qui s’y trouve. Bitrix24 qualifie cette commande d’obsolète.',
      yes: 'Désactiver',
    },
    done: { title: 'Le mode silencieux est désactivé', detail: '{customer} voit ce que les agents écrivent.' },
    unchanged: 'Vérification faite : le mode silencieux est toujours activé.',
    unclear: 'Le mode silencieux est peut-être désactivé. À vérifier',
  },
  ...moreActs,
} satisfies Same<typeof english>
