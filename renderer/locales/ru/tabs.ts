import type { tabs as english } from '../en/tabs'
import type { Same } from '../types'

export const tabs = {
  name: 'Открытые диалоги',
  all: '{n} открытый диалог | {n} открытых диалога | Все {n} открытых диалогов',
  close: 'Закрыть вкладку: {customer}',
  closeFinished: 'Закрыть вкладки завершённых диалогов',
  closeOthers: 'Закрыть остальные вкладки',
  at: '{customer}, {at} из {of}',
  noOther: 'Других открытых диалогов нет',
  atEnd: 'Дальше вкладок нет',
  noneClosed: 'Закрытых вкладок нет',
  news: { closed: 'Закрыт', taken: 'Теперь у сотрудника: {name}', left: 'Больше нет среди ваших диалогов' },
  short: { closed: 'Закрыт', taken: 'Не ваш', left: 'Ушёл' },
  keys: {
    walk: 'Переключаться между открытыми диалогами, с последнего',
    strip: 'Перейти по открытым диалогам',
    remove: 'Закрыть выбранную вкладку',
    last: 'Вернуться к предыдущему диалогу',
    close: 'Закрыть вкладку',
    reopen: 'Открыть закрытую вкладку',
    earlier: 'Передвинуть вкладку к началу',
    later: 'Передвинуть вкладку к концу',
  },
} satisfies Same<typeof english>
