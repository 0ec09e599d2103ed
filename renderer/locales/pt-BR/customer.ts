import type { customer as english } from '../en/customer'
import type { Same } from '../types'

/** The customer: the cards of the CRM and their other dialogs. */
export const customer = {
  name: 'Cliente',
  show: 'Mostrar o cliente',
  close: 'Ocultar o cliente',
  refresh: 'Atualizar o cliente',
  loading: 'Carregando o cliente…',
  none: 'Sem registro de CRM',
  noneDetail: 'Esta conversa não está vinculada a nenhum lead, negócio, contato ou empresa.',
  open: 'Abrir {record} no Bitrix24',
  phone: 'Telefone',
  email: 'E-mail',
  post: 'Cargo',
  stage: 'Etapa',
  amount: 'Valor',
  responsible: 'Responsável',
  copyPhone: 'Copiar o telefone {value}',
  copyEmail: 'Copiar o e-mail {value}',
  won: 'Ganho',
  lost: 'Perdido',
  dialogs: 'Outras conversas',
  noDialogs: 'Este cliente não tem outras conversas',
  all: 'Mostrar todas as {n}',
  more: 'e mais {n}: busque o registro | e mais {n}: busque o registro',
} satisfies Same<typeof english>
