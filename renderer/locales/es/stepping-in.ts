import type { stepping as english } from '../en/stepping-in'
import type { Same } from '../types'

/** A supervisor steps into dialogs of others. */
export const stepping = {
  not: '{act}: no es posible con {customer}',
  whose: 'Están a cargo de {names}.',
  andMore: '{names} y {n} más | {names} y {n} más',
  colleagues: 'los colegas',
  left: {
    intercept: '{n} queda fuera: está sin asignar o ya es suya. | {n} quedan fuera: están sin asignar o ya son suyas.',
    finish: '{n} queda fuera: está sin asignar. | {n} quedan fuera: están sin asignar.',
  },
  tools: 'Herramientas de supervisión',
  none: 'Seleccione conversaciones en el tablero, o vaya a una',
  join: {
    title: '¿Unirse a {n} conversación? | ¿Unirse a {n} conversaciones?',
    detail: 'Usted pasa a participar. Los clientes ven que se ha unido.',
  },
  intercept: {
    title: '¿Tomar {n} conversación? | ¿Tomar {n} conversaciones?',
    detail: 'Todas quedan a su cargo, y sus agentes reciben un aviso.',
  },
  transfer: {
    title: '¿Transferir {n} conversación? | ¿Transferir {n} conversaciones?',
    detail: 'La persona o línea que elija se hace cargo de todas.',
  },
  finish: {
    title: '¿Finalizar {n} conversación? | ¿Finalizar {n} conversaciones?',
    detail: 'Sus sesiones terminan. Si un cliente vuelve a escribir, empieza otra.',
  },
  pin: {
    title: '¿Fijar {n} conversación? | ¿Fijar {n} conversaciones?',
    detail: 'Solo se pueden fijar sus propias conversaciones. Las demás quedan como están.',
  },
} satisfies Same<typeof english>
