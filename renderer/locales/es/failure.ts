import type { failure as english } from '../en/failure'
import type { Same } from '../types'
import { byPolicy } from './failure-proxy'
import { reason } from './failure-reason'

/** Ways a call can fail, and why an input or a sign-in was refused. */
export const failure = {
  code: {
    signed_out: {
      title: 'Su acceso ya no es válido',
      detail: 'El portal ya no acepta estos datos de acceso. Nada de lo que hizo se ha perdido.',
      next: 'Acceda de nuevo. Basta un clic si su navegador aún le recuerda.',
    },
    forbidden: {
      title: 'No tiene derecho a hacer esto',
      detail: 'El portal lo rechazó con {code}: a su cuenta le falta un permiso.',
      next: 'Pida a un administrador de Bitrix24 acceso a este canal abierto o registro.',
    },
    not_found: {
      title: 'No se encontró nada',
      detail: 'El portal no tiene nada con este número o código, o no se lo muestra a usted.',
      next: 'Compruebe el número. Si es correcto, pida a un colega con más derechos que mire.',
    },
    invalid: {
      title: 'Compruebe lo que ha escrito',
      detail: 'El valor no se puede usar así. No se envió nada al portal.',
      next: 'Corrija el campo marcado e inténtelo de nuevo.',
    },
    rejected: {
      title: 'El portal rechazó la solicitud',
      detail: 'Respondió con el código {code}.',
      next: 'Actualice la conversación. Si vuelve a rechazarse, dé el código a su administrador.',
    },
    rate_limited: {
      title: 'El portal pide una breve pausa',
      detail: 'Llegaron demasiadas solicitudes desde esta red. También cuentan los colegas con la misma dirección.',
      next: 'Espere {seconds} s e inténtelo de nuevo. Su cambio no se envió.',
    },
    offline: {
      title: 'Sin conexión con el portal',
      detail: 'La solicitud no llegó.',
      next: 'Compruebe la red e inténtelo de nuevo.',
    },
    unclear: {
      title: 'Es posible que se haya hecho',
      detail: 'La solicitud se envió, pero la respuesta se perdió. No se repitió, así que nada ocurre dos veces.',
      next: 'Actualice la conversación o compruébela en Bitrix24 antes de intentarlo de nuevo.',
    },
    cancelled: {
      title: 'Detenido',
      detail: 'Usted lo detuvo antes de que terminara.',
      next: 'Inténtelo de nuevo cuando quiera.',
    },
    bug: {
      title: 'Algo falló en Switchboard',
      detail: 'El error es nuestro, no suyo. Su cuenta y sus datos están intactos.',
      next: 'Inténtelo de nuevo. Si se repite, indíquenos este número. Identifica la entrada del log: {trace}',
    },
  },
  reason,
  byPolicy,
} satisfies Same<typeof english>
