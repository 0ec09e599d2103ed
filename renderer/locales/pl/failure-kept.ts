import type { keptReason as english } from '../en/failure-kept'
import type { Same } from '../types'

/** Why a reminder or an alert rule was not kept. */
export const keptReason = {
  too_many_reminders: {
    title: 'Przypomnień jest za dużo',
    detail: 'Konto może mieć najwyżej 200.',
    next: 'Usuń niepotrzebne, a potem ustaw to ponownie.',
  },
  reminder_past: {
    title: 'Ten czas już minął',
    detail: 'Przypomnienie można ustawić od teraz do roku naprzód.',
    next: 'Wybierz inny dzień lub godzinę.',
  },
  too_many_alerts: {
    title: 'Reguł alertów jest za dużo',
    detail: 'Konto może mieć najwyżej 50, łącznie z regułami administratora.',
    next: 'Usuń niepotrzebną, a potem zapisz tę ponownie.',
  },
  alert_locked: {
    title: 'To reguła administratora',
    detail: 'Pochodzi z pliku zasad tego komputera i nie można jej tu zmienić.',
    next: 'Dodaj własną regułę albo zapytaj administratora.',
  },
} satisfies Same<typeof english>
