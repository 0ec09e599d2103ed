import type { app as english } from '../en/app'
import type { Same } from '../texts'

export const app = {
  name: 'Switchboard',
  tagline: 'Пульт оператора открытых линий Битрикс24',
  close: 'Закрыть',
  cancel: 'Отмена',
  copy: 'Скопировать',
  copied: 'Скопировано',
  loading: 'Загрузка …',
  navigation: 'Главное',
  nav: { find: 'Найти', own: 'Мои диалоги', journal: 'Журнал', settings: 'Настройки' },
  notices: 'Сообщения',
  dismiss: 'Убрать',
  trace: 'Номер в журнале: {id}',
  keyboard: 'Клавиатура',
  settings: 'Настройки',
  version: 'Версия {version}',
  opening: {
    title: 'Открываем ваш вход …',
    detail: 'Если компьютер спросит пароль связки ключей, введите его в том окне.',
  },
  offline: {
    title: 'Нет связи с порталом',
    detail: 'То, что на экране, могло устареть. Чтение продолжится само, как только портал ответит.',
    resumes: 'Проверьте сеть. Чтение продолжится само, как только портал ответит.',
  },
  limited: {
    title: 'Портал просит короткую паузу',
    detail:
      'Чтение продолжится через {count} секунду. | Чтение продолжится через {count} секунды. | Чтение продолжится через {count} секунд.',
  },
  theme: { label: 'Оформление', system: 'Как в системе', light: 'Светлое', dark: 'Тёмное' },
  language: { label: 'Язык', system: 'Как в системе', en: 'English', ru: 'Русский' },
  keys: {
    title: 'Клавиатура',
    hint: 'Клавиши работают в любой раскладке: важно их место, а не буква.',
    group: {
      anywhere: 'Везде',
      navigation: 'Переходы',
      results: 'В результатах',
      dialog: 'В диалоге',
      message: 'Ввод сообщения',
      customer: 'Клиент',
      settings: 'Настройки',
    },
    search: 'К полю поиска',
    accounts: 'Учётные записи: открыть список …',
    account: '… и выбрать по номеру',
    sheet: 'Список клавиш',
    leave: 'Закрыть или вернуться к поиску',
    move: 'Перейти между результатами',
    choose: 'Открыть диалог',
    primary: 'Действие, подходящее диалогу',
    refresh: 'Перечитать диалог',
  },
} satisfies Same<typeof english>
