import type { outcome as english } from '../en/outcome'
import type { Same } from '../types'

/** Outcomes of acts. */
export const outcome = {
  check: 'Yeniden kontrol et',
  whole: 'Tamamını göster',
  nothing_changed: {
    title: 'Şimdilik bir şey değişmedi',
    next: 'Bir dakika içinde görünürse burada haber verilir. Yukarıdaki duruma bakıp yeniden seçin ya da diyaloğu Bitrix24’te açın.',
  },
  gone: {
    title: 'Bu diyaloğu artık göremiyorsunuz',
    detail: 'Portal, {customer} ile olan diyaloğu artık size göstermiyor. Bu, işleminize uyuyor, ama kanıtlamıyor.',
    next: 'Diyaloğu görebilen biri, ona ne olduğunu size söyleyebilir.',
  },
  not_sent: {
    title: 'Gönderilmedi',
    detail:
      'Switchboard, {customer} ile olan diyalogdaki işleminiz bu bilgisayardan çıkmadan durdu. Hiçbir şey yapılmadı.',
    next: 'Yeniden deneyebilirsiniz.',
  },
  overtaken: {
    title: '{operator} daha hızlıydı',
    detail: '{customer} ile olan diyalog artık {operator} adlı operatörde. Siz almadınız.',
    next: 'Katılabilir ya da anlaşıldıysa devralabilirsiniz.',
  },
  overtakenElse: {
    title: '{operator} daha hızlıydı',
    detail: '{customer} ile olan diyalog artık {operator} adlı operatörde. Başka bir şey değişmedi.',
    next: 'Yukarıdaki duruma bakıp yeniden seçin.',
  },
  overtakenBefore: {
    title: '{operator} daha hızlıydı',
    detail: 'Diyalog artık {operator} adlı operatörde, hiçbir şey gönderilmedi.',
    next: 'Diyaloğa bakıp yeniden karar verin.',
  },
  /** The receiver of a transfer has it. */
  already: { person: 'Zaten onda: {name}', line: 'Zaten şu hatta: {name}' },
  overtakenNobody: {
    title: 'Diyalog değişti',
    detail: '{customer} ile olan diyalogda sizden önce biri işlem yaptı. Siz almadınız.',
    next: 'Yukarıdaki duruma bakıp yeniden seçin.',
  },
  refused: {
    title: 'Bitrix24 reddetti',
    detail: 'Kod {code}. Hiçbir şey değişmedi.',
    noCode: 'Neden bildirilmedi. Hiçbir şey değişmedi.',
    next: 'Diyaloğu yenileyin. Yeniden reddedilirse kodu yöneticinize gösterin.',
  },
  unclear: {
    answer_lost: 'Yanıt kayboldu. Hiçbir şey yeniden gönderilmez.',
    unreadable: 'Diyalog sonradan kontrol edilemedi, bu yüzden sonuç bilinmiyor. Hiçbir şey yeniden gönderilmez.',
    not_shown: 'Portal kabul etti, ama yapılıp yapılmadığını göstermiyor. Hiçbir şey yeniden gönderilmez.',
    acted_since:
      'O zamandan beri diyalogda yeniden işlem yaptınız; görünen bundan kaynaklanabilir. Hiçbir şey yeniden gönderilmez.',
    by_whom: {
      title: 'Bunun sizin işleminiz olup olmadığı bilinmiyor',
      detail:
        'Yanıt kayboldu ya da bir şey söylemedi. {customer} ile olan diyalog, işleminizin bırakacağı durumda, ama bunu başkası da yapmış olabilir. {now}',
      next: 'Diyaloğun şu anki durumuna bakıp yeniden seçin.',
    },
    acted_before: {
      title: 'Bunu hangi işleminizin yaptığı bilinmiyor',
      detail:
        'Kısa süre önce {customer} ile olan diyalogda bir işlem yapmıştınız ve sonucu bilinmiyordu. Diyalog bu işlemin bırakacağı gibi görünüyor, ancak bunu önceki işlem yapmış olabilir. {now}',
      next: 'Diyaloğun şu anki durumuna bakıp yeniden seçin.',
    },
    other_session: {
      title: 'Gördüğünüzden farklı bir oturum açık',
      detail: 'İşleminiz {customer} ile olan diyaloğu etkilediyse başka bir oturumda etkiledi. {now}',
      next: 'Diyaloğun şu anki durumuna bakıp yeniden seçin.',
    },
    next: '“Yeniden kontrol et” yalnızca diyaloğu okur, hiçbir şeyi değiştirmez.',
  },
  settled: 'Son durum: {title}',
  now: {
    mine: 'Diyalog artık sizin.',
    joined: 'Ona katıldınız.',
    taken: 'Artık {operator} adlı operatörde ve siz katılmadınız.',
    nobodys: 'Şu anda açık ve atanmamış.',
    closed: 'Şu anda açık oturumu yok.',
    unknown: 'Şu anki durumu bilinmiyor.',
  },
  elsewhere: '{customer}: {title}',
  unknownDialog: 'Daha eski bir diyalog',
  unknownCustomer: 'adı bilinmeyen müşteri',
  notYet: {
    title: 'Şimdilik olmadı',
    detail: 'Yeniden kontrol edildi: hiçbir şey değişmedi.',
    next: 'Yeniden deneyebilirsiniz.',
  },
} satisfies Same<typeof english>
