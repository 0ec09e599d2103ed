import type { customer as english } from '../en/customer'
import type { Same } from '../types'

/** The customer: the cards of the CRM and their other dialogs. */
export const customer = {
  name: 'Клиент',
  show: 'Клиентті көрсету',
  close: 'Клиентті жасыру',
  refresh: 'Клиентті жаңарту',
  loading: 'Клиент жүктелуде…',
  none: 'CRM жазбасы жоқ',
  noneDetail: 'Бұл диалог лидке, мәмілеге, контактіге не компанияға байланыстырылмаған.',
  open: '{record} Битрикс24-те ашу',
  phone: 'Телефон',
  email: 'Эл. пошта',
  post: 'Лауазымы',
  stage: 'Кезеңі',
  amount: 'Сомасы',
  responsible: 'Жауапты',
  copyPhone: 'Телефонды көшіру: {value}',
  copyEmail: 'Эл. поштаны көшіру: {value}',
  won: 'Сәтті',
  lost: 'Сәтсіз',
  dialogs: 'Басқа диалогтар',
  noDialogs: 'Бұл клиенттің басқа диалогы жоқ',
  all: 'Бәрі ({n})',
  more: 'тағы {n}: жазбаны іздеңіз | тағы {n}: жазбаны іздеңіз',
} satisfies Same<typeof english>
