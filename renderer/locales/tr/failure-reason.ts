import type { reason as english } from '../en/failure-reason'
import type { Same } from '../types'
import { actReason } from './failure-act'
import { keptReason } from './failure-kept'
import { policyReason } from './failure-policy'
import { proxyReason } from './failure-proxy'

/** Why an input, a sign-in or a connection was refused. */
export const reason = {
  empty: {
    title: 'Bu alan boş',
    detail: 'O olmadan bağlanılacak bir yer yok.',
    next: 'Doldurun.',
  },
  not_a_url: {
    title: 'Bu bir web adresi değil',
    detail: 'Portal adresi company.bitrix24.com.tr gibi görünür.',
    next: 'Bitrix24’ünüzün açık olduğu tarayıcının adres çubuğundan kopyalayın.',
  },
  not_https: {
    title: 'Adres “https” ile başlamalı',
    detail: 'Düz http ile aradaki herkes giriş bilgilerinizi okuyabilir.',
    next: 'Başına https:// ekleyin. Portalınızda https yoksa yöneticisi açabilir.',
  },
  user_info: {
    title: 'Adres bir ad ya da parola içeriyor',
    detail: '“Et” işaretinden önceki metin yabancı bir adresi sizinki gibi gösterebilir, bu yüzden kabul edilmez.',
    next: 'https:// ile portalın adı arasındaki her şeyi silin.',
  },
  not_a_portal: {
    title: 'Bu bir portal adresi değil',
    detail: 'Bu adreste Bitrix24 yok ya da bu sayfa onun parçası değil.',
    next: 'Portal adresinizin yalnızca ilk bölümünü girin, örneğin company.bitrix24.com.tr.',
  },
  not_a_webhook: {
    title: 'Bu bir webhook URL’si değil',
    detail: 'https://company.bitrix24.com.tr/rest/15/a1b2c3d4e5f6g7h8/ gibi görünür.',
    next: 'Bitrix24’teki webhook sayfasından URL’nin tamamını kopyalayın.',
  },
  portal_unknown: {
    title: 'Bu adreste yanıt veren portal yok',
    detail: 'Bu ad ağda bulunmuyor.',
    next: 'Yazımı ve uzantıyı kontrol edin: .com, .com.tr, .eu… Adres doğruysa ağı, VPN’i veya proxy’yi kontrol edin.',
  },
  application_id_empty: {
    title: 'Uygulama kimliği eksik',
    detail: 'Portala hangi uygulamanın erişim istediğini bildirir.',
    next: 'Bitrix24’teki uygulama sayfasından kopyalayın. “local.” ya da “app.” ile başlar.',
  },
  application_secret_empty: {
    title: 'Uygulama anahtarı eksik',
    detail: 'Portal siz giriş yapmadan önce onu kontrol eder.',
    next: 'Uygulama anahtarını Bitrix24’teki uygulama sayfasından kopyalayın.',
  },
  wrong_secret: {
    title: 'Uygulama anahtarı yanlış',
    detail: 'Portal bu kimlik için anahtarı kabul etmiyor ya da uygulama orada kurulu değil.',
    next: 'Anahtarı eksiksiz ve boşluksuz yeniden kopyalayın. Doğruysa yöneticiden uygulamayı kurmasını isteyin.',
  },
  wrong_application: {
    title: 'Portal bu uygulamayı tanımıyor',
    detail: 'Portalda bu kimlikle kurulu uygulama yok.',
    next: 'Kimliği ve portalı kontrol edin; ikisi de doğruysa yöneticiden uygulamayı kurmasını isteyin.',
  },
  code_expired: {
    title: 'Tarayıcının yanıtı çok geç geldi',
    detail: 'Portalın tarayıcıya verdiği kod 30 saniye geçerlidir.',
    next: 'Tarayıcıda yeniden devam edin ve hemen dönün.',
  },
  state_mismatch: {
    title: 'Bu yanıt başka bir girişe ait',
    detail: 'Bu pencere onu istemedi ya da zaten kullanıldı, bu yüzden kabul edilmez.',
    next: 'Baştan başlayın ve yalnızca en yeni tarayıcı sayfasını kullanın.',
  },
  other_portal: {
    title: 'Başka bir portal yanıt verdi',
    detail: 'Yazdığınızdan farklı bir portala giriş yaptınız.',
    next: 'Portal adresini kontrol edin ya da önce tarayıcınızda doğru portala giriş yapın.',
  },
  portal_locked: {
    title: 'Burada yalnızca bir portala izin var',
    detail: 'Yöneticiniz Switchboard’u başka bir portalla sınırladı.',
    next: 'Yöneticinizin belirlediği portalı kullanın ya da bu portala izin vermesini isteyin.',
  },
  webhooks_off: {
    title: 'Webhook’lar burada kapalı',
    detail: 'Yöneticiniz bu bilgisayarda bunlara izin vermiyor.',
    next: 'Bitrix24 hesabınızla giriş yapın.',
  },
  not_a_redirect: {
    title: 'Bu, yönlendirme adresi değil',
    detail: 'Yönlendirme adresiyle başlamalı ve “code=” içermeli.',
    next: 'Erişime izin verin, ardından tarayıcıdaki adresin tamamını kopyalayın.',
  },
  sign_in_timeout: {
    title: 'Üç dakika içinde yanıt gelmedi',
    detail: 'Bitrix24 reddedilen girişi bildirmez, bu yüzden bekleme bir süre sonra biter.',
    next: 'Bitrix24’te uygulamanın işleyici yolu aşağıdaki adres olmalıdır. Tarayıcı bir hata sayfasında durduysa yeniden deneyip o sayfanın adresini yapıştırın.',
  },
  port_busy: {
    title: 'Tarayıcı yanıtı kendiliğinden iletemiyor',
    detail: 'Tarayıcının döndüğü yerel adresi başka bir program kullanıyor.',
    next: 'Yönlendirme adresini elle yapıştırın ya da diğer programı kapatıp yeniden deneyin.',
  },
  wrong_webhook: {
    title: 'Portal bu webhook’u kabul etmiyor',
    detail: 'URL eksik, webhook silinmiş ya da yenilenmiş veya sahibi ayrılmış.',
    next: 'URL’nin tamamını Bitrix24’ten yeniden kopyalayın veya orada yeni bir webhook oluşturun.',
  },
  webhook_revoked: {
    title: 'Portal bu webhook’u artık kabul etmiyor',
    detail: 'Silindi ya da yenilendi veya sahibi ayrıldı.',
    next: 'Bitrix24’te yeni bir webhook oluşturup onunla bağlanın.',
  },
  refresh_refused: {
    title: 'Girişinizin süresi doldu',
    detail: 'Portal yenilemeyi reddetti. Yaptığınız hiçbir şey kaybolmadı.',
    next: 'Yeniden giriş yapın. Tarayıcınız sizi hâlâ hatırlıyorsa tek tıklama yeter.',
  },
  renewal_failed: {
    title: 'Girişiniz şimdilik yenilenemedi',
    detail: 'Bitrix24’ün giriş sunucusunda sorun var ({code}). Hiçbir şey gönderilmedi ve hiçbir şey kaybolmadı.',
    next: 'Switchboard, her seferinde biraz daha uzun bekleyerek kendiliğinden yeniden dener.',
  },
  token_refused: {
    title: 'Portal, az önce yenilenmesine karşın girişinizi reddediyor',
    detail:
      'Hiçbir şey gönderilmedi. Switchboard, her seferinde biraz daha uzun bekleyerek kendiliğinden yeniden dener.',
    next: 'Geçmezse yeniden giriş yapın ya da uygulamaya hâlâ izin olup olmadığını yöneticiye sorun.',
  },
  application_unpaid: {
    title: 'Uygulamanın ücreti ödenmemiş',
    detail: 'Bitrix24, ödenene kadar bu uygulamayı engeller. Girişiniz açık kalır.',
    next: 'Uygulamanın ücretini ödeyen kişi yenileyebilir. Switchboard sonra kendiliğinden devam eder.',
  },
  user_inactive: {
    title: 'Bu girişin etkin bir çalışanı yok',
    detail: 'Giriş yapan ya da webhook’u oluşturan çalışan işten ayrılmış ya da henüz kabul edilmemiş.',
    next: 'Yöneticiden çalışanı etkinleştirmesini isteyin ya da başka biri olarak giriş yapın.',
  },
  application_closed_to_user: {
    title: 'Bu uygulamaya erişiminiz yok',
    detail: 'Kurulu, ama yönetici yalnızca başka çalışanlara erişim vermiş.',
    next: 'Yöneticiden uygulamanın erişim ayarlarında sizi eklemesini isteyin.',
  },
  application_removed: {
    title: 'Uygulama artık portalda yok',
    detail: 'Kaldırıldı ya da kimliği değişti.',
    next: 'Yöneticiden yeniden kurmasını isteyin.',
  },
  plan_without_rest: {
    title: 'Portalın planında REST erişimi yok',
    detail: 'Bitrix24, REST’i yalnızca ücretli planlarda sunar; deneme ya da ödeme süresi bitmiş.',
    next: 'Portalın ücretini ödeyen kişi planı yenileyebilir ya da değiştirebilir.',
  },
  portal_closed: {
    title: 'Portal kapalı',
    detail: 'Silindi ya da yöneticisi bakım için kapattı.',
    next: 'Ne zaman açılacağını portalın yöneticisine sorun.',
  },
  portal_blocked: {
    title: 'Bitrix24 portalın REST erişimini engelledi',
    detail: 'Bitrix24 bunu aşırı yükten sonra elle yapar. Beklemek işe yaramaz.',
    next: 'Yöneticinin Bitrix24 desteğine yazması gerekir.',
  },
  portal_moved: {
    title: 'Portal taşındı',
    detail: 'Artık başka bir adreste yanıt veriyor. Giriş bilgileriniz oraya gönderilmedi.',
    next: 'Portalı tarayıcınızda açın, yeni adresini kopyalayıp onunla giriş yapın.',
  },
  scopes_exceeded: {
    title: 'Bir izin eksik',
    detail:
      'Giriş, uygulamanın ya da webhook’un izin verdiğinden fazlasını istiyor. Portal hangisi olduğunu söylemiyor.',
    next: 'Yönetici, ayarlarında imopenlines, im, crm ve user izinlerini işaretleyebilir. Ardından yeniden giriş yapın.',
  },
  scope_missing: {
    title: '“{scope}” izni eksik',
    detail: 'Uygulama ya da webhook bu izin olmadan oluşturulmuş.',
    next: 'Yönetici bunu uygulama ya da webhook ayarlarında işaretleyebilir. Ardından yeniden giriş yapın.',
  },
  storage_unavailable: {
    title: 'Switchboard klasörü kullanılamıyor',
    detail: 'Disk dolu ya da klasör okunamıyor veya yazılamıyor. Önce oraya kaydedilmeyen hiçbir şey gönderilmez.',
    next: 'Diskte yer açın ya da bu bilgisayarla ilgilenen kişiye sorun. Ardından yeniden deneyin.',
  },
  sign_in_left: {
    title: 'Çıkış yapıldı, ama giriş bilgileri hâlâ diskte',
    detail: 'Switchboard klasörüne yazılamıyor. Sonraki açılışa kadar bu hesap için başka bir şey gönderilmez.',
    next: 'Diskte yer açın ya da bu bilgisayarla ilgilenen kişiye sorun. Ardından yeniden başlatıp bir kez daha çıkış yapın.',
  },
  too_many_lines: {
    title: 'Aynı anda çok fazla satır',
    detail: 'Bir liste en çok 1.000 satır olabilir.',
    next: 'Listeyi bölün ve parçaları tek tek arayın.',
  },
  link_refused: {
    title: 'Bu bağlantı burada açılamaz',
    detail: 'Bu pencereden yalnızca normal web, e-posta ve telefon bağlantıları açılır.',
    next: 'Güveniyorsanız kopyalayıp kendiniz açın.',
  },
  file_too_large: {
    title: 'Dosya çok büyük',
    detail: 'Portal en çok 100 MB dosya kabul eder. Hiçbir şey gönderilmedi.',
    next: 'Küçültün ya da bağlantısını gönderin.',
  },
  file_empty: {
    title: 'Dosya boş',
    detail: 'Gönderilecek bir şey yok.',
    next: 'Doğru dosyayı seçtiğinizi kontrol edin.',
  },
  file_unreadable: {
    title: 'Dosya okunamıyor',
    detail: 'Taşındı ya da değişti veya okuma izniniz yok. Hiçbir şey gönderilmedi.',
    next: 'Yeniden seçin.',
  },
  file_unreachable: {
    title: 'Dosyaya ulaşılamıyor',
    detail:
      'Adında bu bilgisayarın dil ayarlarının desteklemediği harfler var ya da dosya artık yok. Hiçbir şey gönderilmedi.',
    next: 'Düz Latin harfleriyle yeniden adlandırın ya da Switchboard’u LANG=C.UTF-8 gibi bir UTF-8 ayarıyla başlatın.',
  },
  file_folder: {
    title: 'Bu bir klasör',
    detail: 'Yalnızca dosya gönderilebilir. Hiçbir şey gönderilmedi.',
    next: 'Açıp içindeki dosyaları seçin ya da arşivleyin.',
  },
  file_unwritable: {
    title: 'Dosya oraya kaydedilemiyor',
    detail: 'Disk dolu ya da bu klasöre yazamıyorsunuz.',
    next: 'Başka bir klasör seçin.',
  },
  ...actReason,
  ...keptReason,
  ...policyReason,
  ...proxyReason,
  certificate_expired: {
    title: 'Bu adresteki sertifikanın süresi doldu',
    detail: 'Yanıt veren herhangi biri olabilir, bu yüzden hiçbir şey gönderilmedi.',
    next: 'Bu bilgisayarın tarihini kontrol edin. Doğruysa portalın ya da proxy’nin yöneticisi sertifikayı yenilemeli.',
  },
  certificate_not_yet: {
    title: 'Bu adresteki sertifika henüz geçerli değil',
    detail: 'Bu bilgisayarın saatine göre henüz başlamadı, bu yüzden hiçbir şey gönderilmedi.',
    next: 'Bu bilgisayarın tarihini ve saatini kontrol edin.',
  },
  certificate_other_name: {
    title: 'Sertifika başka bir adrese ait',
    detail: 'Yanıt veren sunucu istenen değil, bu yüzden hiçbir şey gönderilmedi.',
    next: 'Portal adresini kontrol edin. Kafede ya da oteldeyseniz önce tarayıcıda ağa giriş yapın.',
  },
  certificate_unknown: {
    title: 'Sertifikaya güvenilmiyor',
    detail: 'Bu bilgisayarın güvenmediği bir sertifika yetkilisi vermiş, bu yüzden hiçbir şey gönderilmedi.',
    next: 'Ofisiniz trafiği inceliyorsa yöneticisi kendi sertifika yetkilisini sistemin deposuna eklemeli.',
  },
  certificate_bad: {
    title: 'Bu adresteki sertifika geçersiz',
    detail: 'İptal edilmiş, bozuk ya da başka bir kullanım için, bu yüzden hiçbir şey gönderilmedi.',
    next: 'Portalın ya da ağın yöneticisine bildirin.',
  },
  answer_unreadable: {
    title: 'Portalın yanıtı okunamadı',
    detail: 'Liste bekleniyordu, ama yanıtta yok ya da kayıtları boş.',
    next: 'Daha önce bilineni görüyorsunuz. Switchboard kendiliğinden yeniden sorar.',
  },
} satisfies Same<typeof english>
