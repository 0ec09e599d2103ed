import type { customer as english } from '../en/customer'
import type { Same } from '../types'

/** The customer: the cards of the CRM and their other dialogs. */
export const customer = {
  name: 'Müşteri',
  show: 'Müşteriyi göster',
  close: 'Müşteriyi gizle',
  refresh: 'Müşteriyi yenile',
  loading: 'Müşteri yükleniyor…',
  none: 'CRM kaydı yok',
  noneDetail: 'Bu diyalog bir müşteri adayına, anlaşmaya, kişiye ya da şirkete bağlı değil.',
  open: 'Bitrix24’te aç: {record}',
  phone: 'Telefon',
  email: 'E-posta',
  post: 'Görevi',
  stage: 'Aşama',
  amount: 'Tutar',
  responsible: 'Sorumlu',
  copyPhone: 'Telefonu kopyala: {value}',
  copyEmail: 'E-postayı kopyala: {value}',
  won: 'Kazanıldı',
  lost: 'Kaybedildi',
  dialogs: 'Diğer diyaloglar',
  noDialogs: 'Bu müşterinin başka diyaloğu yok',
  all: 'Tümünü göster ({n})',
  more: 've {n} tane daha: kaydı arayın | ve {n} tane daha: kaydı arayın',
} satisfies Same<typeof english>
