import type { tabs as english } from '../en/tabs'
import type { Same } from '../types'

/** The open dialogs above the pane. */
export const tabs = {
  name: 'Açık diyaloglar',
  all: '{n} açık diyalog | {n} açık diyaloğun tümü',
  close: 'Sekmeyi kapat: {customer}',
  closeFinished: 'Sonlandırılan diyalogların sekmelerini kapat',
  closeOthers: 'Diğer sekmeleri kapat',
  at: '{customer}, {at}/{of}',
  noOther: 'Başka açık diyalog yok',
  atEnd: 'Daha ötede sekme yok',
  noneClosed: 'Kapatılmış sekme yok',
  news: { closed: 'Kapandı', taken: 'Artık operatörü: {name}', left: 'Artık diyaloglarınız arasında değil' },
  short: { closed: 'Kapandı', taken: 'Sizin değil', left: 'Gitti' },
  keys: {
    walk: 'Açık diyaloglarda gezin, son kullanılandan başlayarak',
    strip: 'Açık diyaloglar boyunca git',
    remove: 'Oradaki sekmeyi kapat',
    last: 'Son diyaloğa dön',
    close: 'Sekmeyi kapat',
    reopen: 'Kapatılan sekmeyi aç',
    earlier: 'Sekmeyi başa doğru taşı',
    later: 'Sekmeyi sona doğru taşı',
  },
} satisfies Same<typeof english>
