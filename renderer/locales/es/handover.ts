import type { handover as english } from '../en/handover'
import type { Same } from '../types'

/** Handing a dialog on, who takes part in it, rating it, and the menu of a message. */
export const handover = {
  cancel: 'Cancelar',
  picker: {
    hint: 'Nombre de un colega o de una línea',
    hintPeople: 'Nombre de un colega',
    people: 'Colegas',
    ready: 'En línea y con sitio',
    others: 'Otros colegas',
    lines: 'Canales abiertos',
    loading: 'Cargando los colegas…',
    reading: 'Aún se está cargando: todavía no aparecen todas las líneas y agentes',
    nothing: 'Ningún colega ni línea con ese nombre',
    nobody: 'No hay a quién elegir',
    more: 'Hay más: escriba un nombre',
    people_n: '{n} agente | {n} agentes',
    free: 'sitio para {n} conversación | sitio para {n} conversaciones',
  },
  presence: { online: 'en línea', offline: 'sin conexión', pause: 'en descanso' },
  transfer: {
    title: 'Transferir esta conversación',
    own: 'La persona o línea que elija toma el relevo. {customer} deja de estar a su cargo.',
    colleagues: '{operator} está hablando con {customer}. La persona o línea que elija releva a {operator}.',
    nobodys: 'La conversación con {customer} está sin asignar. Pasa a la persona o línea que elija.',
    to: 'A',
    note: 'Mensaje a su colega',
    noteHint: 'Opcional. Se envía en privado después de la transferencia. El cliente nunca lo ve.',
    noteLine: 'Una línea no puede recibir un mensaje: no tiene un único destinatario.',
    choose: 'Elija primero un colega o una línea',
    yes: 'Transferir',
  },
  note: {
    name: 'Mensajes a colegas',
    waiting: {
      title: 'El mensaje a {name} no se ha enviado',
      detail: 'No está confirmado que la conversación se haya movido. El mensaje solo se envía después.',
    },
    sending: { title: 'Enviando el mensaje a {name}…', detail: '' },
    failed: { title: 'El mensaje a {name} no se envió', detail: 'La conversación se ha movido de todos modos.' },
    unclear: {
      title: 'Es posible que el mensaje a {name} se enviara',
      detail: 'La respuesta se perdió. No se envía de nuevo por sí solo: compruebe primero su chat privado.',
    },
    sent: 'El mensaje a {name} se envió',
    send: 'Enviar el mensaje',
    again: 'Enviar el mensaje de nuevo',
    copy: 'Copiar el mensaje',
    forget: 'Descartar el mensaje',
    damaged: 'No se pudo leer un mensaje a un colega | No se pudieron leer {n} mensajes a colegas',
  },
  /** The private message to the colleague whose dialog was taken or finished. */
  told: {
    taken: 'He tomado su conversación con {customer}.',
    finished: 'He finalizado su conversación con {customer}.',
    reason: 'Motivo: {reason}',
  },
  rate: {
    title: 'Valorar al agente',
    detail: 'Su valoración de la sesión con {customer}. La verán los agentes que pueden ver valoraciones.',
    stars: 'Valoración',
    star: '{n} estrella | {n} estrellas',
    comment: 'Comentario',
    commentHint: 'Opcional. Se guarda en el portal con la valoración.',
    before: 'Valoración actual: {n}. Una nueva la sustituye.',
    choose: 'Elija de una a cinco estrellas o escriba un comentario',
    yes: 'Valorar',
  },
  add: {
    title: 'Añadir un participante',
    detail: 'Su colega ve la conversación con {customer} y su historial, y puede escribir en ella.',
    who: 'Colega',
    choose: 'Elija primero un colega',
    yes: 'Añadir',
  },
  remove: {
    button: 'Quitar al participante {name}',
    title: '¿Quitar a este participante?',
    detail: '{name} deja de ver la conversación con {customer}. Avísele usted.',
    yes: 'Quitar participante',
  },
  fromMessage: {
    title: '¿Abrir una sesión a partir de este mensaje?',
    detail:
      'La sesión abierta con {customer} se finaliza. Con este mensaje empieza otra, y es suya. Los demás agentes deben salir de la conversación.',
    detailOf:
      '{operator} está hablando con {customer}. Esa sesión se finaliza. Con este mensaje empieza otra, es suya, y {operator} debe salir de la conversación.',
    yes: 'Abrir sesión',
  },
  menu: {
    open: 'Acciones del mensaje',
    copy: 'Copiar texto',
    reply: 'Responder',
    copied: 'Texto copiado',
  },
} satisfies Same<typeof english>
