import type { portalMessage as english } from '../en/portal-message'
import type { Same } from '../types'

/** Bitrix24's error codes when a message is sent. */
export const portalMessage = {
  message: {
    ACCESS_ERROR: {
      title: 'Vous ne pouvez pas écrire dans cette conversation',
      detail: 'Seuls les participants peuvent écrire au client.',
      next: 'Rejoignez la conversation, puis renvoyez le message.',
    },
    MESSAGE_EMPTY: {
      title: 'Le message est vide',
      detail: 'Le portail n’accepte pas de message sans texte.',
      next: 'Écrivez quelque chose et renvoyez-le.',
    },
    CHAT_ID: {
      title: 'Le portail n’a pas pu envoyer le message',
      detail: 'La conversation n’existe plus, ou l’on ne peut pas y écrire.',
      next: 'Actualisez la conversation.',
    },
    USER_ID_EMPTY: {
      title: 'Le portail ne connaît pas cette conversation',
      detail: 'Son numéro n’a pas été accepté.',
      next: 'Recherchez de nouveau la conversation, puis écrivez.',
    },
    USER_NOT_FOUND: {
      title: 'Le portail ne connaît pas cette personne',
      detail: 'L’utilisateur n’existe plus.',
      next: 'Recherchez de nouveau la conversation, puis écrivez.',
    },
    PARAMS_ERROR: {
      title: 'Le portail n’a pas accepté le message',
      detail: 'Ce portail ne prend pas en charge un de ses éléments.',
      next: 'Raccourcissez ou simplifiez le texte et renvoyez-le.',
    },
    REPLY_ACCESS_ERROR: {
      title: 'Le message auquel vous répondez n’est pas disponible',
      detail: 'Il a été supprimé, ou vous ne pouvez plus le voir.',
      next: 'Abandonnez ce message et envoyez le texte sans réponse citée.',
    },
    REPLY_FROM_OTHER_CHAT_ERROR: {
      title: 'Le message auquel vous répondez est dans une autre conversation',
      detail: 'Vous ne pouvez répondre qu’aux messages de la même conversation.',
      next: 'Abandonnez ce message et envoyez le texte sans réponse citée.',
    },
  },
} satisfies Same<typeof english>
