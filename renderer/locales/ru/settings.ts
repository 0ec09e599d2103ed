import type { settings as english } from '../en/settings'
import type { Same } from '../types'

export const settings = {
  look: 'Оформление и язык',
  messages: {
    title: 'Сообщения',
    sendBy: 'Отправка сообщений',
    byEnter: 'Новая строка: Shift+Enter.',
    byModEnter: 'Новая строка: Enter.',
  },
  window: {
    title: 'Окно',
    tray: 'При закрытии окна оставлять Switchboard в области уведомлений',
    trayHint: 'Уведомления продолжат приходить. Выйти можно из меню значка или окна.',
    noTray: 'На этом рабочем столе нет области уведомлений, поэтому закрытие окна завершает программу.',
  },
  about: { title: 'О программе', system: 'Система' },
} satisfies Same<typeof english>
