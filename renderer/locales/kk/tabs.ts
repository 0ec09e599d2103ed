import type { tabs as english } from '../en/tabs'
import type { Same } from '../types'

/** The open dialogs above the pane. */
export const tabs = {
  name: 'Ашық диалогтар',
  all: '{n} ашық диалог | Барлық {n} ашық диалог',
  close: 'Қойындыны жабу: {customer}',
  closeFinished: 'Аяқталған диалогтардың қойындыларын жабу',
  closeOthers: 'Басқа қойындыларды жабу',
  at: '{customer}, {at} / {of}',
  noOther: 'Басқа ашық диалог жоқ',
  atEnd: 'Одан әрі қойынды жоқ',
  noneClosed: 'Жабылған қойынды жоқ',
  news: { closed: 'Жабылды', taken: 'Енді мында: {name}', left: 'Енді диалогтарыңыздың арасында жоқ' },
  short: { closed: 'Жабық', taken: 'Сіздікі емес', left: 'Кеткен' },
  keys: {
    walk: 'Ашық диалогтарды аралау, алдымен соңғы қолданылғаны',
    strip: 'Ашық диалогтар бойымен жылжу',
    remove: 'Сол жердегі қойындыны жабу',
    last: 'Соңғы диалогқа оралу',
    close: 'Қойындыны жабу',
    reopen: 'Жабылған қойындыны қайта ашу',
    earlier: 'Қойындыны басына қарай жылжыту',
    later: 'Қойындыны соңына қарай жылжыту',
  },
} satisfies Same<typeof english>
