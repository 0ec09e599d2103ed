import type { actReason as english } from '../en/failure-act'
import type { Same } from '../types'

/** Why an act was not sent. */
export const actReason = {
  act_in_flight: {
    title: 'Die letzte Aktion in diesem Dialog läuft noch',
    detail: 'Aktionen werden einzeln gesendet, damit sie sich nicht kreuzen.',
    next: 'Warten Sie auf ihr Ergebnis.',
  },
  account_changed: {
    title: 'Jetzt ist ein anderes Konto aktiv',
    detail: 'Das Konto wechselte, bevor dies erledigt war. Deshalb geschah in keinem von beiden etwas.',
    next: 'Was Sie geschrieben haben, ist gespeichert. Wechseln Sie zum gemeinten Konto und erledigen Sie es dort.',
  },
  state_changed: {
    title: 'Der Dialog hat sich geändert',
    detail: 'Er ist nicht mehr in dem Zustand, den Sie gesehen haben. Deshalb wurde nichts gesendet.',
    next: 'Sehen Sie sich den Dialog an und entscheiden Sie neu.',
  },
  already_there: {
    title: 'Der Dialog ist schon dort',
    detail: 'Es gab nichts weiterzuleiten, deshalb wurde nichts gesendet.',
    next: 'Wählen Sie ein anderes Ziel oder lassen Sie es, wie es ist.',
  },
} satisfies Same<typeof english>
