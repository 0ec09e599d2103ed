import type { keptReason as english } from '../en/failure-kept'
import type { Same } from '../types'

/** Why a reminder or an alert rule was not kept. */
export const keptReason = {
  too_many_reminders: {
    title: 'Es gibt zu viele Erinnerungen',
    detail: 'Ein Konto hat höchstens 200.',
    next: 'Löschen Sie nicht mehr benötigte und legen Sie diese dann erneut an.',
  },
  reminder_past: {
    title: 'Diese Zeit ist vorbei',
    detail: 'Eine Erinnerung ist für jede Zeit von jetzt bis in einem Jahr möglich.',
    next: 'Wählen Sie einen anderen Tag oder eine andere Uhrzeit.',
  },
  too_many_alerts: {
    title: 'Es gibt zu viele Warnregeln',
    detail: 'Ein Konto hat höchstens 50, die der Administration eingeschlossen.',
    next: 'Löschen Sie eine nicht mehr benötigte und speichern Sie diese dann erneut.',
  },
  alert_locked: {
    title: 'Diese Regel gehört der Administration',
    detail: 'Sie stammt aus der Richtliniendatei dieses Computers und lässt sich hier nicht ändern.',
    next: 'Legen Sie eine eigene Regel an oder fragen Sie Ihre Administration.',
  },
} satisfies Same<typeof english>
