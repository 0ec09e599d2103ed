import type { diagnostics as english } from '../en/diagnostics'
import type { Same } from '../types'

/** The checks of the settings, what each found, and the next step. */
export const diagnostics = {
  title: 'Sorunlarda yardım',
  label: 'Switchboard’un gerek duyduğu her şeyi kontrol et',
  hint: 'Birkaç saniye ve portala bir istek gerektirir. Hiçbir şey değişmez.',
  also: 'Tanılama, bağlantı, proxy, sertifika, anahtarlık, destek',
  file: 'Destek için dosya',
  fileHint: 'Son kontrol ve son log tek dosyada. Parola, mesaj ve müşteri adı içermez; portal adresi içindedir.',
  run: 'Şimdi kontrol et',
  stop: 'Durdur',
  save: 'Kaydet…',
  saved: 'Destek dosyası kaydedildi',
  contact: 'Yardım için: {contact}',
  running: 'Kontrol ediliyor… {n}/{of}',
  stopped: 'Durduruldu. O ana kadar bulunanlar gösteriliyor.',
  summary: 'Sorunlar: {bad}. Kesin olmayan: {doubt}.',
  verdict: { good: 'iyi', bad: 'sorun', doubt: 'kesin değil' },
  check: {
    network: 'Ağ',
    proxy: 'Proxy',
    certificates: 'Sertifika',
    portal: 'Portal',
    clock: 'Saat',
    scopes: 'İzinler',
    allowance: 'İstek limiti',
    keyring: 'Anahtarlık',
    notifications: 'Bildirimler',
  },
  found: {
    network_up: { text: 'Bu bilgisayar ağda (adresler: {count}).', next: '' },
    network_down: {
      text: 'Bu bilgisayar hiçbir ağda değil.',
      next: 'Bir ağa ya da VPN’e bağlanın, ardından yeniden kontrol edin.',
    },
    proxy_none: { text: 'Portala doğrudan ulaşılıyor.', next: '' },
    proxy_script_direct: {
      text: 'Portala doğrudan ulaşılıyor. Bir proxy betiği var ({script}): portal için proxy vermiyor ya da kullanılamadı.',
      next: 'Burada proxy gerekiyorsa yöneticinize betiğin yüklenip yüklenemediğini sorun.',
    },
    proxy_used: { text: 'Portala giden yol: {ways}.', next: '' },
    proxy_lost: { text: 'Portala kullanılabilecek bir yol yok.', next: 'Sistemin proxy ayarlarını kontrol edin.' },
    certificate_good: { text: 'Veren: {issuer}, {days} gün daha geçerli.', next: '' },
    certificate_bad: { text: 'Sertifika kabul edilmiyor.', next: '' },
    certificate_plain: { text: 'Portal bu bilgisayarda, bu yüzden sertifika yok.', next: '' },
    certificate_unread: {
      text: 'Bağlantı kurulamadı, bu yüzden sertifika hakkında bir şey bilinmiyor.',
      next: 'Önce ağ, proxy ya da portal için söyleneni giderin.',
    },
    portal_good: { text: '{portal} {ms} ms sonra yanıt verdi.', next: '' },
    portal_lost: {
      text: '{portal} yanıt vermedi.',
      next: 'Portalı tarayıcıda açın. Orada açılıyorsa destek dosyasını kaydedin.',
    },
    portal_refused: {
      text: '{portal} isteği reddetti.',
      next: 'Yeniden giriş yapın. Yardımcı olmazsa portalın yöneticisine sorun.',
    },
    clock_good: { text: 'Bu bilgisayarın saati ile portalın saati arasındaki fark en çok {seconds} sn.', next: '' },
    clock_apart: {
      text: 'Bu bilgisayarın saati ile portalın saati arasındaki fark {minutes} dk.',
      next: 'Saati ayarlayın, en iyisi otomatik. Sertifikalar ona göre değerlendirilir.',
    },
    clock_unknown: { text: 'Portalın saati henüz bilinmiyor.', next: 'Portal yanıt verince yeniden kontrol edin.' },
    scopes_all: { text: 'Tüm izinler var.', next: '' },
    scopes_missing: {
      text: 'Eksik: {count}. Bunlar olmadan:',
      next: 'Yönetici bunları uygulama ya da webhook ayarlarından ekleyebilir. Ardından yeniden giriş yapın.',
    },
    scopes_unknown: { text: 'Portal izinleri bildirmedi.', next: '' },
    allowance_good: { text: 'Portal istekleri hemen kabul ediyor.', next: '' },
    allowance_tight: {
      text: 'İstekler yaklaşık {seconds} sn bekliyor ya da ofisinizin adresindeki başkaları limitin çoğunu kullanıyor.',
      next: 'Genellikle geçer. Geçmezse portalı hangi programların kullandığını sorun.',
    },
    keyring_good: { text: 'Gizli bilgiler şununla mühürlü: {backend}.', next: '' },
    keyring_none: {
      text: 'Çalışan bir anahtarlık yok ({backend}): giriş bilgileri siz kapatana kadar ya da mühürsüz saklanır.',
      next: 'Sistemin anahtarlığının kilidini açın ya da kurun, ardından Switchboard’u yeniden başlatın.',
    },
    notifications_told: {
      text: 'Sistem bildirimleri alıyor. Onları görüp görmediğinizi yalnızca siz bilebilirsiniz.',
      next: 'Yukarıdan bir örnek gösterin. Görünmezse sistem ayarlarına ve rahatsız etmeyin moduna bakın.',
    },
    notifications_none: { text: 'Bu sistem bildirim göstermiyor.', next: 'Sesler ve pencere yine haber verir.' },
    signed_out: {
      text: 'Giriş yapılmadığı için bu kontrol edilmedi.',
      next: 'Giriş yapın, ardından yeniden kontrol edin.',
    },
    unchecked: {
      text: 'Bu kontrol edilemedi.',
      next: 'Yeniden kontrol edin. Böyle kalırsa destek dosyasını kaydedin.',
    },
  },
} satisfies Same<typeof english>
