import type { look as english } from '../en/look'
import type { Same } from '../types'

/** Dialogs that are looked at without joining them. */
export const look = {
  title: 'Бақылау',
  look: 'Бақылау',
  count: '{n} / {most}',
  unseen: 'Байқатпай қарау, сіз қосылмағансыз',
  /** Of several: with some of them the operator has joined. */
  joinedSome:
    'Олардың {n} диалогына қосылғансыз: қалғандарын байқатпай қарап отырсыз | Олардың {n} диалогына қосылғансыз: қалғандарын байқатпай қарап отырсыз',
  joined: '{operator}, сіз де қосылғансыз',
  keys: 'Көрсеткілер диалогтан диалогқа өткізеді, Page Up пен Page Down хабарламаларды айналдырады. Enter ашады, Delete не Esc мұнда жабады.',
  key: { move: 'Диалогтан диалогқа өту', page: 'Хабарламаларды айналдыру', close: 'Диалогты бақылауды тоқтату' },
  open: '{customer} клиентімен диалогты ашу',
  close: '{customer} клиентін бақылауды тоқтату',
  closeAll: 'Бәрін жабу',
  messages: '{customer} клиентімен хабарламалар',
  earlier: 'Бұрынғы хабарламаларды көру үшін диалогты ашыңыз',
  reading: 'Диалог оқылуда…',
  mine: 'Сіздікі',
  nobodys: 'Операторсыз',
  closed: 'Жабық',
  current: 'Өзекті',
  stale: '{time} жағдайы',
  offline: 'Байланыс жоқ: {time} жағдайы',
  nameless: 'Диалог {chatId}',
  full: 'Бірден {most} диалогты бақылауға болады: алдымен біреуін жабыңыз | Бірден {most} диалогты бақылауға болады: {n} диалог сыймады',
} satisfies Same<typeof english>
