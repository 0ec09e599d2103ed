import type { settings as english } from '../en/settings'
import type { Same } from '../types'

export const settings = {
  look: 'Оформление и язык',
  sections: 'Разделы настроек',
  find: 'Найти настройку',
  found: '{n} настройка | {n} настройки | {n} настроек',
  nothing: 'Нет настройки «{text}»',
  textSize: {
    label: 'Размер текста',
    hint: 'Всё в окне. Меняется и клавишами {mod} и + или −, обычный размер: {mod} и 0.',
    /** Other words by which it is searched for. */
    also: 'Масштаб, шрифт, увеличить',
  },
  messages: {
    title: 'Диалоги и сообщения',
    sendBy: 'Отправка сообщений',
    byEnter: 'Новая строка: Shift+Enter.',
    byModEnter: 'Новая строка: Enter.',
  },
  spelling: {
    label: 'Проверять орфографию',
    bySystem: 'На языках, выбранных в вашем Mac.',
    nobody:
      'На этом компьютере нет словарей. Администратор может указать, где их взять, в файле политик (spellingDictionaries).',
    several: 'Можно несколько языков. Правый щелчок по слову покажет варианты и добавит его в ваш словарь.',
    finding: 'Поиск словарей…',
    off: 'Выключено',
    rest: '{names} и ещё {n} | {names} и ещё {n} | {names} и ещё {n}',
  },
  window: {
    title: 'Окно',
    tray: 'При закрытии окна оставлять Switchboard в области уведомлений',
    trayHint: 'Уведомления продолжат приходить. Выйти можно из меню значка или окна.',
    noTray: 'На этом рабочем столе нет области уведомлений, поэтому закрытие окна завершает программу.',
  },
  about: {
    title: 'О программе',
    version: 'Версия',
    system: 'Система',
    unofficial: 'Неофициальная сборка: только для проверки',
  },
} satisfies Same<typeof english>
