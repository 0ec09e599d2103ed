import type { evenOut as english } from '../en/evening-out'
import type { Same } from '../types'

/** Moving dialogs from operators who have too many to those who have room. */
export const evenOut = {
  button: 'Dengele',
  hint: 'Çok diyaloğu olan operatörlerden yeri olanlara aktarma öner',
  unknown: 'Portal operatörlerin ne kadar yoğun olduğunu bildirmiyor',
  title: 'Diyalogları dengele',
  detail:
    'Siz onaylamadan hiçbir şey aktarılmaz. Alıcıyı değiştirin ya da satırı çıkarın. Her aktarma sonrakinden önce kontrol edilir.',
  age: 'Operatörlerin yükü {time} okundu.',
  nothing: 'Dengelenecek bir şey yok: hiçbir operatörde fazla diyalog yok ya da hiçbirinde yer yok.',
  list: 'Önerilen aktarmalar',
  notWaiting: 'beklemiyor',
  from: 'şimdiki: {operator}',
  to: 'Yeni operatör: {customer}',
  drop: 'Olduğu yerde bırak: {customer}',
  yes: '{n} diyaloğu aktar | {n} diyaloğu aktar',
  noRoom: 'Gönderilmedi: {operator} artık çevrimiçi değil ya da yeri kalmadı',
} satisfies Same<typeof english>
