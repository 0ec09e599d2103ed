import type { deepLink as english } from '../en/deep-link'
import type { Same } from '../types'

/** Links from outside: `b24console://open?…`. */
export const deepLink = {
  title: '¿Abrir esto desde un enlace?',
  notFound: 'No se encontró lo que pide este enlace',
  asks: 'Un enlace externo a Switchboard pide mostrar:',
  chat: 'Chat {id}',
  account: 'En la cuenta',
  unsent:
    'No se ha enviado nada al portal. El enlace solo muestra una conversación: no puede escribir, unirse ni cambiar nada.',
  open: 'Abrir',
  leave: 'No abrir',
  otherPortal: 'Este enlace es de {portal}, y usted no ha accedido allí.',
  signIn: 'Acceder allí',
  choose: '{n} conversación. ¿Cuál? | {n} conversaciones. ¿Cuál?',
  behind: 'Ha llegado un enlace. Se le preguntará por él cuando termine aquí.',
  waiting: 'Un enlace pide mostrar:',
  waitingDetail: 'Acceda primero. Se le preguntará antes de abrir nada.',
  waitingAt: 'Acceda primero a {portal}. Se le preguntará antes de abrir nada.',
  refused: 'Este enlace no se abrió',
  again: 'Pida a quien lo envió que lo copie de nuevo: “{copy}” en la conversación.',
  offNext: 'Pida a quien lo envió el número de chat o el USER_CODE y péguelo en la búsqueda.',
  fault: {
    off: 'Su administrador ha desactivado los enlaces a Switchboard.',
    too_long: 'El enlace es demasiado largo para ser uno de los nuestros.',
    other: 'No es un enlace que Switchboard conozca. Puede estar incompleto o ser de una versión más nueva.',
    no_target: 'El enlace no indica qué abrir.',
    many_targets: 'El enlace indica varias cosas que abrir. Solo es posible una.',
    code: 'El USER_CODE del enlace está incompleto. Tiene cuatro partes: conector, línea, chat y usuario.',
    number: 'El número del enlace no es de un chat, prospecto, negociación, contacto ni compañía.',
    portal: 'No se puede leer la dirección del portal en el enlace.',
  },
} satisfies Same<typeof english>
