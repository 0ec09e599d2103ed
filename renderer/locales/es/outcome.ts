import type { outcome as english } from '../en/outcome'
import type { Same } from '../types'

/** Outcomes of acts. */
export const outcome = {
  check: 'Comprobar de nuevo',
  whole: 'Mostrar todo',
  nothing_changed: {
    title: 'Por ahora no ha cambiado nada',
    next: 'Si se ve en menos de un minuto, se le avisará aquí. Compruebe el estado de arriba y elija de nuevo, o abra la conversación en Bitrix24.',
  },
  gone: {
    title: 'Ya no puede ver esta conversación',
    detail: 'El portal ya no le muestra la conversación con {customer}. Encaja con su acción, pero no la demuestra.',
    next: 'Alguien que pueda ver la conversación puede decirle qué ha sido de ella.',
  },
  not_sent: {
    title: 'Sin enviar',
    detail:
      'Switchboard se detuvo antes de que su acción en la conversación con {customer} saliera de este equipo. No se hizo nada.',
    next: 'Puede intentarlo de nuevo.',
  },
  overtaken: {
    title: '{operator} se adelantó',
    detail: '{operator} tiene ahora la conversación con {customer}. Usted no la ha obtenido.',
    next: 'Puede unirse, o tomarla si así se acordó.',
  },
  overtakenElse: {
    title: '{operator} se adelantó',
    detail: '{operator} tiene ahora la conversación con {customer}. No cambió nada más.',
    next: 'Compruebe el estado de arriba y elija de nuevo.',
  },
  overtakenBefore: {
    title: '{operator} se adelantó',
    detail: '{operator} tiene ahora la conversación, así que no se envió nada.',
    next: 'Mire la conversación y decida de nuevo.',
  },
  /** The receiver of a transfer has it. */
  already: { person: 'Ya está con {name}', line: 'Ya está en la línea {name}' },
  overtakenNobody: {
    title: 'La conversación ha cambiado',
    detail: 'Alguien actuó en la conversación con {customer} antes que usted. Usted no la ha obtenido.',
    next: 'Compruebe el estado de arriba y elija de nuevo.',
  },
  refused: {
    title: 'Bitrix24 lo rechazó',
    detail: 'Código {code}. No ha cambiado nada.',
    noCode: 'No se indicó el motivo. No ha cambiado nada.',
    next: 'Actualice la conversación. Si vuelve a rechazarse, muestre el código a su administrador.',
  },
  unclear: {
    answer_lost: 'La respuesta se perdió. No se envía nada de nuevo.',
    unreadable:
      'La conversación no se pudo comprobar después, así que no se sabe el resultado. No se envía nada de nuevo.',
    not_shown: 'El portal lo aceptó, pero no muestra si se hizo. No se envía nada de nuevo.',
    acted_since:
      'Desde entonces usted ha vuelto a actuar en la conversación, y lo que muestra puede deberse a eso. No se envía nada de nuevo.',
    by_whom: {
      title: 'No se sabe si esto fue acción suya',
      detail:
        'La respuesta se perdió o no decía nada. La conversación con {customer} está como la habría dejado su acción, pero puede haberlo hecho otra persona. {now}',
      next: 'Mire la conversación como está ahora y elija de nuevo.',
    },
    acted_before: {
      title: 'No se sabe cuál de sus acciones lo hizo',
      detail:
        'Poco antes ya había actuado en la conversación con {customer} y no se sabe qué resultó. La conversación está como la habría dejado esta acción, pero pudo hacerlo la anterior. {now}',
      next: 'Mire la conversación como está ahora y elija de nuevo.',
    },
    other_session: {
      title: 'Hay abierta otra sesión distinta de la que vio',
      detail: 'Si su acción afectó a la conversación con {customer}, fue en otra sesión. {now}',
      next: 'Mire la conversación como está ahora y elija de nuevo.',
    },
    next: '“Comprobar de nuevo” solo lee la conversación y no cambia nada.',
  },
  settled: 'Novedad: {title}',
  now: {
    mine: 'La conversación ahora es suya.',
    joined: 'Usted se ha unido a ella.',
    taken: '{operator} la tiene ahora, y usted no se ha unido.',
    nobodys: 'Ahora está abierta y sin asignar.',
    closed: 'Ahora no tiene ninguna sesión abierta.',
    unknown: 'No se sabe su estado actual.',
  },
  elsewhere: '{customer}: {title}',
  unknownDialog: 'Una conversación anterior',
  unknownCustomer: 'este cliente (nombre desconocido)',
  notYet: {
    title: 'Por ahora no ha ocurrido',
    detail: 'Comprobado: no ha cambiado nada.',
    next: 'Puede intentarlo de nuevo.',
  },
} satisfies Same<typeof english>
