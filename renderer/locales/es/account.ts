import type { account as english } from '../en/account'
import type { Same } from '../types'

/** Sign-in, the account menu, and where sign-ins are kept. */
export const account = {
  heading: 'Conectar con Bitrix24',
  intro: 'Elija cómo acceder.',
  pitch: {
    title: 'Todas las conversaciones a su alcance',
    find: 'Encuentre cualquier conversación de Canales abiertos por su código, chat o registro de CRM.',
    look: 'Lea sin unirse. Nadie recibe ningún aviso.',
    act: 'Únase, abra una sesión o tome la conversación, y vea siempre el resultado.',
    safe: 'Sus datos de acceso permanecen en este equipo, fuera del alcance de páginas y mensajes.',
  },
  ways: 'Formas de conectarse',
  oauth: {
    tab: 'Cuenta de Bitrix24',
    about: 'Usted accede en la página de su propio portal, en el navegador. Switchboard nunca ve su contraseña.',
    portal: 'Dirección del portal',
    portalHint: 'Por ejemplo, company.bitrix24.com',
    applicationId: 'ID de la aplicación (client_id)',
    applicationIdHint: 'Empieza por “local.” o “app.”',
    secret: 'Clave de la aplicación (client_secret)',
    secretPreset: 'Definida por su administrador. Déjela vacía.',
    presetLocked: 'Definido por su administrador.',
    presetNote: 'Su administrador ha definido estos valores.',
    change: 'Cambiar',
    changeName: 'Cambiar el portal o la aplicación',
    submit: 'Continuar en el navegador',
    where: '¿Dónde encuentro el ID y la clave?',
    steps: {
      create: 'Un administrador crea una sola aplicación local de tipo “Servidor” para toda la empresa.',
      handler: 'La ruta de su controlador es:',
      scopes: 'Sus permisos son {scopes}.',
      copy: 'Bitrix24 muestra entonces el ID (client_id) y la clave (client_secret) de la aplicación.',
    },
    open: 'Abrir la página en Bitrix24',
    openFirst: 'Escriba la dirección del portal para abrir la página desde aquí.',
  },
  webhook: {
    tab: 'Webhook',
    about:
      'La vía rápida para una sola persona: un webhook entrante. Su URL funciona como una contraseña; no la comparta.',
    url: 'URL del webhook',
    urlHint: 'Por ejemplo, https://company.bitrix24.com/rest/15/…/',
    submit: 'Conectar',
    where: '¿Dónde encuentro la URL?',
    steps: {
      create: 'En Bitrix24, abra Recursos para desarrolladores → Otros → Webhook entrante.',
      scopes: 'Marque los permisos: {scopes}.',
      copy: 'Guarde y copie la URL completa.',
    },
    limits: 'Un webhook actúa en nombre de quien lo creó y deja de funcionar cuando esa persona se va.',
    off: {
      title: 'Los webhooks están desactivados aquí',
      detail: 'Su administrador no los permite en este equipo. Acceda con su cuenta de Bitrix24.',
    },
    open: 'Abrir la página en Bitrix24',
    openFirst: 'Escriba el comienzo de la URL para abrir la página desde aquí.',
  },
  reveal: 'Mostrar',
  conceal: 'Ocultar',
  waiting: {
    title: 'Continúe en el navegador',
    detail: 'Permita el acceso en la página de {portal}. Esta ventana continúa sola.',
    detailPaste: 'Permita el acceso en la página de {portal} y pegue la dirección en la que termine el navegador.',
    left: 'Quedan {time}',
    cancel: 'Cancelar el acceso',
    again: '¿El navegador se detuvo en una página de error? Pegue aquí su dirección.',
    address: 'Dirección de redirección',
    paste: 'Usar esta dirección',
  },
  commands: {
    byBrowser: 'Acceder con una cuenta de Bitrix24',
    byWebhook: 'Acceder con un webhook',
    back: 'Volver a las conversaciones',
    underWay: 'Hay un acceso en curso',
  },
  kept: {
    title: 'Cuentas guardadas',
    open: 'Abrir',
    again: 'Acceder de nuevo',
    ended: 'Desconectada',
    forget: 'Quitar {name}',
    back: 'Volver',
  },
  via: { oauth: 'Cuenta de Bitrix24', webhook: 'Webhook' },
  keepingOf: {
    sealed: 'Cifrado con el llavero de este equipo',
    memory: 'Solo hasta que salga',
    weak: 'Guardado sin cifrar',
  },
  keeping: {
    title: 'Dónde guardar sus datos de acceso',
    detail:
      'Este equipo no tiene un llavero que funcione ({backend}), así que los datos de acceso no se pueden cifrar.',
    memory: 'Conservar hasta que salga',
    memoryDetail: 'No se escribe nada en el disco. Tendrá que acceder de nuevo en el próximo inicio.',
    weak: 'Guardar en este equipo',
    weakDetail:
      'Los datos de acceso se escriben en un archivo que solo su cuenta de usuario puede abrir. Quien consiga el archivo, por ejemplo de una copia de seguridad o de un disco robado, podrá usarlos.',
    recommended: 'Recomendado',
  },
  notice: {
    keyring_locked: {
      title: 'El llavero está bloqueado',
      detail:
        'No se pudieron abrir las cuentas guardadas. Desbloquee el llavero, permita que Switchboard lo use y reinicie la aplicación, o acceda de nuevo.',
    },
    keyring_changed: {
      title: 'El llavero ha cambiado',
      detail:
        'Las cuentas guardadas se cifraron con otro llavero y no se pueden abrir. Se han apartado. Acceda de nuevo.',
    },
    store_damaged: {
      title: 'Las cuentas guardadas no se pueden abrir',
      detail:
        'Su archivo está dañado o el llavero tiene una clave nueva. Se ha apartado y no se borró nada. Acceda de nuevo.',
    },
    policy_damaged: {
      title: 'No se pudieron leer los ajustes del administrador',
      detail:
        'El archivo de directivas contiene un error: no se aplica ninguno de sus ajustes y nadie puede acceder hasta que se corrija. Avise a su administrador.',
    },
    policy_untrusted: {
      title: 'Los ajustes del administrador no se usan',
      detail:
        'El archivo de directivas, o una carpeta que lo contiene, no es del administrador o lo pueden cambiar otros: no se aplica ninguno de sus ajustes y nadie puede acceder hasta que se corrijan su propietario y sus permisos. Avise a su administrador.',
    },
    policy_unreadable: {
      title: 'No se pudieron leer los ajustes del administrador',
      detail:
        'Switchboard no puede abrir las directivas; quizá le falte permiso para leerlas: no se aplica ninguno de sus ajustes y nadie puede acceder hasta que se corrija. Avise a su administrador.',
    },
    policy_kept: {
      title: 'Los nuevos ajustes del administrador no se usan',
      detail:
        'El archivo de directivas ha cambiado y no se puede usar ({kind}): sigue vigente lo anterior hasta que Switchboard se inicie de nuevo. Avise a su administrador.',
    },
  },
  connected: 'Conexión con {portal} como {name}',
  switched: 'Ahora es {name} en {portal}',
  signedOut: 'Ha salido de la cuenta de {portal}',
  menu: {
    label: 'Cuenta: {name}, {portal}',
    title: 'Cuentas',
    add: 'Añadir cuenta',
    signOut: 'Salir de la cuenta',
    openPortal: 'Abrir el portal',
    admin: 'Administrador',
    granted: 'Permisos concedidos',
    missing: 'Permisos que faltan',
  },
  signOut: {
    title: '¿Salir de la cuenta de {portal}?',
    detail:
      'Sus datos de acceso se borran de este equipo. Las conversaciones y sesiones de Bitrix24 quedan como están.',
    detailWebhook:
      'La URL del webhook se borra de este equipo. En Bitrix24 sigue siendo válida hasta que se elimine allí.',
    kept: 'Los borradores, los mensajes sin enviar y sus respuestas guardadas quedan en este equipo para su próximo acceso. También la bitácora.',
    messages:
      '{n} mensaje aún no se ha entregado. Si no se envía antes de que salga, queda en este equipo | {n} mensajes aún no se han entregado. Los que no se envíen antes de que salga quedan en este equipo',
    files:
      '{n} archivo aún no se ha enviado. Se detendrá o se quitará | {n} archivos aún no se han enviado. Se detendrán o se quitarán',
    reminders: '{n} recordatorio se borra y no sonará | {n} recordatorios se borran y no sonarán',
    confirm: 'Salir de la cuenta',
  },
  scopes: {
    title: 'Falta {count} permiso | Faltan {count} permisos',
    ask: 'Un administrador puede añadirlos en los ajustes de la aplicación o del webhook. Después, acceda de nuevo.',
    imopenlines: 'Canales abiertos: no se pueden buscar conversaciones, unirse a ellas, tomarlas ni abrir sesiones.',
    im: 'Chat: no se pueden consultar sus propios chats recientes.',
    crm: 'CRM: no se muestran los títulos de prospectos, negociaciones, contactos y compañías.',
    user: 'Usuarios: pueden faltar nombres de colegas.',
  },
  unsaved: {
    title: 'Sus datos de acceso aún no están guardados en el disco',
    detail:
      'El disco está lleno o no se puede escribir en la carpeta de Switchboard. Si sale ahora, puede perder el acceso.',
    next: 'Libere espacio en el disco y deje Switchboard abierto hasta que desaparezca este mensaje.',
  },
  nameless: 'Usuario {id}',
} satisfies Same<typeof english>
