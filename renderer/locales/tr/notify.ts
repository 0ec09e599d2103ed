import type { notify as english } from '../en/notify'
import type { Same } from '../types'

/** Notifications and sounds, for operators busy with something else. */
export const notify = {
  title: 'Bildirimler',
  of: 'Bana haber ver',
  dialogs: 'Yeni diyaloglar, bende ya da kuyrukta',
  messages: 'Diyaloglarımdaki yeni mesajlar',
  show: 'Masaüstü bildirimlerini göster',
  showHint: 'Açık diyalog için değil.',
  private: 'Adları ve metinleri gizle',
  privateHint: 'Bildirimler o zaman yalnızca yeni bir şey olduğunu söyler.',
  try: 'Örnek göster',
  sample: 'Deneyin',
  unsupported: 'Bu sistem bildirim göstermiyor. Başlıktaki sayı ve ses yine çalışır.',
  failed: {
    title: 'Sistem bildirim gösteremedi',
    detail: 'Sistem ayarlarında Switchboard’un bildirim iznini kontrol edin. Başlıktaki sayı yine çalışır.',
  },
  sound: {
    title: 'Ses',
    label: 'Bildirim sesi',
    off: 'Yok',
    system: 'Sistem sesi',
    chime: 'Çan',
    drop: 'Damla',
    knock: 'Tıklatma',
    volume: 'Ses düzeyi',
    play: 'Çal',
    systemHint: 'Sisteminiz her bildirimde kendi sesini çalar.',
    none: 'Bu bilgisayarda ses çıkışı yok',
  },
  availability: {
    heading: 'Müsaitlik',
    title: 'Yeni diyalog almak için Bitrix24 açık kalmalı',
    rule: 'Bitrix24, Switchboard’u görmez. Müsaitliği kontrol eden hatlarda yeni diyaloglar size yalnızca Bitrix24’ün kendisi açıkken ulaşır. 15 dakika dokunulmayan tarayıcı sekmesi onları durdurur; Bitrix24 masaüstü uygulaması açık olduğu sürece sayılır.',
    more: 'Bitrix24 sitesinde daha fazlası',
  },
} satisfies Same<typeof english>
