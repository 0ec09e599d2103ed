import type { look as english } from '../en/look'
import type { Same } from '../types'

/** Dialogs that are looked at without joining them. */
export const look = {
  title: 'İzleme',
  look: 'İzle',
  count: '{n}/{most}',
  unseen: 'Katılmadınız: sessizce izliyorsunuz',
  /** Of several: with some of them the operator has joined. */
  joinedSome:
    '{n} tanesine katıldınız: diğerlerini sessizce izliyorsunuz | {n} tanesine katıldınız: diğerlerini sessizce izliyorsunuz',
  joined: '{operator}, siz de katıldınız',
  keys: 'Ok tuşları diyalogdan diyaloğa gider, Page Up ve Page Down mesajlarda gezer. Enter açar, Delete ya da Esc burada kapatır.',
  key: { move: 'Diyalogdan diyaloğa git', page: 'Mesajları kaydır', close: 'Diyaloğu izlemeyi bırak' },
  open: '{customer} ile olan diyaloğu aç',
  close: 'İzlemeyi bırak: {customer}',
  closeAll: 'Tümünü kapat',
  messages: '{customer} ile mesajlar',
  earlier: 'Daha eski mesajları görmek için diyaloğu açın',
  reading: 'Diyalog okunuyor…',
  mine: 'Sizin',
  nobodys: 'Atanmamış',
  closed: 'Kapalı',
  current: 'Güncel',
  stale: '{time} itibarıyla',
  offline: 'Çevrimdışı: {time} itibarıyla',
  nameless: 'Diyalog {chatId}',
  full: 'Aynı anda {most} diyalog izleyebilirsiniz: önce birini kapatın | Aynı anda {most} diyalog izleyebilirsiniz: {n} tanesi dışarıda kaldı',
} satisfies Same<typeof english>
