import type { account as english } from '../en/account'
import type { Same } from '../types'

/** Sign-in, the account menu, and where sign-ins are kept. */
export const account = {
  heading: 'Bitrix24’e bağlanın',
  intro: 'Nasıl giriş yapacağınızı seçin.',
  pitch: {
    title: 'Her diyalog elinizin altında',
    find: 'Açık Kanal diyaloglarını koda, sohbete ya da CRM kaydına göre bulun.',
    look: 'Katılmadan okuyun. Kimseye bildirim gitmez.',
    act: 'Katılın, başlatın ya da devralın; sonucu her zaman görün.',
    safe: 'Giriş bilgileriniz bu bilgisayarda kalır; sayfalar ve mesajlar erişemez.',
  },
  ways: 'Bağlantı yolları',
  oauth: {
    tab: 'Bitrix24 hesabı',
    about: 'Tarayıcıda, portalınızın kendi sayfasında giriş yaparsınız. Switchboard parolanızı görmez.',
    portal: 'Portal adresi',
    portalHint: 'Örneğin company.bitrix24.com.tr',
    applicationId: 'Uygulama kimliği (client_id)',
    applicationIdHint: '“local.” ya da “app.” ile başlar',
    secret: 'Uygulama anahtarı (client_secret)',
    secretPreset: 'Yöneticiniz belirledi. Boş bırakın.',
    presetLocked: 'Yöneticiniz belirledi.',
    presetNote: 'Bu değerleri yöneticiniz belirledi.',
    change: 'Değiştir',
    changeName: 'Portalı ya da uygulamayı değiştir',
    submit: 'Tarayıcıda devam et',
    where: 'Kimliği ve anahtarı nerede bulurum?',
    steps: {
      create: 'Yönetici, tüm şirket için “Sunucu” türünde tek bir yerel uygulama oluşturur.',
      handler: 'İşleyici yolu:',
      scopes: 'İzinleri: {scopes}.',
      copy: 'Ardından Bitrix24, uygulama kimliğini (client_id) ve anahtarını (client_secret) gösterir.',
    },
    open: 'Sayfayı Bitrix24’te aç',
    openFirst: 'Sayfayı buradan açmak için portal adresini girin.',
  },
  webhook: {
    tab: 'Webhook',
    about: 'Tek kişi için hızlı yol: gelen webhook. URL’si parola gibidir, kimseyle paylaşmayın.',
    url: 'Webhook URL’si',
    urlHint: 'Örneğin https://company.bitrix24.com.tr/rest/15/…/',
    submit: 'Bağlan',
    where: 'URL’yi nerede bulurum?',
    steps: {
      create: 'Bitrix24’te Geliştirici kaynakları → Diğer → Gelen webhook yolunu açın.',
      scopes: 'Şu izinleri işaretleyin: {scopes}.',
      copy: 'Kaydedin, ardından URL’nin tamamını kopyalayın.',
    },
    limits: 'Webhook, onu oluşturan kişi adına işlem yapar ve o kişi ayrılınca çalışmaz.',
    off: {
      title: 'Webhook’lar burada kapalı',
      detail: 'Yöneticiniz bu bilgisayarda bunlara izin vermiyor. Bitrix24 hesabınızla giriş yapın.',
    },
    open: 'Sayfayı Bitrix24’te aç',
    openFirst: 'Sayfayı buradan açmak için URL’nin başını girin.',
  },
  reveal: 'Göster',
  conceal: 'Gizle',
  waiting: {
    title: 'Tarayıcınızda devam edin',
    detail: '{portal} sayfasında erişime izin verin. Bu pencere kendiliğinden devam eder.',
    detailPaste: '{portal} sayfasında erişime izin verin, ardından tarayıcının durduğu adresi buraya yapıştırın.',
    left: 'Kalan: {time}',
    cancel: 'Girişi iptal et',
    again: 'Tarayıcı hata sayfasında mı durdu? Adresini buraya yapıştırın.',
    address: 'Yönlendirme adresi',
    paste: 'Bu adresi kullan',
  },
  commands: {
    byBrowser: 'Bitrix24 hesabıyla giriş yap',
    byWebhook: 'Webhook ile giriş yap',
    back: 'Diyaloglara dön',
    underWay: 'Giriş sürüyor',
  },
  kept: {
    title: 'Kayıtlı hesaplar',
    open: 'Aç',
    again: 'Yeniden giriş yap',
    ended: 'Çıkış yapıldı',
    forget: 'Kaldır: {name}',
    back: 'Geri',
  },
  via: { oauth: 'Bitrix24 hesabı', webhook: 'Webhook' },
  keepingOf: {
    sealed: 'Bu bilgisayarın anahtarlığıyla şifreli',
    memory: 'Siz kapatana kadar saklanır',
    weak: 'Şifrelenmeden saklanıyor',
  },
  keeping: {
    title: 'Giriş bilgileriniz nerede saklansın?',
    detail:
      'Bu bilgisayarda çalışan bir anahtarlık yok ({backend}), bu yüzden giriş bilgileri şifrelenerek kaydedilemez.',
    memory: 'Kapatana kadar sakla',
    memoryDetail: 'Diske hiçbir şey yazılmaz. Bir sonraki açılışta yeniden giriş yaparsınız.',
    weak: 'Bu bilgisayara kaydet',
    weakDetail:
      'Giriş bilgileriniz, yalnızca sizin kullanıcı hesabınızın açabildiği bir dosyaya yazılır. Dosyayı, örneğin bir yedekten ya da çalınmış bir diskten ele geçiren herkes kullanabilir.',
    recommended: 'Önerilen',
  },
  notice: {
    keyring_locked: {
      title: 'Anahtarlık kilitli',
      detail:
        'Kayıtlı hesaplar açılamadı. Anahtarlığın kilidini açın, Switchboard’un onu kullanmasına izin verip uygulamayı yeniden başlatın ya da yeniden giriş yapın.',
    },
    keyring_changed: {
      title: 'Anahtarlık değişti',
      detail:
        'Kayıtlı hesaplar başka bir anahtarlıkla şifrelendiği için açılamıyor. Kenara alındılar. Yeniden giriş yapın.',
    },
    store_damaged: {
      title: 'Kayıtlı hesaplar açılamıyor',
      detail:
        'Dosyaları bozuk ya da anahtarlığın anahtarı yenilenmiş. Dosya kenara alındı, hiçbir şey silinmedi. Yeniden giriş yapın.',
    },
    policy_damaged: {
      title: 'Yöneticinin ayarları okunamadı',
      detail:
        'İlke dosyasında hata var: hiçbir ayarı geçerli değil ve düzeltilene kadar kimse giriş yapamaz. Yöneticinize bildirin.',
    },
    policy_untrusted: {
      title: 'Yöneticinin ayarları kullanılmıyor',
      detail:
        'İlke dosyası ya da üstündeki bir klasör yöneticinin değil veya başkaları onu değiştirebiliyor: hiçbir ayarı geçerli değil ve sahibi ile izinleri düzeltilene kadar kimse giriş yapamaz. Yöneticinize bildirin.',
    },
    policy_unreadable: {
      title: 'Yöneticinin ayarları okunamadı',
      detail:
        'Switchboard ilkeyi açamıyor; okuma izni eksik olabilir: hiçbir ayarı geçerli değil ve düzeltilene kadar kimse giriş yapamaz. Yöneticinize bildirin.',
    },
    policy_kept: {
      title: 'Yöneticinin yeni ayarları kullanılmıyor',
      detail:
        'İlke dosyası değişti ve kullanılamıyor ({kind}): Switchboard yeniden açılana kadar öncekiler geçerli. Yöneticinize bildirin.',
    },
  },
  connected: '{portal} portalına bağlanıldı: {name}',
  switched: 'Etkin hesap: {name}, {portal}',
  signedOut: '{portal} portalından çıkış yapıldı',
  menu: {
    label: 'Hesap: {name}, {portal}',
    title: 'Hesaplar',
    add: 'Hesap ekle',
    signOut: 'Çıkış yap',
    openPortal: 'Portalı aç',
    admin: 'Yönetici',
    granted: 'Verilen izinler',
    missing: 'Eksik izinler',
  },
  signOut: {
    title: '{portal} portalından çıkış yapılsın mı?',
    detail: 'Giriş bilgileriniz bu bilgisayardan silinir. Bitrix24’teki diyaloglar ve oturumlar olduğu gibi kalır.',
    detailWebhook: 'Webhook URL’si bu bilgisayardan silinir. Bitrix24’te silinene kadar orada geçerli kalır.',
    kept: 'Taslaklar, gönderilmemiş mesajlar ve hazır yanıtlarınız bir sonraki girişinize kadar bu bilgisayarda kalır. Günlük de kalır.',
    messages:
      '{n} mesaj henüz iletilmedi. Siz çıkmadan gönderilmezse bu bilgisayarda kalır | {n} mesaj henüz iletilmedi. Siz çıkmadan gönderilmeyenler bu bilgisayarda kalır',
    files:
      '{n} dosya henüz gönderilmedi. Durdurulacak ya da kaldırılacak | {n} dosya henüz gönderilmedi. Durdurulacak ya da kaldırılacaklar',
    reminders: '{n} hatırlatıcı silinir ve çalmaz | {n} hatırlatıcı silinir ve çalmaz',
    confirm: 'Çıkış yap',
  },
  scopes: {
    title: '{count} izin eksik | {count} izin eksik',
    ask: 'Yönetici bunları uygulama ya da webhook ayarlarından ekleyebilir. Ardından yeniden giriş yapın.',
    imopenlines: 'Açık Kanallar: diyaloglar bulunamaz, katılma, başlatma ve devralma yapılamaz.',
    im: 'Sohbet: kendi son sohbetlerinize bakılamaz.',
    crm: 'CRM: müşteri adayı, anlaşma, kişi ve şirket adları gösterilmez.',
    user: 'Kullanıcılar: iş arkadaşlarının adları eksik olabilir.',
  },
  unsaved: {
    title: 'Giriş bilgileriniz henüz diske kaydedilmedi',
    detail: 'Disk dolu ya da Switchboard klasörüne yazılamıyor. Şimdi kapatırsanız yeniden giriş yapmanız gerekebilir.',
    next: 'Diskte yer açın ve bu ileti kaybolana kadar Switchboard’u açık tutun.',
  },
  nameless: 'Kullanıcı {id}',
} satisfies Same<typeof english>
