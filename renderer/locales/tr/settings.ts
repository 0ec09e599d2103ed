import type { settings as english } from '../en/settings'
import type { Same } from '../types'

/** Settings that have no section of texts of their own. */
export const settings = {
  look: 'Görünüm ve dil',
  sections: 'Ayar bölümleri',
  find: 'Ayar bul',
  found: '{n} ayar | {n} ayar',
  managed: 'Yöneticiniz yönetiyor',
  managedBy: 'Yöneticiniz yönetiyor. İletişim: {contact}',
  contact: 'İletişim: {contact}',
  nothing: '“{text}” ile eşleşen ayar yok',
  textSize: {
    label: 'Metin boyutu',
    hint: 'Penceredeki her şey. {mod} ile + ya da − de değiştirir, {mod} ile 0 sıfırlar.',
    /** Other words by which it is searched for. */
    also: 'Yakınlaştırma, yazı tipi, ölçek',
  },
  messages: {
    title: 'Diyaloglar ve mesajlar',
    sendBy: 'Mesaj gönderme tuşu',
    byEnter: 'Shift+Enter satır ekler.',
    byModEnter: 'Enter satır ekler.',
  },
  spelling: {
    label: 'Yazım denetimi dilleri',
    bySystem: 'Mac’inizin dillerine göre.',
    nobody:
      'Bu bilgisayarda sözlük yok. Yönetici, ilke dosyasında sözlükler için bir yer belirtebilir (spellingDictionaries).',
    emptyPlace: 'Yöneticinizin belirttiği yerde sözlük yok ya da orası okunamıyor. Yöneticinize haber verin.',
    unfetched:
      'Bu sözlükler indirilemedi, bu yüzden şu dillerde yazım kontrol edilmiyor: {names}. Yöneticinize haber verin.',
    several: 'Aynı anda birkaç dil. Sözcüğe sağ tıklamak öneri gösterir ve sözcüğü sözlüğünüze ekler.',
    finding: 'Sözlükler aranıyor…',
    off: 'Kapalı',
    rest: '{names} ve {n} tane daha | {names} ve {n} tane daha',
  },
  policy: {
    title: 'Yöneticinizin ayarlarına bakılması gerekiyor',
    problems: 'İlkenin şu anahtarları bilinmiyor ya da yanlış: {keys}. Diğer her şey geçerli. Yöneticinize bildirin.',
    restart: 'İlkenin şu anahtarları değişti ve sonraki açılıştan itibaren geçerli: {keys}.',
  },
  window: {
    title: 'Pencere',
    tray: 'Pencere kapanınca Switchboard’u tepside tut',
    trayHint: 'Bildirimler gelmeye devam eder. Simgenin ya da pencerenin menüsünden çıkın.',
    autoStart: 'Bu bilgisayara giriş yapınca Switchboard’u başlat',
    noTray: 'Bu masaüstünde tepsi yok; pencereyi kapatmak Switchboard’u da kapatır.',
  },
  about: {
    title: 'Hakkında',
    version: 'Sürüm',
    system: 'Sistem',
    unofficial: 'Resmi program dosyası değil: yalnızca test için',
  },
} satisfies Same<typeof english>
