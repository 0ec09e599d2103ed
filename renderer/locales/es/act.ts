import type { act as english } from '../en/act'
import type { Same } from '../types'
import { moreActs } from './more-acts'
import { noAccess, noChannel, noSession, notOperator, refusals, unknownUser } from './refusals'

/** The texts of every act. */
export const act = {
  join: {
    name: 'Unirse',
    doing: 'Uniéndose…',
    journal: 'Unirse',
    effect: 'Usted también puede escribir; la conversación sigue a cargo de su agente',
    done: { title: 'Se ha unido', detail: 'Ahora puede escribir a {customer}.' },
    unchanged: 'Comprobado: usted aún no participa.',
    unclear: 'Es posible que ya se haya unido. Compruébelo',
    refused: {
      ...refusals('No se ha unido', 'únase', 'No puede unirse a esta conversación'),
      CHAT_TYPE: {
        ...noChannel('No se ha unido'),
        detail: 'Es un chat normal entre colegas; únase a él en el mensajero de Bitrix24.',
      },
      ACCESS_DENIED: {
        ...noAccess('No puede unirse a esta conversación'),
        next: 'Pida a su agente que le añada, o a un administrador acceso al canal abierto.',
      },
    },
  },
  start: {
    name: 'Abrir sesión',
    doing: 'Abriendo la sesión…',
    journal: 'Abrir una sesión',
    effect: 'Empieza una sesión nueva, a su cargo',
    done: { title: 'Sesión abierta', detail: 'Ahora puede escribir a {customer}.' },
    unchanged: 'Comprobado: no hay sesión nueva.',
    unclear: 'Es posible que la sesión ya esté abierta. Compruébelo',
    refused: {
      ...refusals('No se abrió ninguna sesión', 'abra la sesión', 'No puede abrir una sesión aquí'),
      CHAT_TYPE: {
        ...noChannel('No se abrió ninguna sesión'),
        detail: 'Es un chat normal entre colegas; solo hay sesiones con clientes.',
      },
      ACCESS_DENIED: {
        ...noAccess('No puede abrir una sesión aquí'),
        detail: 'No tiene acceso a esta conversación ni a su canal abierto.',
      },
      USER_ID: {
        ...unknownUser('No se abrió ninguna sesión'),
        title: 'No se abrió ninguna sesión: el portal no sabe en nombre de quién',
      },
    },
  },
  intercept: {
    name: 'Tomar',
    doing: 'Tomando la conversación…',
    journal: 'Tomar',
    effect: 'Quita la conversación a su colega, que recibe un aviso',
    ask: {
      title: '¿Tomar esta conversación?',
      detail:
        '{operator} está hablando con {customer}. La conversación queda a su cargo, y {operator} recibe un aviso.',
      detailNobody: 'La conversación con {customer} queda a su cargo.',
      yes: 'Tomar',
    },
    done: { title: 'La conversación ahora es suya', detail: 'Ahora usted atiende a {customer}.' },
    unchanged: 'Comprobado: el agente sigue siendo el mismo.',
    unclear: 'Es posible que la conversación ya sea suya. Compruébelo',
    refused: {
      CHAT_ID_EMPTY: {
        title: 'La conversación no se tomó: falta el número del chat',
        detail: 'El portal no recibió el número del chat, o no es válido.',
        next: 'Busque de nuevo la conversación y tómela desde allí.',
      },
      OPERATOR_WRONG: {
        title: 'No puede tomar esta conversación',
        detail: 'No tiene el derecho necesario, o la conversación no se puede tomar en su estado actual.',
        next: 'Actualice la conversación. Si aún la tiene un colega, pida que se la transfiera, o pida el derecho.',
      },
    },
  },
  answer: {
    name: 'Responder',
    doing: 'Respondiendo…',
    journal: 'Responder',
    effect: 'La conversación pasa a ser suya; usted responde al cliente',
    done: { title: 'La conversación ahora es suya', detail: 'Ahora usted atiende a {customer}.' },
    unchanged: 'Comprobado: sigue sin asignar.',
    unclear: 'Es posible que la conversación ya sea suya. Compruébelo',
    refused: {
      ...refusals('No obtuvo la conversación', 'responda', 'No puede responder en esta conversación'),
      IMOL_CHAT_ERROR_ANSWER_COMPETITIVE_REQUEST: {
        title: 'Un colega se adelantó',
        detail: 'Respondió en el mismo momento.',
        next: 'Actualice la conversación para ver quién la tiene.',
      },
      IMOL_CHAT_ERROR_ANSWER_ALREADY_RESPONSIBLE: {
        title: 'Esta conversación ya está a su cargo',
        detail: 'Así lo indica el portal. Lo que ve aquí puede estar desactualizado.',
        next: 'Actualice la conversación.',
      },
    },
  },
  skip: {
    name: 'Omitir',
    doing: 'Devolviendo la conversación a la cola…',
    journal: 'Omitir',
    effect: 'Ofrece la conversación al siguiente agente de la cola',
    ask: {
      title: '¿Omitir esta conversación?',
      detail: 'La conversación con {customer} vuelve a la cola, al siguiente agente. Deja de estar a su cargo.',
      yes: 'Omitir',
    },
    askMany: {
      title: '¿Omitir {n} conversación? | ¿Omitir {n} conversaciones?',
      detail: 'Vuelven a sus colas, a otros agentes.',
      yes: 'Omitir',
    },
    done: { title: 'Omitida', detail: 'La conversación con {customer} ya no está a su cargo.' },
    unchanged: 'Comprobado: sigue siendo suya.',
    unclear: 'Es posible que la conversación ya se haya omitido. Compruébelo',
    refused: {
      ...refusals('La conversación no se omitió', 'omítala', 'No puede omitir esta conversación'),
      ACCESS_DENIED_KICK: {
        title: 'La conversación no se omitió: el portal no le deja salir de ella',
        detail: 'Es posible que ya esté cerrada o que la tenga un colega.',
        next: 'Actualice la conversación.',
      },
    },
  },
  finish: {
    name: 'Finalizar',
    doing: 'Finalizando la conversación…',
    journal: 'Finalizar',
    effect: 'Cierra la sesión; la conversación sale de su lista',
    ask: {
      title: '¿Finalizar esta conversación?',
      detail: 'Se cierra la sesión con {customer}. Si vuelve a escribir, se abre otra.',
      yes: 'Finalizar',
    },
    askMany: {
      title: '¿Finalizar {n} conversación? | ¿Finalizar {n} conversaciones?',
      detail: 'Sus sesiones se cierran para los clientes. Esto no se puede deshacer.',
      yes: 'Finalizar',
    },
    done: { title: 'Conversación finalizada', detail: 'La sesión con {customer} está cerrada.' },
    unchanged: 'Comprobado: la sesión sigue abierta.',
    unclear: 'Es posible que la conversación ya haya finalizado. Compruébelo',
    refused: {
      ...refusals('La conversación no se finalizó', 'finalícela', 'No puede finalizar esta conversación'),
      ERROR_USER_NOT_OPERATOR: notOperator('La conversación no se finalizó'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('La conversación no se finalizó'),
    },
  },
  finishAnother: {
    name: 'Finalizar',
    doing: 'Finalizando la conversación…',
    journal: 'Finalizar la conversación de un colega',
    effect: 'Cierra la sesión de su colega',
    ask: {
      title: '¿Finalizar esta conversación?',
      detail:
        '{operator} está hablando con {customer}. La sesión se cierra para ambos, y un mensaje en la conversación muestra el nombre de usted.',
      yes: 'Finalizar',
    },
    done: { title: 'Conversación finalizada', detail: 'La sesión con {customer} está cerrada.' },
    unchanged: 'Comprobado: la sesión sigue abierta.',
    unclear: 'Es posible que la conversación ya haya finalizado. Compruébelo',
    refused: {
      ...refusals('La conversación no se finalizó', 'finalícela', 'No puede finalizar la conversación de un colega'),
      ERROR_USER_NOT_OPERATOR: notOperator('La conversación no se finalizó'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('La conversación no se finalizó'),
    },
  },
  spam: {
    name: 'Marcar como spam',
    doing: 'Marcando como spam…',
    journal: 'Marcar como spam',
    effect: 'Cierra la conversación como spam',
    ask: {
      title: '¿Marcar esta conversación como spam?',
      detail: 'La sesión con {customer} se cierra y cuenta como spam. Esto no se puede deshacer.',
      yes: 'Marcar como spam',
    },
    done: { title: 'Marcada como spam', detail: 'La sesión con {customer} está cerrada.' },
    unchanged: 'Comprobado: la sesión sigue abierta.',
    unclear: 'Es posible que la conversación ya esté marcada como spam. Compruébelo',
    refused: {
      ...refusals('La conversación no se marcó como spam', 'márquela', 'No puede marcar esta conversación como spam'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('La conversación no se marcó como spam'),
    },
  },
  pin: {
    name: 'Fijar',
    doing: 'Fijando…',
    journal: 'Fijar',
    effect: 'La conversación sigue siendo suya: no pasa sola a otro agente',
    done: { title: 'Fijada', detail: 'La conversación con {customer} está fijada a su nombre.' },
    unchanged: 'Comprobado: no está fijada.',
    unclear: 'Es posible que la conversación ya esté fijada. Compruébelo',
    refused: {
      ...refusals('La fijación no cambió', 'fíjela o desfíjela', 'No puede fijar esta conversación'),
      CHAT_ID_EMPTY: {
        title: 'La fijación no cambió: falta el número del chat',
        detail: 'El portal no lo recibió.',
        next: 'Busque de nuevo la conversación y fíjela o desfíjela desde allí.',
      },
      ERROR_USER_NOT_OPERATOR: notOperator('La fijación no cambió'),
    },
  },
  unpin: {
    name: 'Desfijar',
    doing: 'Desfijando…',
    journal: 'Desfijar',
    effect: 'La conversación puede volver a pasar sola a otro agente',
    done: { title: 'Desfijada', detail: 'La conversación con {customer} ya no está fijada a su nombre.' },
    unchanged: 'Comprobado: sigue fijada.',
    unclear: 'Es posible que la conversación ya esté desfijada. Compruébelo',
  },
  silence: {
    name: 'Modo silencioso',
    doing: 'Activando el modo silencioso…',
    journal: 'Activar el modo silencioso',
    effect: 'El cliente deja de ver lo que usted escribe',
    ask: {
      title: '¿Activar el modo silencioso?',
      detail:
        '{customer} no ve lo que escriben los agentes hasta que se desactive. En muchos portales se aplica a todo el chat y a todos sus agentes. Bitrix24 considera obsoleta esta forma de activarlo.',
      yes: 'Activar',
    },
    done: { title: 'Modo silencioso activado', detail: '{customer} no ve lo que escriben los agentes.' },
    unchanged: 'Comprobado: el modo silencioso sigue desactivado.',
    unclear: 'Es posible que el modo silencioso ya esté activado. Compruébelo',
    refused: refusals(
      'El modo silencioso no cambió',
      'cámbielo',
      'No puede cambiar el modo silencioso en esta conversación',
    ),
  },
  unsilence: {
    name: 'Modo silencioso',
    doing: 'Desactivando el modo silencioso…',
    journal: 'Desactivar el modo silencioso',
    effect: 'El cliente vuelve a ver lo que usted escribe',
    ask: {
      title: '¿Desactivar el modo silencioso?',
      detail:
        '{customer} vuelve a ver lo que escriben los agentes. En muchos portales se aplica a todo el chat y a todos sus agentes. Bitrix24 considera obsoleta esta forma de activarlo.',
      yes: 'Desactivar',
    },
    done: { title: 'Modo silencioso desactivado', detail: '{customer} ve lo que escriben los agentes.' },
    unchanged: 'Comprobado: el modo silencioso sigue activado.',
    unclear: 'Es posible que el modo silencioso ya esté desactivado. Compruébelo',
  },
  ...moreActs,
} satisfies Same<typeof english>
