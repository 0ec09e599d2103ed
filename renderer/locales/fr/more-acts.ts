import type { moreActs as english } from '../en/more-acts'
import type { Same } from '../types'
import { noChannel, unknownUser, wrongChat } from './refusals'

const noPart = (undone: string) => ({
  title: `${undone} : vous n’avez pas accès à cette conversation`,
  detail: 'Vous ne l’avez pas rejointe, et vous n’avez pas accès à son canal ouvert.',
  next: 'Demandez à un administrateur de vous ajouter à la file d’attente ou à la liste d’accès du canal ouvert.',
})

const moreRefusals = (undone: string) => ({
  CHAT_ID: wrongChat(undone, 'réessayez'),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noPart(undone),
  USER_ID: unknownUser(undone),
})

const crmRefusals = (undone: string) => ({
  ERROR_ARGUMENT: {
    title: `${undone} : le portail n’a pas compris l’élément CRM`,
    detail: 'Le type ou le numéro de l’élément manque ou est erroné.',
    next: 'Actualisez la conversation. En cas de nouveau refus, montrez le code à votre administrateur.',
  },
  IM_NOT_INSTALLED: {
    title: `${undone} : le portail n’a pas de messagerie`,
    detail: 'Le module de chat n’est pas installé.',
    next: 'Un administrateur du portail peut installer le module.',
  },
  CHAT_NOT_IN_CRM: {
    title: `${undone} : la conversation n’est pas active dans le CRM`,
    detail:
      'Bitrix24 ne le permet que dans les conversations en cours avec un élément CRM, pas dans celles qui sont nouvelles, en fermeture ou fermées.',
    next: 'Acceptez d’abord la conversation ou démarrez une session, puis réessayez.',
  },
  CRM_CHAT_USER_NOT_ACTIVE: {
    title: `${undone} : le collègue n’est pas actif`,
    detail: 'Cette personne a quitté l’entreprise ou n’est pas encore invitée.',
    next: 'Choisissez un autre collègue.',
  },
})

/** Acts that hand a dialog on, make something of it, or judge it. */
export const moreActs = {
  transfer: {
    name: 'Transférer',
    doing: 'Transfert de la conversation…',
    journal: 'Transférer',
    effect: 'La conversation va à la personne ou à la ligne choisie',
    askMany: {
      title: 'Transférer {n} conversation | Transférer {n} conversations',
      detail: 'Elles quittent votre liste dès que le portail les a transférées.',
      yes: 'Transférer',
    },
    done: {
      title: 'Transférée',
      detail: 'La conversation avec {customer} est chez son nouvel agent ou sur sa nouvelle ligne.',
    },
    unchanged: 'Vérification faite : elle n’a pas été transférée.',
    unclear: 'La conversation a peut-être été transférée. À vérifier',
    refused: {
      CHAT_ID_EMPTY: {
        title: 'La conversation n’a pas été transférée : le numéro de chat manque',
        detail: 'Le portail n’a reçu aucun numéro de chat, ou un numéro non valable.',
        next: 'Recherchez de nouveau la conversation, puis transférez-la.',
      },
      USER_ID_EMPTY: {
        title: 'La conversation n’a pas été transférée : aucun collègue indiqué',
        detail: 'Le numéro du collègue était vide ou erroné.',
        next: 'Choisissez de nouveau le collègue.',
      },
      QUEUE_ID_EMPTY: {
        title: 'La conversation n’a pas été transférée : aucune ligne indiquée',
        detail: 'Le numéro de la ligne était vide ou erroné.',
        next: 'Choisissez de nouveau la ligne.',
      },
      TRANSFER_ID_EMPTY: {
        title: 'La conversation n’a pas été transférée : ni collègue ni ligne indiqués',
        detail: 'Votre choix n’est pas parvenu au portail.',
        next: 'Choisissez de nouveau un collègue ou une ligne.',
      },
      OPERATOR_WRONG: {
        title: 'La conversation n’a pas été transférée : elle ne peut pas y aller',
        detail:
          'Le collègue ou la ligne ne peut pas recevoir cette conversation : inactif, sans accès à sa ligne, ou vous-même.',
        next: 'Choisissez un autre collègue ou une autre ligne.',
      },
    },
  },
  vote: {
    name: 'Noter l’agent',
    doing: 'Enregistrement de la note…',
    journal: 'Noter un agent',
    effect: 'Note le travail de l’agent dans cette session',
    done: {
      title: 'La note est enregistrée',
      detail: 'Le portail a enregistré votre note pour la session avec {customer}.',
    },
    unchanged: 'Vérification faite : la note n’a pas changé.',
    unclear: 'La note est peut-être enregistrée. À vérifier',
    refused: {
      EMPTY_SESSION_ID: {
        title: 'La note n’a pas été enregistrée : aucune session indiquée',
        detail: 'Le numéro de session manquait.',
        next: 'Actualisez la conversation, puis notez.',
      },
      EMPTY_VOTE_PARAMS: {
        title: 'La note n’a pas été enregistrée : elle était vide',
        detail: 'Le portail n’a reçu ni étoiles ni commentaire.',
        next: 'Choisissez une note ou écrivez un commentaire.',
      },
      ACCESS_DENIED: {
        title: 'La note n’a pas été enregistrée : vous ne pouvez pas noter cette session',
        detail: 'Les réglages du canal ouvert disent qui peut noter ses agents, et vous n’y figurez pas.',
        next: 'Demandez à un administrateur le droit de noter dans ce canal ouvert.',
      },
    },
  },
  createLead: {
    name: 'Créer un prospect',
    doing: 'Création du prospect…',
    journal: 'Créer un prospect',
    effect: 'Fait du client un prospect dans le CRM',
    ask: {
      title: 'Créer un prospect ?',
      detail:
        'Un prospect est créé à partir de la conversation avec {customer} et lui est lié. Vos collègues le voient dans le CRM.',
      yes: 'Créer un prospect',
    },
    done: { title: 'Le prospect est créé', detail: 'Il est lié à la conversation avec {customer}.' },
    unchanged:
      'Vérification faite : aucun prospect n’est lié. Bitrix24 n’en crée pas si la conversation est déjà dans le CRM.',
    unclear: 'Le prospect est peut-être créé. À vérifier',
    refused: {
      ...moreRefusals('Aucun prospect créé'),
      ERROR_USER_NOT_OPERATOR: {
        title: 'Aucun prospect créé : vous n’êtes pas l’agent de cette conversation',
        detail: 'Le portail ne le permet qu’à l’agent responsable de la session.',
        next: 'Actualisez la conversation pour voir qui l’a. Interceptez-la d’abord, si c’est convenu.',
      },
    },
  },
  addPerson: {
    name: 'Ajouter un participant',
    doing: 'Ajout du participant…',
    journal: 'Ajouter un participant',
    effect: 'Un collègue voit la conversation et peut y écrire',
    done: {
      title: 'Le participant est ajouté',
      detail: 'Votre collègue voit maintenant la conversation avec {customer}.',
    },
    unchanged: 'Vérification faite : le collègue n’a pas rejoint la conversation.',
    unclear: 'Le participant est peut-être ajouté. À vérifier',
    refused: {
      ...crmRefusals('Le collègue n’a pas été ajouté'),
      ACCESS_DENIED: {
        title: 'Le collègue n’a pas été ajouté : un droit manque',
        detail:
          'Vous ne pouvez ajouter personne ici, ou le collègue ne peut pas voir l’élément CRM ou l’historique de ce canal ouvert.',
        next: 'Choisissez un collègue qui y a accès, ou demandez cet accès à un administrateur.',
      },
      WRONG_REQUEST: {
        title: 'Le collègue n’a pas été ajouté : le portail ne l’accepte pas',
        detail: 'Cette personne participe déjà, ou ne peut pas être ajoutée.',
        next: 'Actualisez la conversation pour voir ses participants.',
      },
    },
  },
  removePerson: {
    name: 'Retirer un participant',
    doing: 'Retrait du participant…',
    journal: 'Retirer un participant',
    effect: 'Le participant ne voit plus la conversation',
    done: {
      title: 'Le participant est retiré',
      detail: 'Le collègue n’est plus dans la conversation avec {customer}.',
    },
    unchanged: 'Vérification faite : le collègue participe toujours.',
    unclear: 'Le participant est peut-être retiré. À vérifier',
    refused: {
      ...crmRefusals('Le collègue n’a pas été retiré'),
      ACCESS_DENIED: {
        title: 'Le collègue n’a pas été retiré : vous n’avez pas accès à l’élément CRM',
        detail: 'Seuls ceux qui voient l’élément décident qui rejoint ses chats.',
        next: 'Demandez l’accès à la personne responsable de l’élément, ou à un administrateur.',
      },
      CRM_CHAT_EMPTY_USER: {
        title: 'Le collègue n’a pas été retiré : aucun collègue indiqué',
        detail: 'Le numéro du collègue manquait.',
        next: 'Actualisez la conversation, puis réessayez.',
      },
      CRM_CHAT_EMPTY_CRM_DATA: {
        title: 'Le collègue n’a pas été retiré : l’élément CRM n’a pas été indiqué',
        detail: 'Le type et le numéro de l’élément manquaient.',
        next: 'Actualisez la conversation, puis essayez.',
      },
      CHAT_DELETE_USER_PERMISSION_DENIED: {
        title: 'Le collègue n’a pas été retiré : vous ne pouvez retirer personne de ce chat',
        detail: 'Seuls son agent et les administrateurs le peuvent.',
        next: 'Demandez à l’agent de la conversation de le faire.',
      },
      WRONG_REQUEST: {
        title: 'Le collègue n’a pas été retiré : le portail ne le permet pas',
        detail: 'Cette personne est déjà partie, ou ne peut pas être retirée.',
        next: 'Actualisez la conversation pour voir ses participants.',
      },
    },
  },
  startFrom: {
    name: 'Démarrer une session à partir de ce message',
    doing: 'Démarrage de la session…',
    journal: 'Démarrer une session à partir d’un message',
    effect: 'Termine cette session ; une nouvelle commence par ce message',
    done: {
      title: 'Une nouvelle session a démarré',
      detail: 'Elle commence par le message choisi, et vous êtes responsable de {customer}.',
    },
    unchanged: 'Vérification faite : pas de nouvelle session.',
    unclear: 'La session a peut-être démarré. À vérifier',
    refused: moreRefusals('Aucune session démarrée'),
  },
  saveQuick: {
    name: 'Enregistrer comme réponse prédéfinie',
    doing: 'Enregistrement de la réponse prédéfinie…',
    journal: 'Enregistrer une réponse prédéfinie',
    effect: 'Garde le texte parmi les réponses prédéfinies de la ligne',
    done: {
      title: 'Enregistré comme réponse prédéfinie',
      detail: 'Le texte fait maintenant partie des réponses prédéfinies du canal ouvert.',
    },
    unchanged: 'Le portail n’a pas enregistré la réponse prédéfinie.',
    unclear: 'La réponse prédéfinie est peut-être enregistrée. Réponses prédéfinies à vérifier',
    refused: {
      CHAT_ID: wrongChat('La réponse prédéfinie n’a pas été enregistrée', 'réessayez'),
      CHAT_TYPE: noChannel('La réponse prédéfinie n’a pas été enregistrée'),
      CANT_SAVE_QUICK_ANSWER: {
        title: 'La réponse prédéfinie n’a pas été enregistrée : le portail n’a pas pu le faire',
        detail: 'Le message n’a pas de texte, ou le canal ouvert n’a pas de liste de réponses prédéfinies.',
        next: 'Choisissez un message avec du texte. Un administrateur peut donner à la ligne une liste de réponses prédéfinies.',
      },
      ACCESS_DENIED: noPart('La réponse prédéfinie n’a pas été enregistrée'),
    },
  },
} satisfies Same<typeof english>
