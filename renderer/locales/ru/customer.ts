import type { customer as english } from '../en/customer'
import type { Same } from '../types'

/** Кто клиент: карточки CRM и его другие диалоги. */
export const customer = {
  name: 'Клиент',
  show: 'Показать клиента',
  close: 'Скрыть клиента',
  refresh: 'Обновить данные клиента',
  loading: 'Загружаем данные клиента…',
  none: 'Нет записи в CRM',
  noneDetail: 'Диалог не связан с лидом, сделкой, контактом или компанией.',
  open: 'Открыть в Битрикс24: {record}',
  phone: 'Телефон',
  email: 'E-mail',
  post: 'Должность',
  stage: 'Стадия',
  amount: 'Сумма',
  responsible: 'Ответственный',
  copyPhone: 'Скопировать телефон {value}',
  copyEmail: 'Скопировать e-mail {value}',
  won: 'Успешна',
  lost: 'Провалена',
  dialogs: 'Другие диалоги',
  noDialogs: 'Других диалогов этого клиента нет',
  all: 'Показать все: {n}',
  more: 'и ещё {n}: найдите по записи | и ещё {n}: найдите по записи | и ещё {n}: найдите по записи',
} satisfies Same<typeof english>
