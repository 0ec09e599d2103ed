import type { look as english } from '../en/look'
import type { Same } from '../types'

/** Dialogs that are looked at without joining them. */
export const look = {
  title: 'Observación',
  look: 'Observar',
  count: '{n} de {most}',
  unseen: 'No se ha unido: vista discreta',
  /** Of several: with some of them the operator has joined. */
  joinedSome:
    'Se ha unido a {n} de ellas: las demás las ve en vista discreta | Se ha unido a {n} de ellas: las demás las ve en vista discreta',
  joined: '{operator}, y usted se ha unido',
  keys: 'Las flechas van de conversación en conversación; Re Pág y Av Pág, por sus mensajes. Intro la abre, Supr o Esc la cierra aquí.',
  key: {
    move: 'Ir de conversación en conversación',
    page: 'Desplazar los mensajes',
    close: 'Dejar de observar la conversación',
  },
  open: 'Abrir la conversación con {customer}',
  close: 'Dejar de observar a {customer}',
  closeAll: 'Cerrar todas',
  messages: 'Mensajes con {customer}',
  earlier: 'Abra la conversación para ver los mensajes anteriores',
  reading: 'Leyendo la conversación…',
  mine: 'Suya',
  nobodys: 'Sin asignar',
  closed: 'Cerrada',
  current: 'Al día',
  stale: 'A las {time}',
  offline: 'Sin conexión: a las {time}',
  nameless: 'Conversación {chatId}',
  full: 'Puede observar {most} conversaciones a la vez: cierre una primero | Puede observar {most} conversaciones a la vez: {n} quedaron fuera',
} satisfies Same<typeof english>
