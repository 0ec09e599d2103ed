import type { countdown as english } from '../en/countdown'
import type { Same } from '../types'

/** How long is left until something happens to a dialog. */
export const countdown = {
  about: 'aprox. {time}',
  answer: { short: '{time} para responder', full: 'El plazo de respuesta de la línea termina en {time}' },
  over: { short: '{time} de retraso', full: 'El plazo de respuesta de la línea terminó hace {time}' },
  window: {
    short: '{time} para enviar',
    full: 'El canal admite respuestas durante {time} más. Solo el próximo mensaje del cliente amplía el plazo',
  },
  closed: {
    short: 'Probablemente cerrada a respuestas',
    full: 'El cliente escribió hace más de 24 horas, así que el canal probablemente no admite respuestas hasta que vuelva a escribir',
  },
  /** After a colon. */
  replyLimit:
    'el cliente escribió hace más de 24 horas, así que el canal no admite respuestas hasta que vuelva a escribir',
  moveOn: { short: '{time} para pasar a otro', full: 'En {time}, la conversación pasa al siguiente agente' },
  noAnswer: {
    short: '{time} para que actúe la línea',
    full: 'En {time}, la línea actúa por sí sola porque ningún agente ha respondido',
  },
  autoClose: { short: '{time} para el cierre', full: 'En {time}, la conversación se cierra sola' },
} satisfies Same<typeof english>
