import type { actReason as english } from '../en/failure-act'
import type { Same } from '../types'

/** Why an act was not sent. */
export const actReason = {
  act_in_flight: {
    title: 'La dernière action sur cette conversation est encore en cours',
    detail: 'Les actions partent une à une, pour ne pas se croiser.',
    next: 'Attendez son résultat.',
  },
  account_changed: {
    title: 'Un autre compte est maintenant actif',
    detail: 'Le compte a changé avant l’action, rien n’a donc été fait dans aucun des deux.',
    next: 'Ce que vous avez écrit est enregistré. Passez au compte voulu et faites-le là.',
  },
  state_changed: {
    title: 'La conversation a changé',
    detail: 'Elle n’est plus dans l’état que vous avez vu, rien n’a donc été envoyé.',
    next: 'Regardez la conversation et décidez de nouveau.',
  },
  already_there: {
    title: 'La conversation y est déjà',
    detail: 'Il n’y avait rien à transférer, rien n’a donc été envoyé.',
    next: 'Choisissez un autre destinataire, ou laissez-la telle quelle.',
  },
} satisfies Same<typeof english>
