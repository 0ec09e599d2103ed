import type { keys as english } from '../en/keys'
import type { Same } from '../types'

/** The editor of keys. */
export const keys = {
  title: 'Atajos de teclado',
  hint: 'Pulse “Cambiar” y después las teclas nuevas. Cuenta su posición, así que sirven con cualquier distribución.',
  open: 'Cambiar los atajos',
  byPalette: 'En la paleta de comandos: cambiar un atajo',
  ofMarked: 'Cambiar el atajo del comando resaltado',
  find: 'Buscar un comando',
  change: 'Cambiar',
  changeOf: 'Cambiar el atajo de “{name}”',
  off: 'Quitar',
  offOf: 'Quitar el atajo de “{name}”',
  none: 'ninguno',
  reset: 'Restablecer',
  resetOf: 'Restablecer el atajo de “{name}”',
  resetAll: 'Restablecer todos los atajos',
  resetAllAsk: 'Cada comando recupera su atajo original.',
  resetAllYes: 'Restablecer todo',
  recording: 'Pulse las teclas nuevas, o Esc para cancelar',
  recordingOf: 'Atajo nuevo para “{name}”',
  refused: {
    types: 'Esta tecla escribe o se mueve por el texto. Añada Ctrl, o use de F1 a F12.',
    reserved: 'El sistema o el menú necesita este atajo.',
    altGr: 'AltGr escribe caracteres, así que no puede iniciar un comando.',
  },
  conflict: '{keys} ya se usa para “{name}”.',
  swap: 'Intercambiar',
  keep: 'Dejar como está',
  single: 'Permitir atajos de una sola tecla',
  singleHint: 'Por ejemplo, “?”. En un campo de texto siempre escriben.',
} satisfies Same<typeof english>
