import type { keptReason as english } from '../en/failure-kept'
import type { Same } from '../types'

/** Why a reminder or an alert rule was not kept. */
export const keptReason: Same<typeof english> = {
  too_many_reminders: {
    title: 'Hay demasiados recordatorios',
    detail: 'Una cuenta tiene como máximo 200.',
    next: 'Quite los que ya no necesite y cree este de nuevo.',
  },
  reminder_past: {
    title: 'Esta hora ya ha pasado',
    detail: 'Un recordatorio puede fijarse para cualquier momento desde ahora hasta dentro de un año.',
    next: 'Elija otro día u otra hora.',
  },
  too_many_alerts: {
    title: 'Hay demasiadas reglas de alerta',
    detail: 'Una cuenta tiene como máximo 50, incluidas las del administrador.',
    next: 'Quite una que ya no necesite y guarde esta de nuevo.',
  },
  alert_locked: {
    title: 'Esta regla es del administrador',
    detail: 'Procede del archivo de directivas de este equipo y no se puede cambiar aquí.',
    next: 'Añada una regla propia o consulte a su administrador.',
  },
}
