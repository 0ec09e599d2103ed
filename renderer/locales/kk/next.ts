import type { next as english } from '../en/next'
import type { Same } from '../types'

/** What the keyboard leads to: the next waiting customer, the panes of the window, and why a key does nothing now. */
export const next = {
  name: 'Келесі күтуші',
  previous: 'Алдыңғы күтуші',
  count: '{n} клиент жауап күтуде | {n} клиент жауап күтуде',
  nobody: 'Жауап күтіп тұрған ешкім жоқ',
  nobodyElse: 'Жауап күтіп тұрған басқа ешкім жоқ',
  loading: 'Диалогтарым әлі жүктелуде',
  pane: { next: 'Келесі панель', previous: 'Алдыңғы панель' },
  missed: {
    dialog: 'Алдымен диалог ашыңыз',
    myDialogs: 'Алдымен «Диалогтарымда» диалогтарды белгілеңіз',
    elsewhere: 'Бұл экранда қолжетімсіз',
  },
  setting: 'Аяқтаған соң келесіге өту',
  settingHint:
    'Бағыттаған мен өткізіп жіберген соң да: келесі күтудегі диалог ашылып, курсор хабарлама өрісіне тұрады. Ешкім күтпесе, диалог қалады.',
  palette: { selection: 'Белгіленген диалогтар', dialog: 'Осы диалог', accounts: 'Тіркелгілер' },
  done: '{customer}: {title}',
} satisfies Same<typeof english>
