import type { bulk as english } from '../en/bulk'
import type { Same } from '../types'

/** One act on several dialogs. */
export const bulk = {
  name: 'Белгіленген диалогтармен әрекеттер',
  none: 'Белгіленген диалогтардың ешқайсысына қолжетімсіз',
  fits: 'Белгіленген {total} диалогтың {n} сәйкес. Қалғандары сол күйінде қалады. | Белгіленген {total} диалогтың {n} сәйкес. Қалғандары сол күйінде қалады.',
  fitsAll: 'Белгіленген диалогқа қолданылады. | Белгіленген {n} диалогтың бәріне қолданылады.',
  pinAll: 'Барлық диалогымды бекіту',
  unpinAll: 'Барлық диалогымды босату',
  cancel: 'Бас тарту',
  summary: 'Белгіленген диалогтардың нәтижелері',
  progress: '{done} / {total}: {act}',
  stop: 'Осыдан кейін тоқтау',
  stopping: 'Тоқтатылуда…',
  ended: '{act}: {total} ішінен {done} орындалды',
  already: '{n} онсыз да сонда | {n} онсыз да сонда',
  again: 'Қалғанын қайталау',
  check: 'Белгісіздерін тексеру',
  close: 'Қорытындыны жабу',
  waiting: 'Күтуде',
  doing: 'Орындалуда…',
  left: 'Жіберілмеді: бұрын тоқтатылды',
  line: '{customer}: {what}',
} satisfies Same<typeof english>
