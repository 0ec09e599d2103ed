import type { settings as english } from '../en/settings'
import type { Same } from '../types'

/** Settings that have no section of texts of their own. */
export const settings = {
  look: 'Apariencia e idioma',
  sections: 'Secciones de los ajustes',
  find: 'Buscar un ajuste',
  found: '{n} ajuste | {n} ajustes',
  managed: 'Gestionado por su administrador',
  managedBy: 'Gestionado por su administrador. Consulte a: {contact}',
  contact: 'Consulte a: {contact}',
  nothing: 'Ningún ajuste coincide con “{text}”',
  textSize: {
    label: 'Tamaño del texto',
    hint: 'Todo lo que hay en la ventana. {mod} y + o − también lo cambian; {mod} y 0 lo restablece.',
    /** Other words by which it is searched for. */
    also: 'Zoom, fuente, letra, escala',
  },
  messages: {
    title: 'Conversaciones y mensajes',
    sendBy: 'Enviar los mensajes con',
    byEnter: 'Mayús+Intro añade una línea.',
    byModEnter: 'Intro añade una línea.',
  },
  spelling: {
    label: 'Revisar la ortografía en',
    bySystem: 'Según los idiomas de su Mac.',
    nobody:
      'No hay diccionarios en este equipo. Un administrador puede indicar dónde están en el archivo de directivas (spellingDictionaries).',
    emptyPlace:
      'El lugar que indicó su administrador no tiene diccionarios o no se puede leer. Avise a su administrador.',
    unfetched:
      'Estos diccionarios no se pudieron descargar, así que sus idiomas no se revisan: {names}. Avise a su administrador.',
    several: 'Varios idiomas a la vez. Un clic derecho en una palabra muestra sugerencias y la añade a su diccionario.',
    finding: 'Buscando diccionarios…',
    off: 'Desactivado',
    rest: '{names} y {n} más | {names} y {n} más',
  },
  policy: {
    title: 'Hay que revisar los ajustes de su administrador',
    problems:
      'Estas claves de las directivas son desconocidas o incorrectas: {keys}. Todo lo demás se aplica. Avise a su administrador.',
    restart: 'Estas claves de las directivas han cambiado y se aplican desde el próximo inicio: {keys}.',
  },
  window: {
    title: 'Ventana',
    tray: 'Mantener Switchboard en la bandeja al cerrar la ventana',
    trayHint: 'Sigue recibiendo notificaciones. Para salir, use el menú del icono o de la ventana.',
    autoStart: 'Iniciar Switchboard al entrar en este equipo',
    noTray: 'Este escritorio no tiene bandeja: al cerrar la ventana se cierra Switchboard.',
  },
  about: {
    title: 'Acerca de',
    version: 'Versión',
    system: 'Sistema',
    unofficial: 'No es el binario oficial: solo para pruebas',
  },
} satisfies Same<typeof english>
