import type { countdown as english } from '../en/countdown'
import type { Same } from '../types'

export const countdown = {
  about: 'примерно {time}',
  answer: { short: '{time} на ответ', full: 'Норма ответа линии истечёт через {time}' },
  over: { short: 'Просрочено: {time}', full: 'Норма ответа линии истекла {time} назад' },
  window: {
    short: 'Ответить: {time}',
    full: 'Канал принимает ответы ещё {time}. Срок продлит только новое сообщение клиента',
  },
  closed: {
    short: 'Ответы, вероятно, не принимаются',
    full: 'Клиент писал больше 24 часов назад: канал, вероятно, не примет ответ, пока он не напишет снова',
  },
  /** After a colon. */
  replyLimit: 'клиент писал больше 24 часов назад, канал не примет ответ, пока он не напишет снова',
  moveOn: { short: 'Перейдёт дальше: {time}', full: 'До перехода к следующему оператору: {time}' },
  noAnswer: { short: 'Реакция линии: {time}', full: 'До автоматической реакции линии, если никто не ответит: {time}' },
  autoClose: { short: 'До закрытия: {time}', full: 'Диалог закроется сам, осталось: {time}' },
} satisfies Same<typeof english>
