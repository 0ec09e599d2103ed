import type { keys as english } from '../en/keys'
import type { Same } from '../types'

/** The editor of keys. */
export const keys = {
  title: 'Klavye kısayolları',
  hint: '“Değiştir”e, ardından yeni tuşlara basın. Tuşun yerine göredir, her düzende çalışır.',
  open: 'Kısayolları değiştir',
  byPalette: 'Komut paletinde: kısayolu değiştir',
  ofMarked: 'Vurgulanan komutun kısayolunu değiştir',
  find: 'Komut bul',
  change: 'Değiştir',
  changeOf: '“{name}” kısayolunu değiştir',
  off: 'Kaldır',
  offOf: '“{name}” kısayolunu kaldır',
  none: 'yok',
  reset: 'Sıfırla',
  resetOf: '“{name}” kısayolunu sıfırla',
  resetAll: 'Tüm kısayolları sıfırla',
  resetAllAsk: 'Her komut ilk kısayoluna döner.',
  resetAllYes: 'Tümünü sıfırla',
  recording: 'Yeni tuşlara basın ya da Esc ile iptal edin',
  recordingOf: '“{name}” için yeni kısayol',
  refused: {
    types: 'Bu tuş metin yazar ya da metinde gezer. Ctrl ekleyin ya da F1–F12 kullanın.',
    reserved: 'Bu kısayol sisteme ya da menüye gerekli.',
    altGr: 'AltGr karakter yazar, bu yüzden komut başlatamaz.',
  },
  conflict: '{keys} zaten “{name}” için kullanılıyor.',
  swap: 'Yer değiştir',
  keep: 'Olduğu gibi bırak',
  single: 'Tek tuşlu kısayollara izin ver',
  singleHint: 'Örneğin “?”. Metin alanında her zaman yazar.',
} satisfies Same<typeof english>
