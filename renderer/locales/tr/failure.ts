import type { failure as english } from '../en/failure'
import type { Same } from '../types'
import { byPolicy } from './failure-proxy'
import { reason } from './failure-reason'

/** Ways a call can fail, and why an input or a sign-in was refused. */
export const failure = {
  code: {
    signed_out: {
      title: 'Çıkış yapıldı',
      detail: 'Portal bu girişi artık kabul etmiyor. Yaptığınız hiçbir şey kaybolmadı.',
      next: 'Yeniden giriş yapın. Tarayıcınız sizi hâlâ hatırlıyorsa tek tıklama yeter.',
    },
    forbidden: {
      title: 'Bunu yapma yetkiniz yok',
      detail: 'Portal {code} ile reddetti: hesabınızda bir izin eksik.',
      next: 'Bitrix24 yöneticisinden bu Açık Kanala ya da kayda erişim isteyin.',
    },
    not_found: {
      title: 'Hiçbir şey bulunamadı',
      detail: 'Portalda bu numara ya da kodla bir şey yok veya size göstermiyor.',
      next: 'Numarayı kontrol edin. Doğruysa daha çok yetkisi olan bir iş arkadaşınızdan bakmasını isteyin.',
    },
    invalid: {
      title: 'Girdiğinizi kontrol edin',
      detail: 'Bu değer bu haliyle kullanılamaz. Portala hiçbir şey gönderilmedi.',
      next: 'İşaretli alanı düzeltip yeniden deneyin.',
    },
    rejected: {
      title: 'Portal isteği reddetti',
      detail: 'Yanıt kodu: {code}.',
      next: 'Diyaloğu yenileyin. Yeniden reddedilirse kodu yöneticinize verin.',
    },
    rate_limited: {
      title: 'Portal kısa bir ara istiyor',
      detail: 'Bu ağdan çok fazla istek geldi. Aynı adresteki iş arkadaşlarınız da sayılır.',
      next: '{seconds} sn bekleyip yeniden deneyin. Değişikliğiniz gönderilmedi.',
    },
    offline: {
      title: 'Portalla bağlantı yok',
      detail: 'İstek ulaşmadı.',
      next: 'Ağı kontrol edip yeniden deneyin.',
    },
    unclear: {
      title: 'Gerçekleşmiş olabilir',
      detail: 'İstek gönderildi, ama yanıt kayboldu. Yinelenmedi, bu yüzden hiçbir şey iki kez olmaz.',
      next: 'Yeniden denemeden önce diyaloğu yenileyin ya da Bitrix24’te kontrol edin.',
    },
    cancelled: {
      title: 'Durduruldu',
      detail: 'Tamamlanmadan durdurdunuz.',
      next: 'İstediğiniz zaman yeniden başlatın.',
    },
    bug: {
      title: 'Switchboard’da bir şeyler ters gitti',
      detail: 'Hata bizde, sizde değil. Hesabınız ve verileriniz etkilenmedi.',
      next: 'Yeniden deneyin. Tekrarlanırsa bize bu numarayı bildirin. Logdaki kaydı gösterir: {trace}',
    },
  },
  reason,
  byPolicy,
} satisfies Same<typeof english>
