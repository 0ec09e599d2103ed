const wrongChat = (undone: string, again: string) => ({
  title: `${undone}: неверный номер чата`,
  detail: 'Портал его не принимает.',
  next: `Найдите диалог снова и ${again} оттуда.`,
})

export const noChannel = (undone: string) => ({
  title: `${undone}: это не чат открытой линии`,
  detail: 'Это обычный чат сотрудников.',
  next: 'Найдите чат клиента по USER_CODE или записи CRM.',
})

export const noAccess = (title: string) => ({
  title,
  detail: 'У вас нет доступа к нему или к его открытой линии.',
  next: 'Попросите администратора добавить вас в очередь или в права доступа линии.',
})

export const unknownUser = (undone: string) => ({
  title: `${undone}: портал не знает, кто вы`,
  detail: 'Вход не принадлежит действующему сотруднику.',
  next: 'Войдите снова как действующий сотрудник.',
})

export const notOperator = (undone: string) => ({
  title: `${undone}: вы не оператор этого диалога`,
  detail: 'Портал разрешает это только его оператору.',
  next: 'Обновите диалог, чтобы увидеть, кто его ведёт. Если так договорились, сначала перехватите его.',
})

export const noSession = (undone: string) => ({
  title: `${undone}: портал не нашёл открытую сессию`,
  detail: 'Возможно, её уже закрыли.',
  next: 'Обновите диалог.',
})

export const refusals = (undone: string, again: string, denied: string) => ({
  CHAT_ID: wrongChat(undone, again),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noAccess(denied),
  USER_ID: unknownUser(undone),
})
