import type { portalMessage as english } from '../en/portal-message'
import type { Same } from '../types'

/** Bitrix24's error codes when a message is sent. */
export const portalMessage = {
  message: {
    ACCESS_ERROR: {
      title: 'No puede escribir en esta conversación',
      detail: 'Solo los participantes pueden escribir al cliente.',
      next: 'Únase a la conversación y envíe el mensaje de nuevo.',
    },
    MESSAGE_EMPTY: {
      title: 'El mensaje está vacío',
      detail: 'El portal no acepta mensajes sin texto.',
      next: 'Escriba algo y envíelo de nuevo.',
    },
    CHAT_ID: {
      title: 'El portal no pudo enviar el mensaje',
      detail: 'La conversación ya no existe, o no se puede escribir en ella.',
      next: 'Actualice la conversación.',
    },
    USER_ID_EMPTY: {
      title: 'El portal no conoce esta conversación',
      detail: 'Su número no se aceptó.',
      next: 'Busque de nuevo la conversación y escriba desde allí.',
    },
    USER_NOT_FOUND: {
      title: 'El portal no conoce a esta persona',
      detail: 'El usuario ya no existe.',
      next: 'Busque de nuevo la conversación y escriba desde allí.',
    },
    PARAMS_ERROR: {
      title: 'El portal no aceptó el mensaje',
      detail: 'Este portal no admite algo de lo que contiene.',
      next: 'Acorte o simplifique el texto y envíelo de nuevo.',
    },
    REPLY_ACCESS_ERROR: {
      title: 'El mensaje al que responde no está disponible',
      detail: 'Se eliminó, o usted ya no puede verlo.',
      next: 'Descarte este mensaje y envíe el texto sin responder a otro.',
    },
    REPLY_FROM_OTHER_CHAT_ERROR: {
      title: 'El mensaje al que responde está en otra conversación',
      detail: 'Solo puede responder a mensajes de la misma conversación.',
      next: 'Descarte este mensaje y envíe el texto sin responder a otro.',
    },
  },
} satisfies Same<typeof english>
