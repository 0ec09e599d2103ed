import type { policyReason as english } from '../en/failure-policy'
import type { Same } from '../types'

const ask = 'Gerekiyorsa yöneticinize sorun.'

/** What an administrator does not allow on this computer. */
export const policyReason = {
  application_locked: {
    title: 'Burada yalnızca bir uygulamaya izin var',
    detail: 'Yöneticiniz Switchboard’u başka bir Bitrix24 uygulamasıyla sınırladı.',
    next: 'Yöneticinizin belirlediği uygulamayla giriş yapın.',
  },
  account_not_allowed: {
    title: 'Bu hesaba burada izin yok',
    detail: 'Yöneticiniz bu bilgisayarda çalışabilecek kişileri belirledi.',
    next: ask,
  },
  one_account: {
    title: 'Burada yalnızca bir hesaba izin var',
    detail: 'Yöneticiniz aynı anda tek hesaba izin veriyor.',
    next: 'Kullandığınız hesaptan çıkış yapın, ardından diğerine giriş yapın.',
  },
  act_off: {
    title: 'Bu işleme burada izin yok',
    detail: 'Yöneticiniz bunu bu bilgisayarda kapattı. Hiçbir şey gönderilmedi.',
    next: ask,
  },
  export_off: {
    title: 'Dışa aktarma burada kapalı',
    detail: 'Yöneticiniz günlüğün ya da kanıtların dosya olarak kaydedilmesine izin vermiyor.',
    next: ask,
  },
  reason_missing: {
    title: 'Şirketiniz bir neden istiyor',
    detail: 'Hiçbir şey gönderilmedi: neden belirtilmemişti.',
    next: 'İşlemi yineleyin ve nedenini yazın.',
  },
  saving_off: {
    title: 'Dosya kaydetme burada kapalı',
    detail: 'Yöneticiniz mesaj dosyalarına bakılmasına izin veriyor, kaydedilmesine vermiyor.',
    next: ask,
  },
  file_type_off: {
    title: 'Bu türdeki dosyalar buradan gönderilemez',
    detail: 'Yöneticiniz dosya türlerini sınırladı.',
    next: 'Başka bir türde gönderin ya da yöneticinize sorun.',
  },
  file_over_limit: {
    title: 'Bu dosya buradan gönderilemeyecek kadar büyük',
    detail: 'Yöneticiniz dosya boyutunu sınırladı.',
    next: 'Daha küçük bir dosya gönderin ya da yöneticinize sorun.',
  },
} satisfies Same<typeof english>
