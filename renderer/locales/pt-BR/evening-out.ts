import type { evenOut as english } from '../en/evening-out'
import type { Same } from '../types'

/** Moving dialogs from operators who have too many to those who have room. */
export const evenOut = {
  button: 'Equilibrar',
  hint: 'Propor transferências de agentes com conversas demais para os que têm espaço',
  unknown: 'O portal não informa a carga dos agentes',
  title: 'Equilibrar as conversas',
  detail:
    'Nada se move até você confirmar. Troque o destinatário ou retire uma conversa da lista. Cada transferência é verificada antes da próxima.',
  age: 'Carga dos agentes lida {time}.',
  nothing: 'Não há o que equilibrar: nenhum agente tem conversas demais, ou nenhum tem espaço para elas.',
  list: 'Transferências propostas',
  notWaiting: 'sem espera',
  from: 'de {operator}',
  to: 'Novo agente para {customer}',
  drop: 'Deixar {customer} onde está',
  yes: 'Transferir {n} conversa | Transferir {n} conversas',
  noRoom: 'Não enviado: {operator} não está mais online ou não tem mais espaço',
} satisfies Same<typeof english>
