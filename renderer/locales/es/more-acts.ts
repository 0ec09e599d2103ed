import type { moreActs as english } from '../en/more-acts'
import type { Same } from '../types'
import { noChannel, unknownUser, wrongChat } from './refusals'

const noPart = (undone: string) => ({
  title: `${undone}: no tiene acceso a esta conversación`,
  detail: 'No se ha unido a ella y no tiene acceso a su canal abierto.',
  next: 'Pida a un administrador que le añada a la cola o a la lista de acceso del canal abierto.',
})

const moreRefusals = (undone: string) => ({
  CHAT_ID: wrongChat(undone, 'inténtelo'),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noPart(undone),
  USER_ID: unknownUser(undone),
})

const crmRefusals = (undone: string) => ({
  ERROR_ARGUMENT: {
    title: `${undone}: el portal no entendió el registro de CRM`,
    detail: 'El tipo o el número del registro falta o es incorrecto.',
    next: 'Actualice la conversación. Si vuelve a rechazarse, muestre el código a su administrador.',
  },
  IM_NOT_INSTALLED: {
    title: `${undone}: el portal no tiene mensajero`,
    detail: 'El módulo de chat no está instalado.',
    next: 'Un administrador del portal puede instalar el módulo.',
  },
  CHAT_NOT_IN_CRM: {
    title: `${undone}: la conversación no está activa en CRM`,
    detail:
      'Bitrix24 solo lo permite en conversaciones en curso que tienen un registro de CRM, no en las nuevas, en cierre o cerradas.',
    next: 'Atienda primero la conversación o abra una sesión e inténtelo de nuevo.',
  },
  CRM_CHAT_USER_NOT_ACTIVE: {
    title: `${undone}: el colega no está activo`,
    detail: 'El empleado dejó la empresa o aún no tiene invitación.',
    next: 'Elija otro colega.',
  },
})

/** Acts that hand a dialog on, make something of it, or judge it. */
export const moreActs = {
  transfer: {
    name: 'Transferir',
    doing: 'Transfiriendo la conversación…',
    journal: 'Transferir',
    effect: 'La persona o línea que elija toma el relevo',
    askMany: {
      title: 'Transferir {n} conversación | Transferir {n} conversaciones',
      detail: 'Salen de su lista en cuanto el portal las haya transferido.',
      yes: 'Transferir',
    },
    done: { title: 'Transferida', detail: 'La conversación con {customer} ha pasado a su nuevo agente o línea.' },
    unchanged: 'Comprobado: no se ha movido.',
    unclear: 'Es posible que la conversación ya se haya movido. Compruébelo',
    refused: {
      CHAT_ID_EMPTY: {
        title: 'La conversación no se transfirió: falta el número del chat',
        detail: 'El portal no recibió el número del chat, o no es válido.',
        next: 'Busque de nuevo la conversación y transfiérala desde allí.',
      },
      USER_ID_EMPTY: {
        title: 'La conversación no se transfirió: no se indicó ningún colega',
        detail: 'El número del colega estaba vacío o era incorrecto.',
        next: 'Elija de nuevo el colega.',
      },
      QUEUE_ID_EMPTY: {
        title: 'La conversación no se transfirió: no se indicó ninguna línea',
        detail: 'El número de la línea estaba vacío o era incorrecto.',
        next: 'Elija de nuevo la línea.',
      },
      TRANSFER_ID_EMPTY: {
        title: 'La conversación no se transfirió: no se indicó ni colega ni línea',
        detail: 'Su elección no llegó al portal.',
        next: 'Elija de nuevo un colega o una línea.',
      },
      OPERATOR_WRONG: {
        title: 'La conversación no se transfirió: no puede ir allí',
        detail:
          'El colega o la línea no puede recibir esta conversación: está inactivo, no tiene acceso a su línea o es usted.',
        next: 'Elija otro colega u otra línea.',
      },
    },
  },
  vote: {
    name: 'Valorar al agente',
    doing: 'Guardando la valoración…',
    journal: 'Valorar a un agente',
    effect: 'Valora el trabajo del agente en esta sesión',
    done: { title: 'Valoración guardada', detail: 'El portal guardó su valoración de la sesión con {customer}.' },
    unchanged: 'Comprobado: la valoración no ha cambiado.',
    unclear: 'Es posible que la valoración ya se haya guardado. Compruébelo',
    refused: {
      EMPTY_SESSION_ID: {
        title: 'La valoración no se guardó: no se indicó la sesión',
        detail: 'Faltaba el número de la sesión.',
        next: 'Actualice la conversación y valórela desde allí.',
      },
      EMPTY_VOTE_PARAMS: {
        title: 'La valoración no se guardó: estaba vacía',
        detail: 'El portal no recibió ni estrellas ni comentario.',
        next: 'Elija una valoración o escriba un comentario.',
      },
      ACCESS_DENIED: {
        title: 'La valoración no se guardó: no puede valorar esta sesión',
        detail:
          'Los ajustes del canal abierto indican quién puede valorar a sus agentes, y usted no está en esa lista.',
        next: 'Pida a un administrador el derecho a valorar en este canal abierto.',
      },
    },
  },
  createLead: {
    name: 'Crear prospecto',
    doing: 'Creando el prospecto…',
    journal: 'Crear un prospecto',
    effect: 'Convierte al cliente en un prospecto de CRM',
    ask: {
      title: '¿Crear un prospecto?',
      detail:
        'Se crea un prospecto a partir de la conversación con {customer} y se vincula a ella. Los colegas lo ven en CRM.',
      yes: 'Crear prospecto',
    },
    done: { title: 'Prospecto creado', detail: 'Está vinculado a la conversación con {customer}.' },
    unchanged:
      'Comprobado: no hay ningún prospecto vinculado. Bitrix24 no crea ninguno si la conversación ya está en CRM.',
    unclear: 'Es posible que el prospecto ya se haya creado. Compruébelo',
    refused: {
      ...moreRefusals('No se creó ningún prospecto'),
      ERROR_USER_NOT_OPERATOR: {
        title: 'No se creó ningún prospecto: usted no es el agente de esta conversación',
        detail: 'El portal solo lo permite al agente responsable de la sesión.',
        next: 'Actualice la conversación para ver quién la tiene. Tómela primero si así se acordó.',
      },
    },
  },
  addPerson: {
    name: 'Añadir participante',
    doing: 'Añadiendo al participante…',
    journal: 'Añadir un participante',
    effect: 'Un colega ve la conversación y puede escribir en ella',
    done: { title: 'Participante añadido', detail: 'Su colega ya puede ver la conversación con {customer}.' },
    unchanged: 'Comprobado: su colega no se ha unido.',
    unclear: 'Es posible que el participante ya se haya añadido. Compruébelo',
    refused: {
      ...crmRefusals('No se añadió al colega'),
      ACCESS_DENIED: {
        title: 'No se añadió al colega: falta un derecho',
        detail:
          'Usted no puede añadir personas aquí, o el colega no puede ver el registro de CRM o el historial de este canal abierto.',
        next: 'Elija un colega con acceso, o pida a un administrador que se lo dé.',
      },
      WRONG_REQUEST: {
        title: 'No se añadió al colega: el portal no lo acepta',
        detail: 'Ya se ha unido, o no se le puede añadir.',
        next: 'Actualice la conversación para ver sus participantes.',
      },
    },
  },
  removePerson: {
    name: 'Quitar participante',
    doing: 'Quitando al participante…',
    journal: 'Quitar un participante',
    effect: 'El participante deja de ver la conversación',
    done: {
      title: 'Participante quitado',
      detail: 'Su colega ya no está en la conversación con {customer}.',
    },
    unchanged: 'Comprobado: su colega sigue participando.',
    unclear: 'Es posible que el participante ya se haya quitado. Compruébelo',
    refused: {
      ...crmRefusals('No se quitó al colega'),
      ACCESS_DENIED: {
        title: 'No se quitó al colega: no tiene acceso al registro de CRM',
        detail: 'Solo quienes pueden ver el registro deciden quién se une a sus chats.',
        next: 'Pida acceso al responsable del registro o a un administrador.',
      },
      CRM_CHAT_EMPTY_USER: {
        title: 'No se quitó al colega: no se indicó ningún colega',
        detail: 'Faltaba el número del colega.',
        next: 'Actualice la conversación e inténtelo de nuevo desde allí.',
      },
      CRM_CHAT_EMPTY_CRM_DATA: {
        title: 'No se quitó al colega: no se indicó al portal el registro de CRM',
        detail: 'Faltaban el tipo y el número del registro.',
        next: 'Actualice la conversación e inténtelo desde allí.',
      },
      CHAT_DELETE_USER_PERMISSION_DENIED: {
        title: 'No se quitó al colega: usted no puede quitar personas de este chat',
        detail: 'Solo pueden hacerlo su agente y los administradores.',
        next: 'Pida al agente de la conversación que lo haga.',
      },
      WRONG_REQUEST: {
        title: 'No se quitó al colega: el portal no le deja salir',
        detail: 'Ya ha salido, o no se le puede quitar.',
        next: 'Actualice la conversación para ver sus participantes.',
      },
    },
  },
  startFrom: {
    name: 'Abrir una sesión a partir de este mensaje',
    doing: 'Abriendo la sesión…',
    journal: 'Abrir una sesión a partir de un mensaje',
    effect: 'Termina esta sesión; empieza otra con este mensaje',
    done: {
      title: 'Se abrió una sesión nueva',
      detail: 'Empieza con el mensaje que eligió, y usted atiende a {customer}.',
    },
    unchanged: 'Comprobado: no hay sesión nueva.',
    unclear: 'Es posible que la sesión ya esté abierta. Compruébelo',
    refused: moreRefusals('No se abrió ninguna sesión'),
  },
  saveQuick: {
    name: 'Guardar como respuesta rápida',
    doing: 'Guardando la respuesta rápida…',
    journal: 'Guardar una respuesta rápida',
    effect: 'Guarda el texto entre las respuestas rápidas de la línea',
    done: {
      title: 'Guardada como respuesta rápida',
      detail: 'Ya está entre las respuestas rápidas del canal abierto.',
    },
    unchanged: 'El portal no guardó la respuesta rápida.',
    unclear: 'Es posible que la respuesta rápida ya se haya guardado. Compruebe las respuestas rápidas',
    refused: {
      CHAT_ID: wrongChat('La respuesta rápida no se guardó', 'inténtelo'),
      CHAT_TYPE: noChannel('La respuesta rápida no se guardó'),
      CANT_SAVE_QUICK_ANSWER: {
        title: 'La respuesta rápida no se guardó: el portal no pudo guardarla',
        detail: 'El mensaje no tiene texto, o el canal abierto no tiene lista de respuestas rápidas.',
        next: 'Elija un mensaje con texto. Un administrador puede asignar a la línea una lista de respuestas rápidas.',
      },
      ACCESS_DENIED: noPart('La respuesta rápida no se guardó'),
    },
  },
} satisfies Same<typeof english>
