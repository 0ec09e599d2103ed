import type { stepping as english } from '../en/stepping-in'
import type { Same } from '../types'

/** A supervisor steps into dialogs of others. */
export const stepping = {
  not: '{act}: não é possível com {customer}',
  whose: 'Elas são de {names}.',
  andMore: '{names} e mais {n} | {names} e mais {n}',
  colleagues: 'os colegas',
  left: {
    intercept: '{n} fica de fora: está sem agente ou já é sua. | {n} ficam de fora: estão sem agente ou já são suas.',
    finish: '{n} fica de fora: está sem agente. | {n} ficam de fora: estão sem agente.',
  },
  tools: 'Ferramentas de supervisão',
  none: 'Selecione conversas no painel, ou vá até uma',
  join: {
    title: 'Participar de {n} conversa? | Participar de {n} conversas?',
    detail: 'Você passa a participar. Os clientes veem que você está participando.',
  },
  intercept: {
    title: 'Assumir {n} conversa? | Assumir {n} conversas?',
    detail: 'Você passa a ser responsável por todas, e os agentes delas recebem um aviso.',
  },
  transfer: {
    title: 'Transferir {n} conversa? | Transferir {n} conversas?',
    detail: 'A pessoa ou linha escolhida fica com todas elas.',
  },
  finish: {
    title: 'Encerrar {n} conversa? | Encerrar {n} conversas?',
    detail: 'As sessões delas terminam. Um cliente que escrever de novo começa outra.',
  },
  pin: {
    title: 'Fixar {n} conversa? | Fixar {n} conversas?',
    detail: 'Só suas próprias conversas podem ser fixadas. As outras ficam como estão.',
  },
} satisfies Same<typeof english>
