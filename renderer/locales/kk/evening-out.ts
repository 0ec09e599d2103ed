import type { evenOut as english } from '../en/evening-out'
import type { Same } from '../types'

/** Moving dialogs from operators who have too many to those who have room. */
export const evenOut = {
  button: 'Теңестіру',
  hint: 'Диалогы тым көп операторлардан орны барларға бағыттауды ұсыну',
  unknown: 'Портал операторлардың қаншалықты бос емес екенін айтпайды',
  title: 'Диалогтарды теңестіру',
  detail:
    'Сіз айтпайынша ештеңе өтпейді. Алушыны өзгертіңіз не жолды алып тастаңыз. Әр бағыттау келесісінің алдында тексеріледі.',
  age: 'Операторлар жүктемесі {time} оқылды.',
  nothing: 'Теңестіретін ештеңе жоқ: ешбір операторда тым көп диалог жоқ не ешкімде орын жоқ.',
  list: 'Ұсынылған бағыттаулар',
  notWaiting: 'күтіп тұрған жоқ',
  from: 'кімнен: {operator}',
  to: '{customer} клиентінің жаңа операторы',
  drop: '{customer} клиентін орнында қалдыру',
  yes: '{n} диалогты бағыттау | {n} диалогты бағыттау',
  noRoom: 'Жіберілмеді: {operator} енді желіде емес не оның орны қалмады',
} satisfies Same<typeof english>
