import type { keptReason as english } from '../en/failure-kept'
import type { Same } from '../types'

/** Why a reminder or an alert rule was not kept. */
export const keptReason = {
  too_many_reminders: {
    title: 'Il y a trop de rappels',
    detail: 'Un compte en a 200 au plus.',
    next: 'Supprimez ceux qui ne servent plus, puis recréez celui-ci.',
  },
  reminder_past: {
    title: 'Ce moment est passé',
    detail: 'Un rappel se fixe entre maintenant et dans un an.',
    next: 'Choisissez un autre jour ou une autre heure.',
  },
  too_many_alerts: {
    title: 'Il y a trop de règles d’alerte',
    detail: 'Un compte en a 50 au plus, celles de l’administrateur comprises.',
    next: 'Supprimez-en une qui ne sert plus, puis enregistrez de nouveau celle-ci.',
  },
  alert_locked: {
    title: 'Cette règle est celle de l’administrateur',
    detail: 'Elle vient du fichier de stratégie de cet ordinateur et n’est pas modifiable ici.',
    next: 'Ajoutez votre propre règle, ou demandez à votre administrateur.',
  },
} satisfies Same<typeof english>
