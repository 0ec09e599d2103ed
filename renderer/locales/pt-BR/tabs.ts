import type { tabs as english } from '../en/tabs'
import type { Same } from '../types'

/** The open dialogs above the pane. */
export const tabs = {
  name: 'Conversas abertas',
  all: '{n} conversa aberta | Todas as {n} conversas abertas',
  close: 'Fechar aba: {customer}',
  closeFinished: 'Fechar abas de conversas encerradas',
  closeOthers: 'Fechar as outras abas',
  at: '{customer}, {at} de {of}',
  noOther: 'Nenhuma outra conversa está aberta',
  atEnd: 'Não há mais abas nesse sentido',
  noneClosed: 'Nenhuma aba foi fechada',
  news: { closed: 'Fechada', taken: 'Agora com {name}', left: 'Não está mais entre suas conversas' },
  short: { closed: 'Fechada', taken: 'Não é sua', left: 'Saiu' },
  keys: {
    walk: 'Percorrer as conversas abertas, a última usada primeiro',
    strip: 'Andar pelas conversas abertas',
    remove: 'Fechar a aba em foco',
    last: 'Voltar à última conversa',
    close: 'Fechar aba',
    reopen: 'Reabrir aba fechada',
    earlier: 'Mover a aba em direção à primeira',
    later: 'Mover a aba em direção à última',
  },
} satisfies Same<typeof english>
