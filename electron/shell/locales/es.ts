import type { Texts } from './en'

export const es: Texts = {
  menu: {
    file: 'Archivo',
    quit: 'Salir',
    edit: 'Edición',
    undo: 'Deshacer',
    redo: 'Rehacer',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    pastePlain: 'Pegar sin formato',
    selectAll: 'Seleccionar todo',
    learn: 'Añadir al diccionario',
    view: 'Ver',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    zoomReset: 'Tamaño real',
    fullScreen: 'Pantalla completa',
    window: 'Ventana',
    minimize: 'Minimizar',
    close: 'Cerrar ventana',
    about: 'Acerca de Switchboard',
    settings: 'Ajustes…',
    services: 'Servicios',
    zoom: 'Zoom',
    hide: 'Ocultar Switchboard',
    hideOthers: 'Ocultar otros',
    showAll: 'Mostrar todo',
  },
  crash: {
    title: 'La ventana se reinició',
    reloaded: 'Se detuvo por un error. Nada se envió dos veces. Sus borradores y su acceso están a salvo.',
    stuck: 'Sigue deteniéndose por un error. Reinicie Switchboard. Su acceso está a salvo.',
    quit: 'Salir',
    silent: {
      message: 'La ventana no responde',
      detail:
        'Espere un poco o reiníciela. Lo que se está enviando continúa. Sus borradores y su acceso están a salvo.',
    },
    wait: 'Esperar',
    restart: 'Reiniciar la ventana',
  },
  erase: {
    title: '¿Borrar todo lo que Switchboard conserva de usted en este equipo?',
    detail:
      'Los accesos, los borradores, los ajustes y la bitácora de sus acciones se pierden para siempre. En Bitrix24 no cambia nada.',
    erase: 'Borrar',
    cancel: 'Cancelar',
    running: 'Switchboard está abierto. Salga primero e inténtelo de nuevo. No se borró nada.',
    failed: 'No se borró todo. Esto no se pudo quitar:',
  },
  start: {
    unwritable: {
      message: 'Switchboard no puede escribir en su carpeta',
      detail:
        'El disco puede estar lleno o ser de solo lectura, o la carpeta es de otra persona. No se cambió nada. Libere espacio o consulte a su administrador.',
    },
    unreadable: {
      message: 'No se puede mostrar la ventana de Switchboard',
      detail:
        'Faltan archivos del programa o no se pueden leer. Su acceso, sus borradores y sus ajustes están a salvo. Abra Switchboard de nuevo; si no sirve, reinstálelo o consulte a su administrador.',
    },
  },
  tray: { show: 'Mostrar Switchboard', myDialogs: 'Mis conversaciones', quit: 'Salir' },
  unread: (count: number) => `${count} ${count === 1 ? 'conversación' : 'conversaciones'} sin leer`,
  notification: {
    private: { message: 'Mensaje nuevo', mine: 'Conversación nueva', queue: 'Conversación nueva en la cola' },
    mine: 'Conversación nueva para usted',
    queue: (line: string) => `En la cola: ${line}`,
    queueAnyLine: 'En la cola',
    file: 'Envió un archivo',
    noText: 'Mensaje nuevo',
    many: (count: number) => `${count} conversaciones sin leer`,
    manyBody: 'Abra Mis conversaciones.',
    sample: { title: 'Anna Schmidt', body: 'Así se ven los mensajes nuevos.' },
    reminder: {
      private: 'Recordatorio',
      title: (customer: string) => `Recordatorio: ${customer}`,
      wrote: 'El cliente ha escrito',
      late: 'Con retraso: era para antes',
      now: 'Quería volver a esta conversación',
      many: (count: number) => `${count} recordatorios`,
      manyBody: 'Abra la lista de recordatorios.',
    },
    alert: {
      ready: {
        first_late: 'Primera respuesta tardía',
        further_late: 'Respuesta posterior tardía',
        transfers: 'Cliente transferido tres veces',
        disliked: 'Valoración negativa del cliente',
      },
      private: 'Alerta',
      again: (rule: string) => `Sigue: ${rule}`,
      numbered: (id: number) => `Cliente ${id}`,
      someone: 'Un cliente',
      many: (count: number) => `${count} alertas`,
      manyBody: 'Abra las alertas del tablero.',
    },
  },
  browser: {
    received: {
      title: 'Vuelva a Switchboard',
      text: 'Bitrix24 ha respondido. Puede cerrar esta pestaña y continuar en Switchboard.',
    },
    refused: {
      title: 'Este enlace no es del acceso actual',
      text: 'Vuelva a Switchboard y pulse otra vez “Continuar en el navegador”.',
    },
  },
}
