import type { portal as english } from '../en/portal'
import type { Same } from '../types'
import { portalFile } from './portal-file'
import { portalMessage } from './portal-message'

/**
 * The meanings of Bitrix24's own codes, by method where the same code means different things.
 * Codes are those of the official REST documentation (pages of the methods, and its table of system errors).
 */
export const portal = {
  ...portalFile,
  ...portalMessage,
  open: {
    ACCESS_DENIED: {
      title: 'Ce USER_CODE ne peut pas être ouvert',
      detail:
        'Il n’y a pas de tel chat, ou vous n’avez pas accès à son canal ouvert. Le portail ne dit pas lequel des deux.',
      next: 'Vérifiez le code. S’il est juste, demandez l’accès au canal ouvert.',
    },
  },
  dialog: {
    IM_NOT_INSTALLED: {
      title: 'Le portail n’a pas de messagerie',
      detail: 'Le module de chat n’est pas installé, il n’y a donc pas de conversations.',
      next: 'Un administrateur du portail peut installer le module.',
    },
    ACCESS_ERROR: {
      title: 'Vous n’avez pas accès à cette conversation',
      detail: 'Elle n’existe pas, ou vous n’y avez pas accès. Le portail ne dit pas lequel des deux.',
      next: 'Vérifiez le numéro. S’il est juste, demandez à son agent de vous ajouter.',
    },
  },
  history: {
    MISSING_REQUIRED_PARAM: {
      title: 'Pas d’historique : aucune session indiquée',
      detail:
        'Les portails plus anciens demandent un numéro de session, et cette conversation n’a pas de session en ce moment.',
      next: 'Ouvrez l’historique dans Bitrix24, ou cherchez par le numéro de session.',
    },
    INVALID_SESSION_ID: {
      title: 'Pas d’historique : cette session n’existe pas',
      detail: 'Le portail n’a trouvé aucune session pour ce numéro ou ce chat.',
      next: 'Vérifiez le numéro. Une conversation qui n’a jamais eu de session n’a pas d’historique.',
    },
    ACCESS_DENIED: {
      title: 'Vous n’avez pas accès à l’historique',
      detail: 'Vous n’avez pas le droit de le lire, ou la session n’existe plus.',
      next: 'Demandez à un administrateur le droit de voir les historiques de ce canal ouvert.',
    },
  },
  crm: {
    ACCESS_DENIED: {
      title: 'Vous n’avez pas accès à cet élément CRM',
      detail: 'Seuls ceux qui voient l’élément voient ses conversations.',
      next: 'Demandez l’accès à la personne responsable de l’élément, ou à un administrateur.',
    },
    ERROR_ARGUMENT: {
      title: 'Le portail n’a pas compris l’élément CRM',
      detail: 'Le type ou le numéro de l’élément manque ou est erroné.',
      next: 'Écrivez « deal 288 », ou collez l’adresse de l’élément.',
    },
  },
  crmLast: {
    CRM_CHAT_EMPTY_CRM_DATA: {
      title: 'Cet élément CRM n’a pas de conversation',
      detail: 'Aucun chat n’y est lié, il n’existe pas, ou vous ne pouvez pas le voir.',
      next: 'Vérifiez le numéro, ou cherchez plutôt le contact du client.',
    },
    ERROR_ARGUMENT: {
      title: 'Le portail n’a pas compris l’élément CRM',
      detail: 'Le numéro de l’élément n’est pas un nombre.',
      next: 'Écrivez « deal 288 », ou collez l’adresse de l’élément.',
    },
  },
  system: {
    TARIFF_RESTRICTION: {
      title: 'Votre offre Bitrix24 ne l’inclut pas',
      detail: 'Le portail n’y répond que dans d’autres offres.',
      next: 'La personne qui paie le portail peut changer l’offre.',
    },
    INTERNAL_SERVER_ERROR: {
      title: 'Le portail a une erreur interne',
      detail: 'Il n’a pas pu répondre.',
      next: 'Réessayez dans une minute. Si cela continue, indiquez à l’administrateur : INTERNAL_SERVER_ERROR.',
    },
    ERROR_UNEXPECTED_ANSWER: {
      title: 'Le portail a donné une réponse inattendue',
      detail: 'Il a une erreur interne.',
      next: 'Réessayez dans une minute. Si cela continue, indiquez à l’administrateur : ERROR_UNEXPECTED_ANSWER.',
    },
    QUERY_LIMIT_EXCEEDED: {
      title: 'Le portail demande une courte pause',
      detail: 'Trop de requêtes sont venues de ce réseau. Celles des collègues à la même adresse comptent aussi.',
      next: 'Attendez {seconds} s, puis réessayez.',
    },
    OPERATION_TIME_LIMIT: {
      title: 'Le portail a suspendu ce type de requête',
      detail: 'Il a épuisé le temps d’exécution que le portail accorde en dix minutes.',
      next: 'Attendez {seconds} s. Tout le reste continue de fonctionner.',
    },
    ERROR_BATCH_METHOD_NOT_ALLOWED: {
      title: 'Le portail n’accepte pas cela dans un lot',
      detail: 'La méthode {method} doit être appelée seule ici.',
      next: 'Réessayez. Elle est appelée seule désormais.',
    },
    ERROR_BATCH_LENGTH_EXCEEDED: {
      title: 'Trop de questions à la fois',
      detail: 'Le portail en accepte jusqu’à 50 par requête.',
      next: 'Divisez la liste et cherchez les parties une à une.',
    },
    NO_AUTH_FOUND: {
      title: 'Le portail ne reconnaît pas votre connexion',
      detail: 'La connexion ou le webhook est erroné ou a été révoqué.',
      next: 'Reconnectez-vous, ou utilisez un nouveau webhook.',
    },
    INVALID_REQUEST: {
      title: 'Le portail exige https',
      detail: 'La requête est venue par une connexion non chiffrée et a été refusée.',
      next: 'Reconnectez-vous avec l’adresse https du portail.',
    },
    OVERLOAD_LIMIT: {
      title: 'Bitrix24 a bloqué l’accès REST du portail',
      detail: 'Bitrix24 le fait à la main après une surcharge. Attendre ne sert à rien.',
      next: 'L’administrateur doit écrire à l’assistance de Bitrix24.',
    },
    ACCESS_DENIED: {
      title: 'Le portail a refusé l’accès',
      detail: 'Vous n’en avez pas le droit, ou l’offre du portail n’a pas d’accès REST.',
      next: 'Demandez à un administrateur lequel des deux.',
    },
    INVALID_CREDENTIALS: {
      title: 'Il manque des droits au titulaire de cette connexion',
      detail: 'L’employé qui s’est connecté ou a créé le webhook n’a pas le droit de faire cela.',
      next: 'Connectez-vous avec un compte qui a ces droits, ou demandez-les à un administrateur.',
    },
    ERROR_MANIFEST_IS_NOT_AVAILABLE: {
      title: 'Le portail n’a pas de description de cette application',
      detail: 'Son manifeste n’est pas disponible.',
      next: 'Demandez à un administrateur de réinstaller l’application.',
    },
    ERROR_METHOD_NOT_FOUND: {
      title: 'Le portail ne connaît pas cette requête',
      detail: 'Il ne prend pas en charge {method}, ou le module n’est pas installé.',
      next: 'Demandez à un administrateur de mettre à jour le portail.',
    },
    insufficient_scope: {
      title: 'Une autorisation manque',
      detail: 'L’application ou le webhook a été créé sans l’autorisation que demande {method}.',
      next: 'Un administrateur peut l’ajouter dans les réglages de l’application ou du webhook. Reconnectez-vous ensuite.',
    },
    expired_token: {
      title: 'Votre connexion a expiré',
      detail: 'Le portail en demandait une plus récente, et la renouveler n’a pas suffi.',
      next: 'Reconnectez-vous.',
    },
    user_access_error: {
      title: 'Vous n’avez pas accès à cette application',
      detail: 'Elle est installée, mais l’administrateur n’a donné l’accès qu’à d’autres employés.',
      next: 'Demandez à un administrateur de vous ajouter dans les réglages d’accès de l’application.',
    },
    PORTAL_DELETED: {
      title: 'Le portail est fermé',
      detail: 'Il a été supprimé, ou son administrateur l’a fermé pour maintenance.',
      next: 'Demandez à l’administrateur du portail quand il rouvrira.',
    },
    PAYMENT_REQUIRED: {
      title: 'L’abonnement est arrivé à terme',
      detail: 'Le portail bloque les applications jusqu’au paiement.',
      next: 'La personne qui paie le portail peut renouveler l’offre.',
    },
  },
} satisfies Same<typeof english>
