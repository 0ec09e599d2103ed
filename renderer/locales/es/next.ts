import type { next as english } from '../en/next'
import type { Same } from '../types'

/** What the keyboard leads to: the next waiting customer, the panes of the window, and why a key does nothing now. */
export const next = {
  name: 'Siguiente en espera',
  previous: 'Anterior en espera',
  count: '{n} cliente espera respuesta | {n} clientes esperan respuesta',
  nobody: 'Nadie espera respuesta',
  nobodyElse: 'Nadie más espera respuesta',
  loading: 'Mis conversaciones aún se están cargando',
  pane: { next: 'Panel siguiente', previous: 'Panel anterior' },
  missed: {
    dialog: 'Abra primero una conversación',
    myDialogs: 'Seleccione primero en Mis conversaciones',
    elsewhere: 'No disponible en esta pantalla',
  },
  setting: 'Al finalizar, ir a la siguiente',
  settingHint:
    'También al transferir y omitir: se abre la siguiente conversación en espera, con el cursor en el campo del mensaje. Si nadie espera, la conversación se queda.',
  palette: { selection: 'Conversaciones seleccionadas', dialog: 'Esta conversación', accounts: 'Cuentas' },
  done: '{customer}: {title}',
} satisfies Same<typeof english>
