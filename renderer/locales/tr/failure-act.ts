import type { actReason as english } from '../en/failure-act'
import type { Same } from '../types'

/** Why an act was not sent. */
export const actReason = {
  act_in_flight: {
    title: 'Bu diyalogdaki son işlem hâlâ sürüyor',
    detail: 'İşlemler çakışmasın diye tek tek gönderilir.',
    next: 'Sonucunu bekleyin.',
  },
  account_changed: {
    title: 'Şimdi başka bir hesap etkin',
    detail: 'Bu yapılmadan hesap değişti, bu yüzden ikisinde de hiçbir şey yapılmadı.',
    next: 'Yazdığınız kaydedildi. İstediğiniz hesaba geçip orada yapın.',
  },
  state_changed: {
    title: 'Diyalog değişti',
    detail: 'Artık gördüğünüz durumda değil, bu yüzden hiçbir şey gönderilmedi.',
    next: 'Diyaloğa bakıp yeniden karar verin.',
  },
  already_there: {
    title: 'Diyalog zaten orada',
    detail: 'Aktarılacak bir şey yoktu, bu yüzden hiçbir şey gönderilmedi.',
    next: 'Başka bir alıcı seçin ya da olduğu gibi bırakın.',
  },
} satisfies Same<typeof english>
