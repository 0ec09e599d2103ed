import type { message as english } from '../en/message'
import type { Same } from '../types'

/** Messages on their way, those that come, what was before, and the search among them. */
export const message = {
  damaged: {
    title: 'No se pudo leer parte de lo que se estaba enviando',
    detail:
      'Hay mensajes o archivos de un inicio anterior dañados en este equipo. Se han apartado, no eliminado, y nada de ellos se envía.',
    next: 'Revise sus últimas conversaciones para ver qué llegó.',
  },
  state: {
    waiting: 'A la espera del mensaje anterior',
    sending: 'Enviando…',
    checking: 'Sin respuesta: comprobando si llegó…',
    sent: 'Enviado',
    refused: 'Bitrix24 lo rechazó',
    not_sent: 'Sin enviar',
    unclear: 'Es posible que se enviara',
  },
  mark: {
    waits: 'En camino',
    sent: 'Enviado',
    /** Bitrix24 keeps one mark for both. */
    read: 'Entregado o leído',
  },
  held: 'El mensaje anterior no se envió.',
  unclear: {
    not_found: 'La respuesta se perdió. Se comprobó la conversación, y el mensaje no parece estar allí.',
    doubtful:
      'La respuesta se perdió. La conversación tiene algo parecido, o no se pudo comprobar entera. Mire allí antes de enviarlo de nuevo.',
    unreadable:
      'La respuesta se perdió, y la conversación no se pudo comprobar. Se comprobará cuando el portal responda.',
  },
  sure: {
    again: 'Enviar igualmente',
    ask: 'Si ya llegó, el cliente lo recibe dos veces. ¿Enviarlo?',
    yes: 'Sí, enviar',
    no: 'No',
  },
  again: 'Enviar de nuevo',
  check: 'Comprobar de nuevo',
  discard: 'Descartar',
  join: 'Unirse a la conversación',
  edited: 'editado',
  hidden: 'solo colegas',
  partial: 'Parte de esto no se pudo mostrar. El resto está en Bitrix24',
  block: {
    image: 'Imagen',
    file: 'Archivo',
    person: 'Persona',
    button: 'Botón',
    forwarded: 'Reenviado de',
    likes: 'Me gusta',
    reactions: 'Reacciones',
  },
  elsewhere: {
    disk: 'archivo {id} en Bitrix24 Drive',
    attachment: 'adjunto {id}',
    call: 'llamada {id} en Bitrix24',
    line: 'Parte de esto solo se puede ver en Bitrix24',
    open: 'Abrir la conversación allí',
  },
  deleted: 'Mensaje eliminado',
  inReplyTo: 'Respuesta a {name}',
  replyUnseen: 'Respuesta a un mensaje anterior',
  arrivedOne: '{name}: {text}',
  arrivedMany: '{n} mensaje nuevo | {n} mensajes nuevos',
  unread: 'Mensajes nuevos',
  latestWith: 'Ir al último ({n} nuevo) | Ir al último ({n} nuevos)',
  file: 'archivo',
  session: 'Sesión {id}',
  sessionBefore: 'Sesiones anteriores',
  keys: 'Arriba y Abajo recorren los mensajes, Derecha va a las acciones, R responde.',
  older: 'Mostrar mensajes anteriores',
  loadingOlder: 'Cargando mensajes anteriores…',
  shut: 'Solo los participantes de la conversación ven las sesiones anteriores',
  previousSession: 'Sesión anterior',
  noPrevious: 'No hay ninguna sesión anterior',
  find: {
    open: 'Buscar en esta conversación',
    name: 'Buscar en esta conversación',
    previous: 'Coincidencia anterior (más antigua)',
    next: 'Coincidencia siguiente (más reciente)',
    close: 'Cerrar la búsqueda',
    count: '{at} de {n}',
    countMore: '{at} de más de {n}',
    none: 'No se encontró nada',
    searching: 'Buscando…',
    read: 'Solo se buscó en la parte cargada de esta conversación.',
    restricted: 'Su plan de Bitrix24 oculta los mensajes antiguos en la búsqueda.',
    tooFar: 'Este mensaje es demasiado antiguo para mostrarlo aquí.',
  },
} satisfies Same<typeof english>
