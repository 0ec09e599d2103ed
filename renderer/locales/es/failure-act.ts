import type { actReason as english } from '../en/failure-act'
import type { Same } from '../types'

/** Why an act was not sent. */
export const actReason: Same<typeof english> = {
  act_in_flight: {
    title: 'La última acción en esta conversación sigue en curso',
    detail: 'Las acciones se envían de una en una para que no se crucen.',
    next: 'Espere su resultado.',
  },
  account_changed: {
    title: 'Ahora hay otra cuenta activa',
    detail: 'La cuenta cambió antes de hacerlo, así que no se hizo nada en ninguna de las dos.',
    next: 'Lo que escribió está guardado. Cambie a la cuenta prevista y hágalo allí.',
  },
  state_changed: {
    title: 'La conversación ha cambiado',
    detail: 'Ya no está en el estado que usted vio, así que no se envió nada.',
    next: 'Mire la conversación y decida de nuevo.',
  },
  already_there: {
    title: 'La conversación ya está allí',
    detail: 'No había nada que transferir, así que no se envió nada.',
    next: 'Elija otro destinatario o déjela como está.',
  },
}
