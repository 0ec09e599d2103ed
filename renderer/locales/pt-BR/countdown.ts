import type { countdown as english } from '../en/countdown'
import type { Same } from '../types'

/** How long is left until something happens to a dialog. */
export const countdown = {
  about: 'cerca de {time}',
  answer: { short: '{time} para responder', full: 'O prazo de resposta da linha termina em {time}' },
  over: { short: '{time} de atraso', full: 'O prazo de resposta da linha terminou há {time}' },
  window: {
    short: '{time} para enviar',
    full: 'O canal aceita respostas por mais {time}. Só a próxima mensagem do cliente prorroga o prazo',
  },
  closed: {
    short: 'Provavelmente fechada para respostas',
    full: 'O cliente escreveu há mais de 24 horas, então o canal provavelmente não aceita respostas até que ele escreva de novo',
  },
  /** After a colon. */
  replyLimit: 'o cliente escreveu há mais de 24 horas, então o canal não aceita respostas até que ele escreva de novo',
  moveOn: { short: '{time} até seguir adiante', full: 'Em {time}, a conversa passa para o próximo agente' },
  noAnswer: {
    short: '{time} até a linha reagir',
    full: 'Em {time}, a linha reage sozinha porque nenhum agente respondeu',
  },
  autoClose: { short: '{time} até fechar', full: 'Em {time}, a conversa se fecha sozinha' },
} satisfies Same<typeof english>
