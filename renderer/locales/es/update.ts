import type { update as english } from '../en/update'
import type { Same } from '../types'

/** Newer versions of the program, and the way back. */
export const update = {
  title: 'Actualizaciones',
  label: 'Versiones más nuevas',
  also: 'Actualizar, notas de la versión, novedades',
  obstacle: {
    no_feed:
      'Su administrador no ha indicado un origen de las actualizaciones: Switchboard no pregunta a nadie y queda como está.',
    switched_off: 'Su administrador ha desactivado las actualizaciones.',
    no_keys: 'Esta compilación no tiene claves para comprobar actualizaciones, así que no acepta ninguna.',
    from_sources: 'Esta copia se ejecuta desde su código fuente y no se actualiza.',
  },
  step: {
    idle: 'Aún sin comprobar.',
    current: 'La versión {version} es la más nueva.',
    checking: 'Comprobando…',
    found: 'La versión {version} está disponible ({size}).',
    fetching: 'Descargando la versión {version}: {percent}',
    ready: 'La versión {version} está descargada y comprobada. Se instala al salir.',
    installing: 'Switchboard se está cerrando y se inicia de nuevo…',
  },
  cutOff: {
    next: 'La última vez, Switchboard se cerró antes de que terminara la instalación. Se intenta de nuevo al salir.',
    before: 'Usted quería volver a {version}, pero Switchboard se cerró antes de terminar. No se cambió nada.',
  },
  checkedAt: 'Última comprobación: {time}.',
  by: {
    deb: 'Su sistema la instala con sus propias actualizaciones, o: sudo apt update && sudo apt install switchboard',
    rpm: 'Su sistema la instala con sus propias actualizaciones, o: sudo dnf upgrade switchboard',
    hand: 'Quien instaló Switchboard en este equipo puede actualizarlo.',
  },
  waits: {
    stages: 'Una versión más nueva se distribuye por etapas. Aún no es el turno de este equipo.',
    pin: 'Hay una versión más nueva. Su administrador mantiene este equipo en la actual.',
  },
  minimum: 'Su administrador pide la versión {version} o una más nueva.',
  noReturn: 'Después no hay vuelta atrás: guarda sus datos en un formato que la versión actual no puede leer.',
  check: 'Comprobar ahora',
  fetch: 'Descargar',
  install: 'Reiniciar e instalar',
  notes: 'Novedades de {version}',
  refused: 'No se cambió nada.',
  refusal: {
    offline: 'No se pudo llegar al origen de las actualizaciones.',
    tls: 'El origen de las actualizaciones no pudo demostrar que es el correcto (certificado). Avise a su administrador.',
    redirected: 'El origen de las actualizaciones remite a otro, y no se sigue. Avise a su administrador.',
    missing: 'En el origen de las actualizaciones no hay nada para este equipo. Avise a su administrador.',
    too_large: 'Llegó más de lo anunciado, así que se desechó. Avise a su administrador.',
    cut_short: 'La descarga se interrumpió. Lo que había llegado se desechó.',
    not_signed:
      'Lo que llegó no estaba firmado por los creadores de Switchboard, o se cambió en el camino. Avise a su administrador.',
    unreadable: 'Los creadores de Switchboard firmaron algo que esta versión no entiende.',
    other_channel: 'El origen de las actualizaciones dio un anuncio de otro canal. Avise a su administrador.',
    other_system:
      'El origen de las actualizaciones dio una versión para otro tipo de equipo. Avise a su administrador.',
    clock:
      'El reloj de este equipo va por detrás de la hora en que se firmó la actualización. Ajuste el reloj y compruebe de nuevo.',
    expired:
      'El anuncio es demasiado antiguo para confiar en él: alguien podría estar ocultándole versiones más nuevas. Avise a su administrador.',
    expired_or_clock:
      'El anuncio es demasiado antiguo para confiar en él, o el reloj de este equipo va mal. Compruebe primero el reloj; si está bien, avise a su administrador.',
    replayed:
      'El origen de las actualizaciones dio un anuncio más antiguo que otro ya visto aquí. Avise a su administrador.',
    downgrade: 'El origen de las actualizaciones ofrece una versión más antigua que esta. Avise a su administrador.',
    package_changed: 'La versión descargada no es la anunciada, así que se desechó. Avise a su administrador.',
    disk: 'La nueva versión no se pudo escribir en este equipo. ¿Hay espacio y puede usted escribir allí?',
    forgotten:
      'El registro de actualizaciones de este equipo está dañado: la versión anterior, una vuelta atrás y qué anuncios son demasiado antiguos. El registro empieza de nuevo. Avise a su administrador.',
  },
  restart: {
    draft:
      'Ahora no: hay texto sin enviar. Envíelo o bórrelo, o salga: el texto se queda y la actualización se instala entonces.',
    act: 'Ahora no: hay una acción en curso. Inténtelo de nuevo cuando se muestre su resultado.',
    message: 'Ahora no: hay un mensaje en camino. Inténtelo de nuevo cuando se envíe.',
    file: 'Ahora no: hay un archivo en camino. Inténtelo de nuevo cuando se envíe.',
    changed: 'No se cambió nada: los archivos de la versión anterior no están como se guardaron.',
  },
  held: 'Volvió desde la versión {version}. No se actualiza nada hasta que usted lo quiera.',
  resume: 'Volver a aceptar actualizaciones',
  back: {
    label: 'Versión anterior',
    hint: 'Se conserva en este equipo. Sus datos se quedan, y nada se actualiza de nuevo hasta que usted lo quiera.',
    none: 'No hay ninguna en este equipo.',
    run: 'Volver a {version}',
    data: 'No se puede volver a {version}: no puede leer los datos tal como los guarda esta versión.',
    minimum: 'No se puede volver a {version}: su administrador pide una más nueva.',
    gone: 'No se puede volver a {version}: no se conserva en este equipo.',
    changed: 'No se puede volver a {version}: sus archivos no están como se guardaron.',
  },
  line: {
    found: 'La versión {version} está disponible',
    ready: 'La versión {version} está lista',
    refused: 'Actualización rechazada',
    minimum: 'Actualización necesaria',
    updated: 'Actualizado a {version}',
    open: '{what}: mostrar actualizaciones',
  },
} satisfies Same<typeof english>
