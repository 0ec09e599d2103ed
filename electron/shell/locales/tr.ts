import type { Texts } from './en'

/** Turkish says the singular after every count. */
export const tr: Texts = {
  menu: {
    file: 'Dosya',
    quit: 'Çık',
    edit: 'Düzen',
    undo: 'Geri al',
    redo: 'Yinele',
    cut: 'Kes',
    copy: 'Kopyala',
    paste: 'Yapıştır',
    pastePlain: 'Biçimlendirmeden yapıştır',
    selectAll: 'Tümünü seç',
    learn: 'Sözlüğe ekle',
    view: 'Görünüm',
    zoomIn: 'Yakınlaştır',
    zoomOut: 'Uzaklaştır',
    zoomReset: 'Gerçek boyut',
    fullScreen: 'Tam ekran',
    window: 'Pencere',
    minimize: 'Küçült',
    close: 'Pencereyi kapat',
    about: 'Switchboard hakkında',
    settings: 'Ayarlar…',
    services: 'Hizmetler',
    zoom: 'Pencereyi boyutlandır',
    hide: 'Switchboard’u gizle',
    hideOthers: 'Diğerlerini gizle',
    showAll: 'Tümünü göster',
  },
  crash: {
    title: 'Pencere yeniden başlatıldı',
    reloaded: 'Bir hata yüzünden durdu. Hiçbir şey iki kez gönderilmedi. Taslaklarınız ve giriş bilgileriniz güvende.',
    stuck: 'Hata yüzünden durmaya devam ediyor. Switchboard’u yeniden başlatın. Giriş bilgileriniz güvende.',
    quit: 'Çık',
    silent: {
      message: 'Pencere yanıt vermiyor',
      detail:
        'Biraz bekleyin ya da yeniden başlatın. Gönderilmekte olanlar sürer. Taslaklarınız ve giriş bilgileriniz güvende.',
    },
    wait: 'Bekle',
    restart: 'Pencereyi yeniden başlat',
  },
  erase: {
    title: 'Switchboard’un bu bilgisayarda sizinle ilgili sakladığı her şey silinsin mi?',
    detail: 'Girişler, taslaklar, ayarlar ve işlem günlüğünüz kalıcı olarak silinir. Bitrix24’te bir şey değişmez.',
    erase: 'Sil',
    cancel: 'İptal',
    running: 'Switchboard çalışıyor. Önce ondan çıkın, sonra yeniden deneyin. Hiçbir şey silinmedi.',
    failed: 'Her şey silinemedi. Bunlar kaldırılamadı:',
  },
  start: {
    unwritable: {
      message: 'Switchboard kendi klasörüne yazamıyor',
      detail:
        'Disk dolu ya da salt okunur olabilir veya klasör başkasına ait. Hiçbir şey değiştirilmedi. Yer açın ya da yöneticinize sorun.',
    },
    unreadable: {
      message: 'Switchboard penceresi gösterilemiyor',
      detail:
        'Programın dosyaları eksik ya da okunamıyor. Giriş bilgileriniz, taslaklarınız ve ayarlarınız güvende. Switchboard’u yeniden başlatın; işe yaramazsa yeniden kurun ya da yöneticinize sorun.',
    },
  },
  tray: { show: 'Switchboard’u göster', myDialogs: 'Diyaloglarım', quit: 'Çık' },
  unread: (count: number) => `${count} okunmamış diyalog`,
  notification: {
    private: { message: 'Yeni mesaj', mine: 'Yeni diyalog', queue: 'Kuyrukta yeni diyalog' },
    mine: 'Sizin için yeni diyalog',
    queue: (line: string) => `Kuyrukta: ${line}`,
    queueAnyLine: 'Kuyrukta',
    file: 'Dosya gönderdi',
    noText: 'Yeni mesaj',
    many: (count: number) => `${count} okunmamış diyalog`,
    manyBody: 'Diyaloglarım’ı açın.',
    sample: { title: 'Anna Schmidt', body: 'Yeni mesajlar böyle görünür.' },
    reminder: {
      private: 'Hatırlatıcı',
      title: (customer: string) => `Hatırlatıcı: ${customer}`,
      wrote: 'Müşteri yazdı',
      late: 'Gecikti: zamanı daha önceydi',
      now: 'Bu diyaloğa dönmek istemiştiniz',
      many: (count: number) => `${count} hatırlatıcı`,
      manyBody: 'Hatırlatıcı listesini açın.',
    },
    alert: {
      ready: {
        first_late: 'İlk yanıt gecikti',
        further_late: 'Sonraki yanıt gecikti',
        transfers: 'Müşteri üç kez aktarıldı',
        disliked: 'Müşteri beğenmedi',
      },
      private: 'Uyarı',
      again: (rule: string) => `Sürüyor: ${rule}`,
      numbered: (id: number) => `Müşteri ${id}`,
      someone: 'Bir müşteri',
      many: (count: number) => `${count} uyarı`,
      manyBody: 'Panodaki uyarıları açın.',
    },
  },
  browser: {
    received: {
      title: 'Switchboard’a dönün',
      text: 'Bitrix24 yanıt verdi. Bu sekmeyi kapatıp Switchboard’da devam edebilirsiniz.',
    },
    refused: {
      title: 'Bu bağlantı şu anki girişe ait değil',
      text: 'Switchboard’a dönün ve yeniden “Tarayıcıda devam et” düğmesine basın.',
    },
  },
}
