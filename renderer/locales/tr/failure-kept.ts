import type { keptReason as english } from '../en/failure-kept'
import type { Same } from '../types'

/** Why a reminder or an alert rule was not kept. */
export const keptReason = {
  too_many_reminders: {
    title: 'Çok fazla hatırlatıcı var',
    detail: 'Bir hesapta en çok 200 olabilir.',
    next: 'Artık gerekmeyenleri kaldırın, ardından bunu yeniden kurun.',
  },
  reminder_past: {
    title: 'Bu zaman geçti',
    detail: 'Hatırlatıcı, şu andan bir yıl sonrasına kadar kurulabilir.',
    next: 'Başka bir gün ya da saat seçin.',
  },
  too_many_alerts: {
    title: 'Çok fazla uyarı kuralı var',
    detail: 'Bir hesapta, yöneticininkiler dahil en çok 50 olabilir.',
    next: 'Artık gerekmeyen birini kaldırın, ardından bunu yeniden kaydedin.',
  },
  alert_locked: {
    title: 'Bu kural yöneticinin',
    detail: 'Bu bilgisayarın ilke dosyasından gelir ve burada değiştirilemez.',
    next: 'Kendi kuralınızı ekleyin ya da yöneticinize sorun.',
  },
} satisfies Same<typeof english>
