import type { settings as english } from '../en/settings'
import type { Same } from '../types'

export const settings = {
  look: 'Вид и язык',
  messages: {
    title: 'Сообщения',
    sendBy: 'Отправлять по',
    byEnter: 'Новая строка: Shift+Enter.',
    byModEnter: 'Новая строка: Enter.',
  },
  window: {
    title: 'Окно',
    tray: 'При закрытии окна оставаться в области уведомлений',
    trayHint: 'О новых сообщениях вы по-прежнему узнаете. Выйти можно из меню значка или окна.',
    noTray: 'На этом рабочем столе нет области уведомлений, поэтому закрытие окна завершает работу.',
  },
  about: { title: 'О программе', system: 'Система' },
} satisfies Same<typeof english>
