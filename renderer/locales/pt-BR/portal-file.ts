import type { portalFile as english } from '../en/portal-file'
import type { Same } from '../types'

/** Bitrix24's error codes when a file is sent or fetched. @see im.v2.File.upload, im.v2.File.download */
export const portalFile = {
  upload: {
    FILE_EMPTY: {
      title: 'O arquivo não foi enviado: não tem nome ou conteúdo',
      detail: 'O portal não encontrou nada nele.',
      next: 'Escolha-o de novo.',
    },
    FILE_INVALID_CONTENT: {
      title: 'O arquivo não foi enviado: foi danificado no caminho',
      detail: 'O portal não conseguiu decodificar o conteúdo dele.',
      next: 'Envie-o de novo.',
    },
    FILE_TOO_LARGE: {
      title: 'O arquivo não foi enviado: é grande demais',
      detail: 'O portal aceita arquivos de até 100 MB.',
      next: 'Reduza-o ou envie um link para ele.',
    },
    CHAT_NOT_FOUND: {
      title: 'O arquivo não foi enviado: esse chat não existe',
      detail: 'Ele pode ter sido excluído.',
      next: 'Atualize a conversa.',
    },
    FOLDER_ERROR: {
      title: 'O arquivo não foi enviado: o chat não tem pasta para ele',
      detail: 'O Bitrix24 Drive não forneceu uma.',
      next: 'Pergunte a um administrador se o Drive funciona no portal.',
    },
    UPLOAD_FAILED: {
      title: 'O arquivo não foi enviado: o portal não conseguiu guardá-lo',
      detail: 'O Bitrix24 Drive não o aceitou. Ele pode estar cheio.',
      next: 'Tente de novo, ou peça a um administrador para liberar espaço no Drive.',
    },
    SEND_FAILED: {
      title: 'O arquivo não foi enviado: a mensagem não pôde ser criada',
      detail: 'Ele foi guardado, mas ninguém na conversa o recebeu.',
      next: 'Envie-o de novo.',
    },
    ACCESS_DENIED: {
      title: 'Você não pode enviar arquivos aqui',
      detail: 'Você não participa deste chat.',
      next: 'Participe primeiro da conversa.',
    },
  },
  download: {
    FILE_NOT_FOUND: {
      title: 'O arquivo não existe',
      detail: 'O portal não tem arquivo com este número. Ele pode ter sido excluído.',
      next: 'Peça que seja enviado de novo.',
    },
    ACCESS_DENIED: {
      title: 'O portal não libera este arquivo para você',
      detail: 'Só participantes do chat podem abrir os arquivos dele.',
      next: 'Participe da conversa ou abra-a no Bitrix24.',
    },
  },
} satisfies Same<typeof english>
