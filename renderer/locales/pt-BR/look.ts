import type { look as english } from '../en/look'
import type { Same } from '../types'

/** Dialogs that are looked at without joining them. */
export const look = {
  title: 'Observação',
  look: 'Observar',
  count: '{n} de {most}',
  unseen: 'Você não participa: visualização discreta',
  /** Of several: with some of them the operator has joined. */
  joinedSome:
    'Você participa de {n} delas: as outras são vistas discretamente | Você participa de {n} delas: as outras são vistas discretamente',
  joined: '{operator}, e você participa',
  keys: 'As setas vão de conversa em conversa; Page Up e Page Down, pelas mensagens. Enter abre, Delete ou Esc fecha aqui.',
  key: { move: 'Ir de conversa em conversa', page: 'Rolar as mensagens', close: 'Parar de observar a conversa' },
  open: 'Abrir a conversa com {customer}',
  close: 'Parar de observar {customer}',
  closeAll: 'Fechar todas',
  messages: 'Mensagens com {customer}',
  earlier: 'Abra a conversa para ver mensagens anteriores',
  reading: 'Lendo a conversa…',
  mine: 'Sua',
  nobodys: 'Sem agente',
  closed: 'Fechada',
  current: 'Atualizada',
  stale: 'Às {time}',
  offline: 'Offline: às {time}',
  nameless: 'Conversa {chatId}',
  full: 'Você pode observar {most} conversas ao mesmo tempo: feche uma primeiro | Você pode observar {most} conversas ao mesmo tempo: {n} ficaram de fora',
} satisfies Same<typeof english>
