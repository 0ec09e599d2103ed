import type { moreActs as english } from '../en/more-acts'
import type { Same } from '../types'
import { noChannel, unknownUser, wrongChat } from './refusals'

const noPart = (undone: string) => ({
  title: `${undone}: bu diyaloğa erişiminiz yok`,
  detail: 'Ona katılmadınız ve Açık Kanalına erişiminiz yok.',
  next: 'Yöneticiden sizi Açık Kanalın kuyruğuna ya da erişim listesine eklemesini isteyin.',
})

const moreRefusals = (undone: string) => ({
  CHAT_ID: wrongChat(undone, 'deneyin'),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noPart(undone),
  USER_ID: unknownUser(undone),
})

const crmRefusals = (undone: string) => ({
  ERROR_ARGUMENT: {
    title: `${undone}: portal CRM kaydını anlamadı`,
    detail: 'Kaydın türü ya da numarası eksik veya yanlış.',
    next: 'Diyaloğu yenileyin. Yeniden reddedilirse kodu yöneticinize gösterin.',
  },
  IM_NOT_INSTALLED: {
    title: `${undone}: portalda mesajlaşma yok`,
    detail: 'Sohbet modülü kurulu değil.',
    next: 'Modülü portalın yöneticisi kurabilir.',
  },
  CHAT_NOT_IN_CRM: {
    title: `${undone}: diyalog CRM’de etkin değil`,
    detail:
      'Bitrix24 buna yalnızca CRM kaydı olan, süren diyaloglarda izin verir; yeni, kapanan ya da kapalı olanlarda vermez.',
    next: 'Önce diyaloğu üstlenin ya da oturum başlatın, ardından yeniden deneyin.',
  },
  CRM_CHAT_USER_NOT_ACTIVE: {
    title: `${undone}: iş arkadaşı etkin değil`,
    detail: 'Bu çalışan şirketten ayrılmış ya da henüz davet edilmemiş.',
    next: 'Başka bir iş arkadaşı seçin.',
  },
})

/** Acts that hand a dialog on, make something of it, or judge it. */
export const moreActs = {
  transfer: {
    name: 'Aktar',
    doing: 'Diyalog aktarılıyor…',
    journal: 'Aktarma',
    effect: 'Diyalog, seçtiğiniz kişiye ya da hatta geçer',
    askMany: {
      title: '{n} diyaloğu aktar | {n} diyaloğu aktar',
      detail: 'Portal aktarır aktarmaz listenizden çıkarlar.',
      yes: 'Aktar',
    },
    done: { title: 'Aktarıldı', detail: '{customer} ile olan diyalog yeni operatörüne ya da hattına geçti.' },
    unchanged: 'Yeniden kontrol edildi: geçmedi.',
    unclear: 'Diyalog geçmiş olabilir. Lütfen kontrol edin',
    refused: {
      CHAT_ID_EMPTY: {
        title: 'Diyalog aktarılmadı: sohbet numarası eksik',
        detail: 'Portala sohbet numarası gelmedi ya da gelen numara geçersiz.',
        next: 'Diyaloğu yeniden bulun ve oradan aktarın.',
      },
      USER_ID_EMPTY: {
        title: 'Diyalog aktarılmadı: iş arkadaşı verilmedi',
        detail: 'İş arkadaşının numarası boş ya da yanlıştı.',
        next: 'İş arkadaşını yeniden seçin.',
      },
      QUEUE_ID_EMPTY: {
        title: 'Diyalog aktarılmadı: hat verilmedi',
        detail: 'Hattın numarası boş ya da yanlıştı.',
        next: 'Hattı yeniden seçin.',
      },
      TRANSFER_ID_EMPTY: {
        title: 'Diyalog aktarılmadı: ne iş arkadaşı ne hat verildi',
        detail: 'Seçiminiz portala ulaşmadı.',
        next: 'İş arkadaşını ya da hattı yeniden seçin.',
      },
      OPERATOR_WRONG: {
        title: 'Diyalog aktarılmadı: oraya geçemez',
        detail: 'İş arkadaşı ya da hat bu diyaloğu alamaz: etkin değil, hattına erişimi yok ya da sizsiniz.',
        next: 'Başka bir iş arkadaşı ya da hat seçin.',
      },
    },
  },
  vote: {
    name: 'Değerlendir',
    doing: 'Değerlendirme kaydediliyor…',
    journal: 'Operatör değerlendirme',
    effect: 'Operatörün bu oturumdaki işini değerlendirir',
    done: {
      title: 'Değerlendirme kaydedildi',
      detail: 'Portal, {customer} ile olan oturum için değerlendirmenizi kaydetti.',
    },
    unchanged: 'Yeniden kontrol edildi: değerlendirme değişmedi.',
    unclear: 'Değerlendirme kaydedilmiş olabilir. Lütfen kontrol edin',
    refused: {
      EMPTY_SESSION_ID: {
        title: 'Değerlendirme kaydedilmedi: oturum verilmedi',
        detail: 'Oturum numarası eksikti.',
        next: 'Diyaloğu yenileyip oradan değerlendirin.',
      },
      EMPTY_VOTE_PARAMS: {
        title: 'Değerlendirme kaydedilmedi: boştu',
        detail: 'Portala ne yıldız ne yorum geldi.',
        next: 'Değerlendirme seçin ya da yorum yazın.',
      },
      ACCESS_DENIED: {
        title: 'Değerlendirme kaydedilmedi: bu oturumu değerlendirme yetkiniz yok',
        detail: 'Operatörleri kimin değerlendirebileceğini Açık Kanal ayarları belirler; siz o listede değilsiniz.',
        next: 'Yöneticiden bu Açık Kanalda değerlendirme yetkisi isteyin.',
      },
    },
  },
  createLead: {
    name: 'Müşteri adayı oluştur',
    doing: 'Müşteri adayı oluşturuluyor…',
    journal: 'Müşteri adayı oluşturma',
    effect: 'Müşteriyi CRM’de müşteri adayı yapar',
    ask: {
      title: 'Müşteri adayı oluşturulsun mu?',
      detail:
        '{customer} ile olan diyalogdan bir müşteri adayı oluşturulup ona bağlanır. İş arkadaşları onu CRM’de görür.',
      yes: 'Müşteri adayı oluştur',
    },
    done: { title: 'Müşteri adayı oluşturuldu', detail: '{customer} ile olan diyaloğa bağlı.' },
    unchanged: 'Yeniden kontrol edildi: bağlı müşteri adayı yok. Diyalog zaten CRM’deyse Bitrix24 oluşturmaz.',
    unclear: 'Müşteri adayı oluşturulmuş olabilir. Lütfen kontrol edin',
    refused: {
      ...moreRefusals('Müşteri adayı oluşturulmadı'),
      ERROR_USER_NOT_OPERATOR: {
        title: 'Müşteri adayı oluşturulmadı: bu diyaloğun operatörü değilsiniz',
        detail: 'Portal buna yalnızca oturumdan sorumlu operatör için izin verir.',
        next: 'Kimde olduğunu görmek için diyaloğu yenileyin. Anlaşıldıysa önce devralın.',
      },
    },
  },
  addPerson: {
    name: 'Katılımcı ekle',
    doing: 'Katılımcı ekleniyor…',
    journal: 'Katılımcı ekleme',
    effect: 'Bir iş arkadaşı diyaloğu görür ve orada yazabilir',
    done: { title: 'Katılımcı eklendi', detail: 'İş arkadaşınız artık {customer} ile olan diyaloğu görebilir.' },
    unchanged: 'Yeniden kontrol edildi: iş arkadaşı katılmadı.',
    unclear: 'Katılımcı eklenmiş olabilir. Lütfen kontrol edin',
    refused: {
      ...crmRefusals('İş arkadaşı eklenmedi'),
      ACCESS_DENIED: {
        title: 'İş arkadaşı eklenmedi: bir yetki eksik',
        detail:
          'Burada kişi ekleme yetkiniz yok ya da iş arkadaşı CRM kaydını veya bu Açık Kanalın geçmişini göremiyor.',
        next: 'Erişimi olan bir iş arkadaşı seçin ya da yöneticiden erişim vermesini isteyin.',
      },
      WRONG_REQUEST: {
        title: 'İş arkadaşı eklenmedi: portal kabul etmiyor',
        detail: 'Zaten katılmış ya da eklenemez.',
        next: 'Katılımcıları görmek için diyaloğu yenileyin.',
      },
    },
  },
  removePerson: {
    name: 'Katılımcıyı çıkar',
    doing: 'Katılımcı çıkarılıyor…',
    journal: 'Katılımcı çıkarma',
    effect: 'Katılımcı diyaloğu artık görmez',
    done: {
      title: 'Katılımcı çıkarıldı',
      detail: 'İş arkadaşı artık {customer} ile olan diyalogda değil.',
    },
    unchanged: 'Yeniden kontrol edildi: iş arkadaşı hâlâ katılımcı.',
    unclear: 'Katılımcı çıkarılmış olabilir. Lütfen kontrol edin',
    refused: {
      ...crmRefusals('Katılımcı çıkarılmadı'),
      ACCESS_DENIED: {
        title: 'Katılımcı çıkarılmadı: CRM kaydı size açık değil',
        detail: 'Sohbetlerine kimin katılacağına yalnızca kaydı görebilenler karar verir.',
        next: 'Kaydın sorumlusundan ya da yöneticiden erişim isteyin.',
      },
      CRM_CHAT_EMPTY_USER: {
        title: 'Katılımcı çıkarılmadı: iş arkadaşı verilmedi',
        detail: 'İş arkadaşının numarası eksikti.',
        next: 'Diyaloğu yenileyip oradan yeniden deneyin.',
      },
      CRM_CHAT_EMPTY_CRM_DATA: {
        title: 'Katılımcı çıkarılmadı: portala CRM kaydı bildirilmedi',
        detail: 'Kaydın türü ve numarası eksikti.',
        next: 'Diyaloğu yenileyip oradan deneyin.',
      },
      CHAT_DELETE_USER_PERMISSION_DENIED: {
        title: 'Katılımcı çıkarılmadı: bu sohbetten kişi çıkarma yetkiniz yok',
        detail: 'Bunu yalnızca operatörü ve yöneticiler yapabilir.',
        next: 'Diyaloğun operatöründen yapmasını isteyin.',
      },
      WRONG_REQUEST: {
        title: 'Katılımcı çıkarılmadı: portal buna izin vermiyor',
        detail: 'Zaten ayrılmış ya da çıkarılamaz.',
        next: 'Katılımcıları görmek için diyaloğu yenileyin.',
      },
    },
  },
  startFrom: {
    name: 'Bu mesajdan oturum başlat',
    doing: 'Oturum başlatılıyor…',
    journal: 'Mesajdan oturum başlatma',
    effect: 'Bu oturumu bitirir; bu mesajla yenisi başlar',
    done: {
      title: 'Yeni oturum başladı',
      detail: 'Seçtiğiniz mesajla başlıyor ve {customer} sizin sorumluluğunuzda.',
    },
    unchanged: 'Yeniden kontrol edildi: yeni oturum yok.',
    unclear: 'Oturum başlamış olabilir. Lütfen kontrol edin',
    refused: moreRefusals('Oturum başlatılmadı'),
  },
  saveQuick: {
    name: 'Hızlı yanıt olarak kaydet',
    doing: 'Hızlı yanıt kaydediliyor…',
    journal: 'Hızlı yanıt kaydetme',
    effect: 'Metni hattın hızlı yanıtlarına ekler',
    done: { title: 'Hızlı yanıt olarak kaydedildi', detail: 'Artık Açık Kanalın hızlı yanıtları arasında.' },
    unchanged: 'Portal hızlı yanıtı kaydetmedi.',
    unclear: 'Hızlı yanıt kaydedilmiş olabilir. Lütfen hızlı yanıtları kontrol edin',
    refused: {
      CHAT_ID: wrongChat('Hızlı yanıt kaydedilmedi', 'deneyin'),
      CHAT_TYPE: noChannel('Hızlı yanıt kaydedilmedi'),
      CANT_SAVE_QUICK_ANSWER: {
        title: 'Hızlı yanıt kaydedilmedi: portal kaydedemedi',
        detail: 'Mesajda metin yok ya da Açık Kanalın hızlı yanıt listesi yok.',
        next: 'Metin içeren bir mesaj seçin. Hatta hızlı yanıt listesini yönetici ekleyebilir.',
      },
      ACCESS_DENIED: noPart('Hızlı yanıt kaydedilmedi'),
    },
  },
} satisfies Same<typeof english>
