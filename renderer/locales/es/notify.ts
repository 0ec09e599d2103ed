import type { notify as english } from '../en/notify'
import type { Same } from '../types'

/** Notifications and sounds, for operators busy with something else. */
export const notify = {
  title: 'Notificaciones',
  of: 'Notificarme sobre',
  dialogs: 'Conversaciones nuevas, mías o en la cola',
  messages: 'Mensajes nuevos en mis conversaciones',
  show: 'Mostrar notificaciones de escritorio',
  showHint: 'Salvo para la conversación abierta.',
  private: 'Ocultar nombres y textos',
  privateHint: 'Las notificaciones solo dicen entonces que hay algo nuevo.',
  try: 'Mostrar un ejemplo',
  sample: 'Probar',
  unsupported: 'Este sistema no muestra notificaciones. El contador del título y el sonido siguen funcionando.',
  failed: {
    title: 'El sistema no pudo mostrar una notificación',
    detail:
      'Compruebe en sus ajustes que Switchboard puede enviarle notificaciones. El contador del título sigue funcionando.',
  },
  sound: {
    title: 'Sonido',
    label: 'Sonido de notificación',
    off: 'Ninguno',
    system: 'Sonido del sistema',
    chime: 'Campanilla',
    drop: 'Gota',
    knock: 'Golpe',
    volume: 'Volumen',
    play: 'Reproducir',
    systemHint: 'Su sistema reproduce su propio sonido con cada notificación.',
    none: 'Este equipo no tiene salida de sonido',
  },
  availability: {
    heading: 'Disponibilidad',
    title: 'Bitrix24 debe seguir abierto para recibir conversaciones nuevas',
    rule: 'Bitrix24 no ve Switchboard. En las líneas que comprueban la disponibilidad, las conversaciones nuevas solo le llegan mientras Bitrix24 está abierto. Una pestaña del navegador sin usar durante 15 minutos las detiene; la aplicación de escritorio de Bitrix24 cuenta mientras esté abierta.',
    more: 'Leer más en el sitio de Bitrix24',
  },
} satisfies Same<typeof english>
