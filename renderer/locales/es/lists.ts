import type { lists as english } from '../en/lists'
import type { Same } from '../types'

/** Lists of dialogs: rows, tabs, filters, menus, and how long customers have waited. */
export const lists = {
  waiting: 'espera',
  atMost: 'como mucho',
  level: { soon: 'espera larga', late: 'demasiado' },
  you: 'usted',
  unassigned: 'Sin asignar',
  line: 'Línea {id}',
  keys: { letters: 'Ir a un cliente por las primeras letras', menu: 'Menú de la conversación' },
  select: 'Seleccionar {customer}',
  selected: { name: 'Conversaciones seleccionadas', count: 'Seleccionadas: {n}', clear: 'Quitar la selección' },
  unseen: 'fuera de la vista: {names}',
  tabs: 'Cuáles de mis conversaciones',
  tab: { waiting: 'Me esperan', unassigned: 'Sin asignar', answered: 'Respondidas', all: 'Todas' },
  place: {
    waiting: 'Me esperan',
    unassigned: 'Sin asignar',
    colleagues: 'Con colegas',
    answered: 'Respondidas',
    closed: 'Cerradas',
  },
  filter: {
    name: 'Filtrar por línea, canal, sin leer',
    on: '{n} filtro activo | {n} filtros activos',
    chosen: 'Filtros',
    drop: 'Quitar el filtro “{name}”',
    unread: 'Solo sin leer',
    lines: 'Líneas',
    channels: 'Canales',
  },
  menu: {
    name: 'Menú de la lista',
    open: 'Abrir',
    select: 'Seleccionar',
    unselect: 'Deseleccionar',
    none: 'No es posible ahora en esta conversación',
  },
  all: {
    pin: {
      title: '¿Fijar {n} conversación? | ¿Fijar {n} conversaciones?',
      detail:
        'Todas sus conversaciones aún sin fijar se quedan con usted cuando las reglas de la línea las pasarían a otro agente.',
      yes: 'Fijar {n} conversación | Fijar {n} conversaciones',
      none: 'Todas sus conversaciones están fijadas',
    },
    unpin: {
      title: '¿Desfijar {n} conversación? | ¿Desfijar {n} conversaciones?',
      detail: 'Las reglas de la línea pueden volver a pasar estas conversaciones a otro agente.',
      yes: 'Desfijar {n} conversación | Desfijar {n} conversaciones',
      none: 'Ninguna de sus conversaciones está fijada',
    },
  },
  empty: {
    waiting: 'Nadie le espera',
    unassigned: 'No hay conversaciones sin asignar',
    answered: 'No hay conversaciones respondidas',
    inAll:
      'Mostrar {n} coincidencia en todas las conversaciones | Mostrar {n} coincidencias en todas las conversaciones',
    to: {
      unassigned: 'Mostrar {n} conversación sin asignar | Mostrar {n} conversaciones sin asignar',
      all: 'Mostrar {n} conversación | Mostrar las {n} conversaciones',
    },
  },
  availability: {
    title: 'Bitrix24 debe seguir abierto para recibir conversaciones nuevas',
    close: 'Entendido',
    menu: 'Cómo recibir conversaciones nuevas',
  },
  opened: 'Abierta: {customer}',
  settings: {
    density: 'Filas de las listas',
    comfortable: 'Amplias',
    compact: 'Compactas',
    waiting: 'Clientes en espera',
    soon: 'Ámbar después de, minutos',
    late: 'Rojo después de, minutos',
    byLine: 'Usar los plazos de respuesta de la línea',
    byLineHint:
      'Si una línea fija un plazo para la primera respuesta o las siguientes, el rojo empieza ahí y el ámbar, en proporción.',
    preset: 'Volver a {soon} y {late} minutos',
  },
  search: {
    codes: '{n} código | {n} códigos',
    lines: '{n} renglón | {n} renglones',
    edit: 'Editar',
    editName: 'Editar la lista',
    help: 'Qué se puede buscar',
    waitingNow: 'En espera ahora',
    recent: 'Conversaciones recientes',
    nobodyWaits: 'Nadie le espera',
    showAll: 'Mostrar todas en Mis conversaciones',
    code: 'USER_CODE: {connector}, {line}',
    group: 'USER_CODE de un chat de grupo: {connector}, {line}',
    earlier: 'De una búsqueda anterior',
    close: 'Cerrar',
    closeName: 'Cerrar la conversación de una búsqueda anterior',
  },
} satisfies Same<typeof english>
