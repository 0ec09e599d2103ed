import type { look as english } from '../en/look'
import type { Same } from '../types'

export const look = {
  title: 'Наблюдение',
  look: 'Наблюдать',
  count: '{n} из {most}',
  unseen: 'Вы не присоединились: никто не видит, что вы смотрите',
  keys: 'Стрелки ведут от диалога к диалогу, Page Up и Page Down листают сообщения. Enter открывает диалог, Delete или Escape закрывает его здесь.',
  key: { move: 'Перейти между диалогами', page: 'Листать сообщения', close: 'Больше не наблюдать за диалогом' },
  open: 'Открыть диалог с {customer}',
  close: 'Больше не наблюдать: {customer}',
  closeAll: 'Закрыть все',
  messages: 'Сообщения: {customer}',
  earlier: 'Чтобы увидеть более ранние сообщения, откройте диалог',
  reading: 'Читаем диалог…',
  mine: 'Ваш',
  nobodys: 'Без оператора',
  closed: 'Закрыт',
  current: 'Актуально',
  stale: 'На {time}',
  offline: 'Нет связи: на {time}',
  nameless: 'Диалог {chatId}',
  full: 'Одновременно можно наблюдать за {most} диалогами: сначала закройте один | Одновременно можно наблюдать за {most} диалогами: не поместилось {n} | Одновременно можно наблюдать за {most} диалогами: не поместилось {n}',
} satisfies Same<typeof english>
