import type { portal as english } from '../en/portal'
import type { Same } from '../types'
import { portalFile } from './portal-file'
import { portalMessage } from './portal-message'

/**
 * The meanings of Bitrix24's own codes, by method where the same code means different things.
 * Codes are those of the official REST documentation (pages of the methods, and its table of system errors).
 */
export const portal = {
  ...portalFile,
  ...portalMessage,
  open: {
    ACCESS_DENIED: {
      title: 'Este USER_CODE no se puede abrir',
      detail:
        'No existe ese chat, o usted no tiene acceso a su canal abierto. El portal no dice cuál de las dos cosas.',
      next: 'Compruebe el código. Si es correcto, pida acceso al canal abierto.',
    },
  },
  dialog: {
    IM_NOT_INSTALLED: {
      title: 'El portal no tiene mensajero',
      detail: 'El módulo de chat no está instalado, así que no hay conversaciones.',
      next: 'Un administrador del portal puede instalar el módulo.',
    },
    ACCESS_ERROR: {
      title: 'No tiene acceso a esta conversación',
      detail: 'No existe, o usted no tiene acceso a ella. El portal no dice cuál de las dos cosas.',
      next: 'Compruebe el número. Si es correcto, pida a su agente que le añada.',
    },
  },
  history: {
    MISSING_REQUIRED_PARAM: {
      title: 'Sin historial: no se indicó ninguna sesión',
      detail: 'Los portales antiguos necesitan un número de sesión, y esta conversación no tiene sesión ahora.',
      next: 'Abra el historial en Bitrix24, o busque por el número de la sesión.',
    },
    INVALID_SESSION_ID: {
      title: 'Sin historial: no existe esa sesión',
      detail: 'El portal no encontró ninguna sesión con este número o chat.',
      next: 'Compruebe el número. Una conversación que nunca tuvo sesión no tiene historial.',
    },
    ACCESS_DENIED: {
      title: 'No tiene acceso al historial',
      detail: 'No tiene derecho a leerlo, o la sesión ya no existe.',
      next: 'Pida a un administrador el derecho a ver los historiales de este canal abierto.',
    },
  },
  crm: {
    ACCESS_DENIED: {
      title: 'No tiene acceso a este registro de CRM',
      detail: 'Solo quienes pueden ver el registro ven sus conversaciones.',
      next: 'Pida acceso al responsable del registro o a un administrador.',
    },
    ERROR_ARGUMENT: {
      title: 'El portal no entendió el registro de CRM',
      detail: 'El tipo o el número del registro falta o es incorrecto.',
      next: 'Escríbalo como “deal 288”, o pegue la dirección del registro.',
    },
  },
  crmLast: {
    CRM_CHAT_EMPTY_CRM_DATA: {
      title: 'Este registro de CRM no tiene conversaciones',
      detail: 'No hay ningún chat vinculado a él, no existe, o usted no puede verlo.',
      next: 'Compruebe el número, o busque el contacto del cliente.',
    },
    ERROR_ARGUMENT: {
      title: 'El portal no entendió el registro de CRM',
      detail: 'El número del registro no es un número.',
      next: 'Escríbalo como “deal 288”, o pegue la dirección del registro.',
    },
  },
  system: {
    TARIFF_RESTRICTION: {
      title: 'Su plan de Bitrix24 no lo incluye',
      detail: 'El portal solo responde a esto en otros planes.',
      next: 'Quien paga el portal puede cambiar el plan.',
    },
    INTERNAL_SERVER_ERROR: {
      title: 'El portal tiene un error interno',
      detail: 'No pudo responder.',
      next: 'Inténtelo de nuevo dentro de un minuto. Si continúa, avise al administrador: INTERNAL_SERVER_ERROR.',
    },
    ERROR_UNEXPECTED_ANSWER: {
      title: 'El portal dio una respuesta inesperada',
      detail: 'Tiene un error interno.',
      next: 'Inténtelo de nuevo dentro de un minuto. Si continúa, avise al administrador: ERROR_UNEXPECTED_ANSWER.',
    },
    QUERY_LIMIT_EXCEEDED: {
      title: 'El portal pide una breve pausa',
      detail: 'Llegaron demasiadas solicitudes desde esta red. También cuentan los colegas con la misma dirección.',
      next: 'Espere {seconds} s e inténtelo de nuevo.',
    },
    OPERATION_TIME_LIMIT: {
      title: 'El portal ha pausado este tipo de solicitud',
      detail: 'Ha agotado el tiempo de ejecución que el portal permite en diez minutos.',
      next: 'Espere {seconds} s. Todo lo demás sigue funcionando.',
    },
    ERROR_BATCH_METHOD_NOT_ALLOWED: {
      title: 'El portal no acepta esto en un lote',
      detail: 'El método {method} debe llamarse aquí por separado.',
      next: 'Inténtelo de nuevo. Desde ahora se llama por separado.',
    },
    ERROR_BATCH_LENGTH_EXCEEDED: {
      title: 'Demasiadas preguntas a la vez',
      detail: 'El portal acepta hasta 50 en una solicitud.',
      next: 'Divida la lista y busque las partes una por una.',
    },
    NO_AUTH_FOUND: {
      title: 'El portal no reconoce sus datos de acceso',
      detail: 'Los datos de acceso o el webhook son incorrectos o se revocaron.',
      next: 'Acceda de nuevo, o conéctese con un webhook nuevo.',
    },
    INVALID_REQUEST: {
      title: 'El portal exige https',
      detail: 'La solicitud llegó por una conexión sin cifrar y se rechazó.',
      next: 'Acceda de nuevo con la dirección https del portal.',
    },
    OVERLOAD_LIMIT: {
      title: 'Bitrix24 ha bloqueado el acceso REST del portal',
      detail: 'Bitrix24 lo hace de forma manual tras una sobrecarga. Esperar no ayuda.',
      next: 'El administrador debe escribir al soporte de Bitrix24.',
    },
    ACCESS_DENIED: {
      title: 'El portal denegó el acceso',
      detail: 'Usted no tiene el derecho necesario, o el plan del portal no incluye acceso REST.',
      next: 'Pregunte a un administrador cuál de las dos cosas es.',
    },
    INVALID_CREDENTIALS: {
      title: 'Al propietario de este acceso le faltan derechos',
      detail: 'El empleado que accedió o creó el webhook no puede hacer esto.',
      next: 'Acceda como alguien que pueda, o pida los derechos a un administrador.',
    },
    ERROR_MANIFEST_IS_NOT_AVAILABLE: {
      title: 'El portal no tiene descripción de esta aplicación',
      detail: 'Su manifiesto no está disponible.',
      next: 'Pida a un administrador que instale de nuevo la aplicación.',
    },
    ERROR_METHOD_NOT_FOUND: {
      title: 'El portal no conoce esta solicitud',
      detail: 'No admite {method}, o el módulo no está instalado.',
      next: 'Pida a un administrador que actualice el portal.',
    },
    insufficient_scope: {
      title: 'Falta un permiso',
      detail: 'La aplicación o el webhook se creó sin el permiso que necesita {method}.',
      next: 'Un administrador puede añadirlo en los ajustes de la aplicación o del webhook. Después, acceda de nuevo.',
    },
    expired_token: {
      title: 'Su acceso ha caducado',
      detail: 'El portal pidió uno más reciente, y renovarlo no sirvió.',
      next: 'Acceda de nuevo.',
    },
    user_access_error: {
      title: 'No tiene acceso a esta aplicación',
      detail: 'Está instalada, pero el administrador solo dio acceso a otros empleados.',
      next: 'Pida a un administrador que le añada en los ajustes de acceso de la aplicación.',
    },
    PORTAL_DELETED: {
      title: 'El portal está cerrado',
      detail: 'Se eliminó, o su administrador lo ha cerrado por mantenimiento.',
      next: 'Pregunte al administrador del portal cuándo se reabrirá.',
    },
    PAYMENT_REQUIRED: {
      title: 'La suscripción ha terminado',
      detail: 'El portal bloquea las aplicaciones hasta que se pague.',
      next: 'Quien paga el portal puede renovar el plan.',
    },
  },
} satisfies Same<typeof english>
