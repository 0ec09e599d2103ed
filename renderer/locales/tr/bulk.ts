import type { bulk as english } from '../en/bulk'
import type { Same } from '../types'

/** One act on several dialogs. */
export const bulk = {
  name: 'Seçili diyaloglardaki işlemler',
  none: 'Seçili diyalogların hiçbiri için kullanılamaz',
  fits: 'Seçili {total} diyalogdan {n} tanesine uygulanır. Diğerleri olduğu gibi kalır. | Seçili {total} diyalogdan {n} tanesine uygulanır. Diğerleri olduğu gibi kalır.',
  fitsAll: 'Seçili diyaloğa uygulanır. | Seçili {n} diyaloğun hepsine uygulanır.',
  pinAll: 'Tüm diyaloglarımı sabitle',
  unpinAll: 'Tüm diyaloglarımın sabitlemesini kaldır',
  cancel: 'İptal',
  summary: 'Seçili diyalogların sonuçları',
  progress: '{done}/{total}: {act}',
  stop: 'Bundan sonra dur',
  stopping: 'Durduruluyor…',
  ended: '{act}: {total} taneden {done} tanesi yapıldı',
  already: '{n} tanesi zaten orada | {n} tanesi zaten orada',
  again: 'Kalanları yeniden dene',
  check: 'Belirsizleri kontrol et',
  close: 'Özeti kapat',
  waiting: 'Bekliyor',
  doing: 'Sürüyor…',
  left: 'Gönderilmedi: önce durduruldu',
  to: 'alıcı: {name}',
} satisfies Same<typeof english>
