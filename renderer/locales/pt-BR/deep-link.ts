import type { deepLink as english } from '../en/deep-link'
import type { Same } from '../types'

/** Links from outside: `b24console://open?…`. */
export const deepLink = {
  title: 'Abrir isto a partir de um link?',
  notFound: 'O que este link pede não foi encontrado',
  asks: 'Um link de fora do Switchboard pede para mostrar:',
  chat: 'Chat {id}',
  account: 'Na conta',
  unsent: 'Nada foi enviado ao portal. O link só mostra uma conversa: não pode escrever, participar nem alterar nada.',
  open: 'Abrir',
  leave: 'Não abrir',
  otherPortal: 'Este link é de {portal}, e você não entrou lá.',
  signIn: 'Entrar lá',
  choose: '{n} conversa. Qual delas? | {n} conversas. Qual delas?',
  behind: 'Chegou um link. O Switchboard pergunta sobre ele quando você terminar aqui.',
  waiting: 'Um link pede para mostrar:',
  waitingDetail: 'Entre primeiro. O Switchboard pergunta antes de abrir algo.',
  waitingAt: 'Entre primeiro em {portal}. O Switchboard pergunta antes de abrir algo.',
  refused: 'Este link não foi aberto',
  again: 'Peça a quem o enviou que o copie de novo: “{copy}” na conversa.',
  offNext: 'Peça a quem o enviou o número do chat ou o USER_CODE e cole-o na busca.',
  fault: {
    off: 'O administrador desativou os links para o Switchboard.',
    too_long: 'O link é longo demais para ser um dos nossos.',
    other: 'Não é um link que o Switchboard conheça. Ele pode estar incompleto ou ser de uma versão mais nova.',
    no_target: 'O link não diz o que abrir.',
    many_targets: 'O link indica várias coisas para abrir. Só uma é possível.',
    code: 'O USER_CODE do link está incompleto. Ele tem quatro partes: conector, linha, chat e usuário.',
    number: 'O número do link não é de um chat, lead, negócio, contato ou empresa.',
    portal: 'Não foi possível ler o endereço do portal no link.',
  },
} satisfies Same<typeof english>
