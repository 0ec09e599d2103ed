import type { diagnostics as english } from '../en/diagnostics'
import type { Same } from '../types'

/** The checks of the settings, what each found, and the next step. */
export const diagnostics = {
  title: 'Ayuda con problemas',
  label: 'Comprobar todo lo que Switchboard necesita',
  hint: 'Tarda unos segundos y hace una solicitud al portal. No se cambia nada.',
  also: 'Diagnóstico, conexión, proxy, certificado, llavero, soporte',
  file: 'Archivo para soporte',
  fileHint:
    'La última comprobación y el log reciente en un solo archivo. No contiene contraseñas, mensajes ni nombres de clientes; sí la dirección del portal.',
  run: 'Comprobar ahora',
  stop: 'Detener',
  save: 'Guardar…',
  saved: 'El archivo para soporte se ha guardado',
  contact: 'Quién ayuda: {contact}',
  running: 'Comprobando… {n} de {of}',
  stopped: 'Detenido. Se muestra lo encontrado hasta entonces.',
  summary: 'Problemas: {bad}. Sin certeza: {doubt}.',
  verdict: { good: 'correcto', bad: 'un problema', doubt: 'sin certeza' },
  check: {
    network: 'Red',
    proxy: 'Proxy',
    certificates: 'Certificado',
    portal: 'Portal',
    clock: 'Reloj',
    scopes: 'Permisos',
    allowance: 'Límite de solicitudes',
    keyring: 'Llavero',
    notifications: 'Notificaciones',
  },
  found: {
    network_up: { text: 'Este equipo está en una red (direcciones: {count}).', next: '' },
    network_down: {
      text: 'Este equipo no está en ninguna red.',
      next: 'Conéctese a una red o a la VPN y compruebe de nuevo.',
    },
    proxy_none: { text: 'El camino al portal es directo.', next: '' },
    proxy_script_direct: {
      text: 'El camino al portal es directo. Hay un script de proxy ({script}): no indica ningún proxy para el portal o no se pudo usar.',
      next: 'Si aquí hace falta un proxy, pregunte a su administrador si el script se puede cargar.',
    },
    proxy_used: { text: 'El camino al portal: {ways}.', next: '' },
    proxy_lost: {
      text: 'No hay ninguna vía utilizable hasta el portal.',
      next: 'Compruebe los ajustes de proxy del sistema.',
    },
    certificate_good: { text: 'Emitido por {issuer}, válido {days} días más.', next: '' },
    certificate_bad: { text: 'El certificado no se acepta.', next: '' },
    certificate_plain: { text: 'El portal está en este equipo, así que no hay certificado.', next: '' },
    certificate_unread: {
      text: 'No hubo conexión, así que no se sabe nada del certificado.',
      next: 'Primero, resuelva lo indicado sobre la red, el proxy o el portal.',
    },
    portal_good: { text: '{portal} respondió en {ms} ms.', next: '' },
    portal_lost: {
      text: '{portal} no respondió.',
      next: 'Abra el portal en un navegador. Si allí se abre, guarde el archivo para soporte.',
    },
    portal_refused: {
      text: '{portal} rechazó la solicitud.',
      next: 'Acceda de nuevo. Si no ayuda, consulte a su administrador.',
    },
    clock_good: { text: 'El reloj de este equipo difiere del reloj del portal en menos de {seconds} s.', next: '' },
    clock_apart: {
      text: 'El reloj de este equipo difiere {minutes} min del reloj del portal.',
      next: 'Ajústelo, mejor de forma automática. Los certificados se evalúan según él.',
    },
    clock_unknown: {
      text: 'Aún no se conoce el reloj del portal.',
      next: 'Compruebe de nuevo cuando el portal haya respondido.',
    },
    scopes_all: { text: 'Están todos los permisos.', next: '' },
    scopes_missing: {
      text: 'Faltan: {count}. Sin ellos:',
      next: 'Un administrador puede añadirlos en los ajustes de la aplicación o del webhook. Después, acceda de nuevo.',
    },
    scopes_unknown: { text: 'El portal no informó de los permisos.', next: '' },
    allowance_good: { text: 'El portal acepta las solicitudes al momento.', next: '' },
    allowance_tight: {
      text: 'Las solicitudes esperan unos {seconds} s, u otros en la dirección de su oficina gastan gran parte del límite.',
      next: 'Suele pasar solo. Si continúa, averigüe qué programas usan el portal.',
    },
    keyring_good: { text: 'Los secretos están sellados con {backend}.', next: '' },
    keyring_none: {
      text: 'No hay un llavero que funcione ({backend}): los datos de acceso se conservan hasta salir, o sin sellar.',
      next: 'Desbloquee o configure el llavero del sistema e inicie Switchboard de nuevo.',
    },
    notifications_told: {
      text: 'El sistema acepta notificaciones. Solo usted puede saber si las ve.',
      next: 'Muestre un ejemplo arriba. Si no aparece nada, revise los ajustes del sistema y su modo “No molestar”.',
    },
    notifications_none: {
      text: 'Este sistema no muestra notificaciones.',
      next: 'Los sonidos y la ventana siguen avisando.',
    },
    signed_out: {
      text: 'No hay ninguna cuenta abierta, así que esto no se comprobó.',
      next: 'Acceda y compruebe de nuevo.',
    },
    unchecked: {
      text: 'No se pudo comprobar.',
      next: 'Compruebe de nuevo. Si sigue igual, guarde el archivo para soporte.',
    },
  },
} satisfies Same<typeof english>
