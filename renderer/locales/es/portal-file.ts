import type { portalFile as english } from '../en/portal-file'
import type { Same } from '../types'

/** Bitrix24's error codes when a file is sent or fetched. @see im.v2.File.upload, im.v2.File.download */
export const portalFile = {
  upload: {
    FILE_EMPTY: {
      title: 'El archivo no se envió: no tiene nombre o contenido',
      detail: 'El portal no encontró nada en él.',
      next: 'Elíjalo de nuevo.',
    },
    FILE_INVALID_CONTENT: {
      title: 'El archivo no se envió: se dañó en el camino',
      detail: 'El portal no pudo descodificar su contenido.',
      next: 'Envíelo de nuevo.',
    },
    FILE_TOO_LARGE: {
      title: 'El archivo no se envió: es demasiado grande',
      detail: 'El portal acepta archivos de hasta 100 MB.',
      next: 'Redúzcalo o envíe un enlace a él.',
    },
    CHAT_NOT_FOUND: {
      title: 'El archivo no se envió: no existe ese chat',
      detail: 'Es posible que se haya eliminado.',
      next: 'Actualice la conversación.',
    },
    FOLDER_ERROR: {
      title: 'El archivo no se envió: el chat no tiene carpeta para él',
      detail: 'Bitrix24 Drive no la proporcionó.',
      next: 'Pregunte a un administrador si Drive funciona en el portal.',
    },
    UPLOAD_FAILED: {
      title: 'El archivo no se envió: el portal no pudo guardarlo',
      detail: 'Bitrix24 Drive no lo aceptó. Puede estar lleno.',
      next: 'Inténtelo de nuevo, o pida a un administrador que libere espacio en Drive.',
    },
    SEND_FAILED: {
      title: 'El archivo no se envió: no se pudo crear el mensaje',
      detail: 'Se guardó, pero nadie en la conversación lo ha recibido.',
      next: 'Envíelo de nuevo.',
    },
    ACCESS_DENIED: {
      title: 'No puede enviar archivos aquí',
      detail: 'No se ha unido a este chat.',
      next: 'Únase primero a la conversación.',
    },
  },
  download: {
    FILE_NOT_FOUND: {
      title: 'El archivo no existe',
      detail: 'El portal no tiene ningún archivo con este número. Es posible que se haya eliminado.',
      next: 'Pida que se lo envíen de nuevo.',
    },
    ACCESS_DENIED: {
      title: 'El portal no le da este archivo',
      detail: 'Solo los participantes del chat pueden abrir sus archivos.',
      next: 'Únase a la conversación o ábrala en Bitrix24.',
    },
  },
} satisfies Same<typeof english>
