import type { tabs as english } from '../en/tabs'
import type { Same } from '../types'

/** The open dialogs above the pane. */
export const tabs = {
  name: 'Conversaciones abiertas',
  all: '{n} conversación abierta | Las {n} conversaciones abiertas',
  close: 'Cerrar pestaña: {customer}',
  closeFinished: 'Cerrar pestañas de conversaciones finalizadas',
  closeOthers: 'Cerrar las demás pestañas',
  at: '{customer}, {at} de {of}',
  noOther: 'No hay otra conversación abierta',
  atEnd: 'No hay más pestañas en ese sentido',
  noneClosed: 'No se ha cerrado ninguna pestaña',
  news: { closed: 'Cerrada', taken: 'Ahora con {name}', left: 'Ya no está entre sus conversaciones' },
  short: { closed: 'Cerrada', taken: 'No es suya', left: 'Ya no está' },
  keys: {
    walk: 'Recorrer las conversaciones abiertas, la última usada primero',
    strip: 'Desplazarse por las conversaciones abiertas',
    remove: 'Cerrar la pestaña enfocada',
    last: 'Volver a la última conversación',
    close: 'Cerrar pestaña',
    reopen: 'Reabrir la pestaña cerrada',
    earlier: 'Mover la pestaña hacia la primera',
    later: 'Mover la pestaña hacia la última',
  },
} satisfies Same<typeof english>
