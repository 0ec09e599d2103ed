import type { portal as english } from '../en/portal'
import type { Same } from '../types'
import { portalFile } from './portal-file'
import { portalMessage } from './portal-message'

/**
 * The meanings of Bitrix24's own codes, by method where the same code means different things.
 * Codes are those of the official REST documentation (pages of the methods, and its table of system errors).
 */
export const portal = {
  ...portalFile,
  ...portalMessage,
  open: {
    ACCESS_DENIED: {
      title: 'Bu USER_CODE açılamıyor',
      detail: 'Böyle bir sohbet yok ya da Açık Kanalına erişiminiz yok. Portal hangisi olduğunu söylemiyor.',
      next: 'Kodu kontrol edin. Doğruysa Açık Kanala erişim isteyin.',
    },
  },
  dialog: {
    IM_NOT_INSTALLED: {
      title: 'Portalda mesajlaşma yok',
      detail: 'Sohbet modülü kurulu değil, bu yüzden diyalog yok.',
      next: 'Modülü portalın yöneticisi kurabilir.',
    },
    ACCESS_ERROR: {
      title: 'Bu diyaloğa erişiminiz yok',
      detail: 'Böyle bir diyalog yok ya da erişiminiz yok. Portal hangisi olduğunu söylemiyor.',
      next: 'Numarayı kontrol edin. Doğruysa operatöründen sizi eklemesini isteyin.',
    },
  },
  history: {
    MISSING_REQUIRED_PARAM: {
      title: 'Geçmiş yok: oturum verilmedi',
      detail: 'Eski portallar oturum numarası ister; bu diyaloğun şu anda oturumu yok.',
      next: 'Geçmişi Bitrix24’te açın ya da oturum numarasıyla arayın.',
    },
    INVALID_SESSION_ID: {
      title: 'Geçmiş yok: böyle bir oturum yok',
      detail: 'Portal bu numara ya da sohbet için oturum bulamadı.',
      next: 'Numarayı kontrol edin. Hiç oturumu olmamış diyaloğun geçmişi de olmaz.',
    },
    ACCESS_DENIED: {
      title: 'Geçmişe erişiminiz yok',
      detail: 'Okuma yetkiniz yok ya da oturum artık yok.',
      next: 'Yöneticiden bu Açık Kanalın geçmişini görme yetkisi isteyin.',
    },
  },
  crm: {
    ACCESS_DENIED: {
      title: 'Bu CRM kaydına erişiminiz yok',
      detail: 'Diyaloglarını yalnızca kaydı görebilenler görür.',
      next: 'Kaydın sorumlusundan ya da yöneticiden erişim isteyin.',
    },
    ERROR_ARGUMENT: {
      title: 'Portal CRM kaydını anlamadı',
      detail: 'Kaydın türü ya da numarası eksik veya yanlış.',
      next: '“deal 288” biçiminde yazın ya da kaydın adresini yapıştırın.',
    },
  },
  crmLast: {
    CRM_CHAT_EMPTY_CRM_DATA: {
      title: 'Bu CRM kaydının diyaloğu yok',
      detail: 'Ona bağlı sohbet yok, kayıt yok ya da siz göremiyorsunuz.',
      next: 'Numarayı kontrol edin ya da müşterinin kişi kaydını arayın.',
    },
    ERROR_ARGUMENT: {
      title: 'Portal CRM kaydını anlamadı',
      detail: 'Kaydın numarası sayı değil.',
      next: '“deal 288” biçiminde yazın ya da kaydın adresini yapıştırın.',
    },
  },
  system: {
    TARIFF_RESTRICTION: {
      title: 'Bitrix24 planınız bunu içermiyor',
      detail: 'Portal bunu yalnızca başka planlarda yanıtlar.',
      next: 'Portalın ücretini ödeyen kişi planı değiştirebilir.',
    },
    INTERNAL_SERVER_ERROR: {
      title: 'Portalda iç hata var',
      detail: 'Yanıt veremedi.',
      next: 'Bir dakika sonra yeniden deneyin. Sürerse yöneticiye bildirin: INTERNAL_SERVER_ERROR.',
    },
    ERROR_UNEXPECTED_ANSWER: {
      title: 'Portal beklenmedik bir yanıt verdi',
      detail: 'İç hatası var.',
      next: 'Bir dakika sonra yeniden deneyin. Sürerse yöneticiye bildirin: ERROR_UNEXPECTED_ANSWER.',
    },
    QUERY_LIMIT_EXCEEDED: {
      title: 'Portal kısa bir ara istiyor',
      detail: 'Bu ağdan çok fazla istek geldi. Aynı adresteki iş arkadaşlarınız da sayılır.',
      next: '{seconds} sn bekleyip yeniden deneyin.',
    },
    OPERATION_TIME_LIMIT: {
      title: 'Portal bu tür istekleri duraklattı',
      detail: 'Portalın on dakikada izin verdiği çalışma süresi doldu.',
      next: '{seconds} sn bekleyin. Diğer her şey çalışır.',
    },
    ERROR_BATCH_METHOD_NOT_ALLOWED: {
      title: 'Portal bunu toplu istekte kabul etmiyor',
      detail: '{method} yöntemi burada tek başına çağrılmalı.',
      next: 'Yeniden deneyin. Artık tek başına çağrılıyor.',
    },
    ERROR_BATCH_LENGTH_EXCEEDED: {
      title: 'Aynı anda çok fazla soru',
      detail: 'Portal bir istekte en çok 50 tane kabul eder.',
      next: 'Listeyi bölün ve parçaları tek tek arayın.',
    },
    NO_AUTH_FOUND: {
      title: 'Portal girişinizi tanımıyor',
      detail: 'Giriş ya da webhook yanlış veya iptal edilmiş.',
      next: 'Yeniden giriş yapın ya da yeni bir webhook ile bağlanın.',
    },
    INVALID_REQUEST: {
      title: 'Portal https istiyor',
      detail: 'İstek şifresiz bağlantıdan geldi ve reddedildi.',
      next: 'Portalın https adresiyle yeniden giriş yapın.',
    },
    OVERLOAD_LIMIT: {
      title: 'Bitrix24 portalın REST erişimini engelledi',
      detail: 'Bitrix24 bunu aşırı yükten sonra elle yapar. Beklemek işe yaramaz.',
      next: 'Yöneticinin Bitrix24 desteğine yazması gerekir.',
    },
    ACCESS_DENIED: {
      title: 'Portal erişimi reddetti',
      detail: 'Yetkiniz yok ya da portalın planında REST erişimi yok.',
      next: 'İkisinden hangisi olduğunu yöneticiye sorun.',
    },
    INVALID_CREDENTIALS: {
      title: 'Bu girişin sahibinin yetkisi yok',
      detail: 'Giriş yapan ya da webhook’u oluşturan çalışanın buna izni yok.',
      next: 'Yetkisi olan biri olarak giriş yapın ya da yöneticiden yetki isteyin.',
    },
    ERROR_MANIFEST_IS_NOT_AVAILABLE: {
      title: 'Portalda bu uygulamanın açıklaması yok',
      detail: 'Manifesti kullanılamıyor.',
      next: 'Yöneticiden uygulamayı yeniden kurmasını isteyin.',
    },
    ERROR_METHOD_NOT_FOUND: {
      title: 'Portal bu isteği tanımıyor',
      detail: '{method} desteklenmiyor ya da modül kurulu değil.',
      next: 'Yöneticiden portalı güncellemesini isteyin.',
    },
    insufficient_scope: {
      title: 'Bir izin eksik',
      detail: 'Uygulama ya da webhook, {method} için gereken izin olmadan oluşturulmuş.',
      next: 'Yönetici bunu uygulama ya da webhook ayarlarından ekleyebilir. Ardından yeniden giriş yapın.',
    },
    expired_token: {
      title: 'Girişinizin süresi doldu',
      detail: 'Portal daha yenisini istedi, yenilemek işe yaramadı.',
      next: 'Yeniden giriş yapın.',
    },
    user_access_error: {
      title: 'Bu uygulamaya erişiminiz yok',
      detail: 'Kurulu, ama yönetici yalnızca başka çalışanlara erişim vermiş.',
      next: 'Yöneticiden uygulamanın erişim ayarlarında sizi eklemesini isteyin.',
    },
    PORTAL_DELETED: {
      title: 'Portal kapalı',
      detail: 'Silindi ya da yöneticisi bakım için kapattı.',
      next: 'Ne zaman açılacağını portalın yöneticisine sorun.',
    },
    PAYMENT_REQUIRED: {
      title: 'Abonelik bitti',
      detail: 'Portal, ödenene kadar uygulamaları engeller.',
      next: 'Portalın ücretini ödeyen kişi planı yenileyebilir.',
    },
  },
} satisfies Same<typeof english>
