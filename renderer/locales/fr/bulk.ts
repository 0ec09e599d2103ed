import type { bulk as english } from '../en/bulk'
import type { Same } from '../types'

/** One act on several dialogs. */
export const bulk = {
  name: 'Actions sur les conversations sélectionnées',
  none: 'Non disponible pour les conversations sélectionnées',
  fits: 'Concerne {n} des {total} conversations sélectionnées. Les autres ne changent pas. | Concerne {n} des {total} conversations sélectionnées. Les autres ne changent pas.',
  fitsAll: 'Concerne la conversation sélectionnée. | Concerne les {n} conversations sélectionnées.',
  pinAll: 'Épingler toutes mes conversations',
  unpinAll: 'Désépingler toutes mes conversations',
  cancel: 'Annuler',
  summary: 'Résultats pour les conversations sélectionnées',
  progress: '{done} sur {total} : {act}',
  stop: 'Arrêter après celle-ci',
  stopping: 'Arrêt en cours…',
  ended: '{act} : {done} sur {total}',
  already: '{n} déjà en l’état | {n} déjà en l’état',
  again: 'Réessayer le reste',
  check: 'Vérifier les cas incertains',
  close: 'Fermer le résumé',
  waiting: 'En attente',
  doing: 'En cours…',
  left: 'Non envoyé : arrêté avant',
  to: 'à {name}',
} satisfies Same<typeof english>
