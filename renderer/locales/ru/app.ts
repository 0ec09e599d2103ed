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
  find: 'Найти диалог',
  notices: 'Сообщения',
  dismiss: 'Убрать',
  trace: 'Номер в журнале: {id}',
  keyboard: 'Клавиатура',
  settings: 'Настройки',
  version: 'Версия {version}',
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
    anywhere: 'Везде',
    search: 'К полю поиска',
    accounts: 'Учётные записи: открыть список …',
    account: '… и выбрать по номеру',
    sheet: 'Эта подсказка',
    sheetTyping: 'Эта подсказка, даже при вводе',
    leave: 'Закрыть или вернуться к поиску',
    results: 'В результатах',
    move: 'Перейти между результатами',
    choose: 'Открыть диалог',
    dialog: 'В диалоге',
    primary: 'Действие, подходящее диалогу',
    refresh: 'Перечитать диалог',
  },
} satisfies Same<typeof english>
