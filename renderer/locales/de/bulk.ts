import type { bulk as english } from '../en/bulk'
import type { Same } from '../types'

/** One act on several dialogs. */
export const bulk = {
  name: 'Aktionen für die ausgewählten Dialoge',
  none: 'Für keinen der ausgewählten Dialoge verfügbar',
  fits: 'Gilt für {n} von {total} ausgewählten Dialogen. Die anderen bleiben unverändert. | Gilt für {n} von {total} ausgewählten Dialogen. Die anderen bleiben unverändert.',
  fitsAll: 'Gilt für den ausgewählten Dialog. | Gilt für alle {n} ausgewählten Dialoge.',
  pinAll: 'Alle meine Dialoge anheften',
  unpinAll: 'Alle meine Dialoge lösen',
  cancel: 'Abbrechen',
  summary: 'Ergebnisse für die ausgewählten Dialoge',
  progress: '{done} von {total}: {act}',
  stop: 'Nach diesem stoppen',
  stopping: 'Wird gestoppt…',
  ended: '{act}: {done} von {total} erledigt',
  already: '{n} bereits so | {n} bereits so',
  again: 'Rest erneut versuchen',
  check: 'Unklare prüfen',
  close: 'Zusammenfassung schließen',
  waiting: 'Wartet',
  doing: 'Läuft…',
  left: 'Nicht gesendet: vorher gestoppt',
  to: 'an {name}',
} satisfies Same<typeof english>
