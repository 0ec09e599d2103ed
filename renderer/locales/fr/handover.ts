import type { handover as english } from '../en/handover'
import type { Same } from '../types'

/** Handing a dialog on, who takes part in it, rating it, and the menu of a message. */
export const handover = {
  cancel: 'Annuler',
  picker: {
    hint: 'Nom d’un collègue ou d’une ligne',
    hintPeople: 'Nom d’un collègue',
    people: 'Collègues',
    ready: 'En ligne, avec de la place',
    others: 'Autres collègues',
    lines: 'Canaux ouverts',
    loading: 'Chargement des collègues…',
    reading: 'Chargement en cours : la liste des lignes et des agents est encore incomplète',
    nothing: 'Aucun collègue ni ligne de ce nom',
    nobody: 'Il n’y a personne à choisir',
    more: 'Il y en a d’autres : tapez un nom',
    people_n: '{n} agent | {n} agents',
    free: 'place pour {n} conversation | place pour {n} conversations',
  },
  presence: { online: 'en ligne', offline: 'hors ligne', pause: 'en pause' },
  transfer: {
    title: 'Transférer cette conversation',
    own: 'La conversation va à la personne ou à la ligne choisie. Vous n’êtes plus responsable de {customer}.',
    colleagues:
      '{operator} échange avec {customer}. La conversation passe de {operator} à la personne ou à la ligne choisie.',
    nobodys: 'La conversation avec {customer} n’est pas attribuée. Elle va à la personne ou à la ligne choisie.',
    to: 'À',
    note: 'Message à votre collègue',
    noteHint: 'Facultatif. Envoyé en privé après le transfert. Le client ne le voit jamais.',
    noteLine: 'Une ligne ne peut pas recevoir de message : elle n’a pas de destinataire unique.',
    choose: 'Choisissez d’abord un collègue ou une ligne',
    yes: 'Transférer',
  },
  note: {
    name: 'Messages aux collègues',
    waiting: {
      title: 'Le message à {name} n’a pas été envoyé',
      detail: 'Le transfert de la conversation n’est pas confirmé. Le message ne part qu’ensuite.',
    },
    sending: { title: 'Envoi du message à {name}…', detail: '' },
    failed: {
      title: 'Le message à {name} n’a pas été envoyé',
      detail: 'La conversation a tout de même été transférée.',
    },
    unclear: {
      title: 'Le message à {name} a peut-être été envoyé',
      detail: 'La réponse s’est perdue. Il n’est pas renvoyé de lui-même : vérifiez d’abord votre chat privé.',
    },
    sent: 'Le message à {name} a été envoyé',
    send: 'Envoyer le message',
    again: 'Renvoyer le message',
    copy: 'Copier le message',
    forget: 'Abandonner le message',
    damaged: 'Un message à un collègue n’a pas pu être lu | {n} messages à des collègues n’ont pas pu être lus',
  },
  /** The private message to the colleague whose dialog was taken or finished. */
  told: {
    taken: 'J’ai intercepté votre conversation avec {customer}.',
    finished: 'J’ai terminé votre conversation avec {customer}.',
    reason: 'Motif : {reason}',
  },
  rate: {
    title: 'Noter l’agent',
    detail: 'Votre note pour la session avec {customer}. Les agents qui peuvent voir les notes la verront.',
    stars: 'Note',
    star: '{n} étoile | {n} étoiles',
    comment: 'Commentaire',
    commentHint: 'Facultatif. Enregistré sur le portail avec la note.',
    before: 'Note actuelle : {n}. Une nouvelle note la remplace.',
    choose: 'Choisissez d’une à cinq étoiles, ou écrivez un commentaire',
    yes: 'Noter',
  },
  add: {
    title: 'Ajouter un participant',
    detail: 'Le collègue voit la conversation avec {customer} et son historique, et peut y écrire.',
    who: 'Collègue',
    choose: 'Choisissez d’abord un collègue',
    yes: 'Ajouter',
  },
  remove: {
    button: 'Retirer le participant {name}',
    title: 'Retirer ce participant ?',
    detail: '{name} ne voit plus la conversation avec {customer}. À vous de l’en informer.',
    yes: 'Retirer le participant',
  },
  fromMessage: {
    title: 'Démarrer une session à partir de ce message ?',
    detail:
      'La session ouverte avec {customer} est terminée. Une nouvelle commence par ce message, et elle est à vous. Les autres agents doivent quitter la conversation.',
    detailOf:
      '{operator} échange avec {customer}. Cette session est terminée. Une nouvelle commence par ce message, elle est à vous, et {operator} doit quitter la conversation.',
    yes: 'Démarrer une session',
  },
  menu: {
    open: 'Actions du message',
    copy: 'Copier le texte',
    reply: 'Répondre',
    copied: 'Texte copié',
  },
} satisfies Same<typeof english>
