import type { portalMessage as english } from '../en/portal-message'
import type { Same } from '../types'

/** Bitrix24's error codes when a message is sent. */
export const portalMessage = {
  message: {
    ACCESS_ERROR: {
      title: 'Você não pode escrever nesta conversa',
      detail: 'Só participantes podem escrever ao cliente.',
      next: 'Participe da conversa e envie a mensagem de novo.',
    },
    MESSAGE_EMPTY: {
      title: 'A mensagem está vazia',
      detail: 'O portal não aceita mensagem sem texto.',
      next: 'Escreva algo e envie de novo.',
    },
    CHAT_ID: {
      title: 'O portal não conseguiu enviar a mensagem',
      detail: 'A conversa não existe mais, ou não se pode escrever nela.',
      next: 'Atualize a conversa.',
    },
    USER_ID_EMPTY: {
      title: 'O portal não conhece esta conversa',
      detail: 'O número dela não foi aceito.',
      next: 'Encontre a conversa de novo e escreva a partir dela.',
    },
    USER_NOT_FOUND: {
      title: 'O portal não conhece esta pessoa',
      detail: 'O usuário não existe mais.',
      next: 'Encontre a conversa de novo e escreva a partir dela.',
    },
    PARAMS_ERROR: {
      title: 'O portal não aceitou a mensagem',
      detail: 'Este portal não aceita algo que ela contém.',
      next: 'Encurte ou simplifique o texto e envie de novo.',
    },
    REPLY_ACCESS_ERROR: {
      title: 'A mensagem que você está respondendo não está disponível',
      detail: 'Ela foi excluída, ou você não pode mais vê-la.',
      next: 'Descarte esta mensagem e envie o texto sem responder a outra.',
    },
    REPLY_FROM_OTHER_CHAT_ERROR: {
      title: 'A mensagem que você está respondendo está em outra conversa',
      detail: 'Só é possível responder a mensagens da mesma conversa.',
      next: 'Descarte esta mensagem e envie o texto sem responder a outra.',
    },
  },
} satisfies Same<typeof english>
