import type { failure as english } from '../en/failure'
import type { Same } from '../types'
import { byPolicy } from './failure-proxy'
import { reason } from './failure-reason'

/** Ways a call can fail, and why an input or a sign-in was refused. */
export const failure = {
  code: {
    signed_out: {
      title: 'Votre compte est déconnecté',
      detail: 'Le portail n’accepte plus cette connexion. Rien de ce que vous avez fait n’est perdu.',
      next: 'Reconnectez-vous. Un clic suffit si votre navigateur se souvient de vous.',
    },
    forbidden: {
      title: 'Vous n’avez pas le droit de faire cela',
      detail: 'Le portail a refusé avec {code} : il manque une autorisation à votre compte.',
      next: 'Demandez à un administrateur de Bitrix24 l’accès à ce canal ouvert ou à cet élément.',
    },
    not_found: {
      title: 'Rien trouvé',
      detail: 'Le portail n’a rien sous ce numéro ou ce code, ou ne vous le montre pas.',
      next: 'Vérifiez le numéro. S’il est juste, demandez à un collègue qui a plus de droits de regarder.',
    },
    invalid: {
      title: 'Vérifiez votre saisie',
      detail: 'La valeur n’est pas utilisable telle quelle. Rien n’a été envoyé au portail.',
      next: 'Corrigez le champ marqué et réessayez.',
    },
    rejected: {
      title: 'Le portail a refusé la requête',
      detail: 'Il a répondu par le code {code}.',
      next: 'Actualisez la conversation. En cas de nouveau refus, donnez le code à votre administrateur.',
    },
    rate_limited: {
      title: 'Le portail demande une courte pause',
      detail: 'Trop de requêtes sont venues de ce réseau. Celles des collègues à la même adresse comptent aussi.',
      next: 'Attendez {seconds} s, puis réessayez. Votre modification n’a pas été envoyée.',
    },
    offline: {
      title: 'Pas de connexion au portail',
      detail: 'La requête n’est pas passée.',
      next: 'Vérifiez le réseau et réessayez.',
    },
    unclear: {
      title: 'C’est peut-être fait',
      detail:
        'La requête a été envoyée, mais la réponse s’est perdue. Elle n’a pas été répétée : rien ne se fait deux fois.',
      next: 'Actualisez la conversation ou vérifiez-la dans Bitrix24 avant de réessayer.',
    },
    cancelled: {
      title: 'Arrêté',
      detail: 'Vous l’avez arrêté avant la fin.',
      next: 'Relancez-le quand vous voulez.',
    },
    bug: {
      title: 'Une erreur s’est produite dans Switchboard',
      detail: 'C’est notre erreur, pas la vôtre. Votre compte et vos données sont intacts.',
      next: 'Réessayez. Si elle revient, donnez-nous ce numéro. Il désigne l’entrée dans le log : {trace}',
    },
  },
  reason,
  byPolicy,
} satisfies Same<typeof english>
