import type { message as english } from '../en/message'
import type { Same } from '../types'

/** Messages on their way, those that come, what was before, and the search among them. */
export const message = {
  damaged: {
    title: 'Une partie des envois en cours n’a pas pu être lue',
    detail:
      'Des messages ou fichiers d’un démarrage précédent sont endommagés sur cet ordinateur. Ils ont été mis de côté, pas supprimés, et rien n’en est envoyé.',
    next: 'Regardez dans vos dernières conversations ce qui est arrivé.',
  },
  state: {
    waiting: 'Attend le message précédent',
    sending: 'Envoi…',
    checking: 'Pas de réponse : vérification de son arrivée…',
    sent: 'Envoyé',
    refused: 'Refusé par Bitrix24',
    not_sent: 'Non envoyé',
    unclear: 'Peut-être envoyé',
  },
  mark: {
    waits: 'En route',
    sent: 'Envoyé',
    /** Bitrix24 keeps one mark for both. */
    read: 'Remis ou lu',
  },
  held: 'Le message précédent n’a pas été envoyé.',
  unclear: {
    not_found: 'La réponse s’est perdue. La conversation a été vérifiée, et le message ne semble pas y être.',
    doubtful:
      'La réponse s’est perdue. La conversation a quelque chose de semblable, ou n’a pas pu être vérifiée en entier. Regardez-y avant de le renvoyer.',
    unreadable:
      'La réponse s’est perdue, et la conversation n’a pas pu être vérifiée. Elle le sera dès que le portail répondra.',
  },
  sure: {
    again: 'Envoyer quand même',
    ask: 'S’il est arrivé, le client le recevra deux fois. L’envoyer ?',
    yes: 'Oui, envoyer',
    no: 'Non',
  },
  again: 'Renvoyer',
  check: 'Vérifier de nouveau',
  discard: 'Abandonner',
  join: 'Rejoindre la conversation',
  edited: 'modifié',
  hidden: 'collègues seulement',
  partial: 'Une partie n’a pas pu être affichée. Le reste est dans Bitrix24',
  block: {
    image: 'Image',
    file: 'Fichier',
    person: 'Personne',
    button: 'Bouton',
    forwarded: 'Message transféré de',
    likes: 'J’aime',
    reactions: 'Réactions',
  },
  elsewhere: {
    disk: 'fichier {id} sur Bitrix24 Drive',
    attachment: 'pièce jointe {id}',
    call: 'appel {id} dans Bitrix24',
    line: 'Une partie n’est visible que dans Bitrix24',
    open: 'Y ouvrir la conversation',
  },
  deleted: 'Message supprimé',
  inReplyTo: 'Réponse à {name}',
  replyUnseen: 'Réponse à un message antérieur',
  arrivedOne: '{name} : {text}',
  arrivedMany: '{n} nouveau message | {n} nouveaux messages',
  unread: 'Nouveaux messages',
  latestWith: 'Aller au plus récent ({n} nouveau) | Aller au plus récent ({n} nouveaux)',
  file: 'fichier',
  session: 'Session {id}',
  sessionBefore: 'Sessions précédentes',
  keys: 'Haut et Bas passent d’un message à l’autre, Droite va aux actions, R répond.',
  older: 'Afficher les messages antérieurs',
  loadingOlder: 'Chargement des messages antérieurs…',
  shut: 'Seuls les participants à la conversation voient les sessions précédentes',
  previousSession: 'Session précédente',
  noPrevious: 'Il n’y a pas de session précédente',
  find: {
    open: 'Rechercher dans cette conversation',
    name: 'Rechercher dans cette conversation',
    previous: 'Résultat précédent (plus ancien)',
    next: 'Résultat suivant (plus récent)',
    close: 'Fermer la recherche',
    count: '{at} sur {n}',
    countMore: '{at} sur plus de {n}',
    none: 'Rien trouvé',
    searching: 'Recherche…',
    read: 'Seule la partie chargée de cette conversation a été parcourue.',
    restricted: 'Votre offre Bitrix24 cache les messages plus anciens à la recherche.',
    tooFar: 'Ce message est trop ancien pour s’afficher ici.',
  },
} satisfies Same<typeof english>
