import type { countdown as english } from '../en/countdown'
import type { Same } from '../types'

/** How long is left until something happens to a dialog. */
export const countdown = {
  about: 'environ {time}',
  answer: { short: 'Délai : {time}', full: 'Le délai de réponse de la ligne expire dans {time}' },
  over: { short: '{time} de retard', full: 'Le délai de réponse de la ligne a expiré il y a {time}' },
  window: {
    short: '{time} pour répondre',
    full: 'Le canal accepte les réponses encore {time}. Seul le prochain message du client prolonge ce délai',
  },
  closed: {
    short: 'Sans doute fermé aux réponses',
    full: 'Le client a écrit il y a plus de 24 heures, le canal n’accepte donc probablement pas de réponse avant son prochain message',
  },
  /** After a colon. */
  replyLimit:
    'le client a écrit il y a plus de 24 heures, le canal n’accepte donc pas de réponse avant son prochain message',
  moveOn: { short: 'Agent suivant dans {time}', full: 'Dans {time}, la conversation va au prochain agent' },
  noAnswer: {
    short: 'Réaction de la ligne dans {time}',
    full: 'Dans {time}, la ligne réagit d’elle-même parce qu’aucun agent n’a répondu',
  },
  autoClose: { short: 'Fermeture dans {time}', full: 'Dans {time}, la conversation se ferme d’elle-même' },
} satisfies Same<typeof english>
