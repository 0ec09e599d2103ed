import type { ratingQueue as english } from '../en/rating-queue'
import type { Same } from '../types'

export const ratingQueue = {
  title: 'Очередь оценок',
  close: 'Закрыть очередь оценок',
  period: 'Закрыты за',
  days: 'последний {n} день | последние {n} дня | последние {n} дней',
  amount: 'Сессий у каждого оператора',
  each: 'по {n} сессии | по {n} сессии | по {n} сессий',
  seed: 'Число выборки',
  seedHint: 'Те же сессии и то же число дают ту же выборку. Измените его, чтобы получить другую.',
  count: 'Оценено: {rated}, осталось: {left}',
  loading: 'Ищем сессии без оценки…',
  none: 'За этот период нет закрытых сессий без оценки руководителя',
  done: 'Вся выборка оценена',
  session: 'Сессия {id}',
  closed: 'закрыта {time}',
  vote: { like: 'клиент доволен', dislike: 'клиент недоволен' },
  commentHint: 'Комментарий, если нужен',
  save: 'Сохранить и дальше',
  saved: 'Оценка сохранена: {operator}',
  skip: 'Пропустить',
  reading: 'Читаем сессию…',
  unknown: 'Портал не сообщает, кто может оценить эту сессию',
  keys: '1–5: звёзды. C: комментарий. Enter: сохранить и дальше. N: пропустить.',
} satisfies Same<typeof english>
