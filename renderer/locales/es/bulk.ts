import type { bulk as english } from '../en/bulk'
import type { Same } from '../types'

/** One act on several dialogs. */
export const bulk = {
  name: 'Acciones con las conversaciones seleccionadas',
  none: 'No disponible para ninguna de las conversaciones seleccionadas',
  fits: 'Se aplica a {n} de {total} conversaciones seleccionadas. Las demás quedan como están. | Se aplica a {n} de {total} conversaciones seleccionadas. Las demás quedan como están.',
  fitsAll: 'Se aplica a la conversación seleccionada. | Se aplica a las {n} conversaciones seleccionadas.',
  pinAll: 'Fijar todas mis conversaciones',
  unpinAll: 'Desfijar todas mis conversaciones',
  cancel: 'Cancelar',
  summary: 'Resultados de las conversaciones seleccionadas',
  progress: '{done} de {total}: {act}',
  stop: 'Detener tras esta',
  stopping: 'Deteniendo…',
  ended: '{act}: {done} de {total} hechas',
  already: '{n} ya estaba allí | {n} ya estaban allí',
  again: 'Reintentar el resto',
  check: 'Comprobar las dudosas',
  close: 'Cerrar el resumen',
  waiting: 'En espera',
  doing: 'En curso…',
  left: 'Sin enviar: se detuvo antes',
  to: 'a {name}',
} satisfies Same<typeof english>
