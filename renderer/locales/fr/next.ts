import type { next as english } from '../en/next'
import type { Same } from '../types'

/** What the keyboard leads to: the next waiting customer, the panes of the window, and why a key does nothing now. */
export const next = {
  name: 'Attente suivante',
  previous: 'Attente précédente',
  count: '{n} client attend une réponse | {n} clients attendent une réponse',
  nobody: 'Personne n’attend de réponse',
  nobodyElse: 'Personne d’autre n’attend de réponse',
  loading: '« Mes conversations » se charge encore',
  pane: { next: 'Volet suivant', previous: 'Volet précédent' },
  missed: {
    dialog: 'Ouvrez d’abord une conversation',
    myDialogs: 'Sélectionnez d’abord des conversations dans « Mes conversations »',
    elsewhere: 'Non disponible sur cet écran',
  },
  setting: 'Une fois terminé, passer à la suivante',
  settingHint:
    'Aussi après « Transférer » et « Passer » : la prochaine conversation en attente s’ouvre, le curseur dans son champ de message. Si personne n’attend, la conversation reste.',
  palette: { selection: 'Conversations sélectionnées', dialog: 'Cette conversation', accounts: 'Comptes' },
  done: '{customer} : {title}',
} satisfies Same<typeof english>
