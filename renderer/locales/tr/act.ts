import type { act as english } from '../en/act'
import type { Same } from '../types'
import { moreActs } from './more-acts'
import { noAccess, noChannel, noSession, notOperator, refusals, unknownUser } from './refusals'

/** The texts of every act. */
export const act = {
  join: {
    name: 'Katıl',
    doing: 'Katılınıyor…',
    journal: 'Katılma',
    effect: 'Siz de yazabilirsiniz; diyalog operatörde kalır',
    done: { title: 'Katıldınız', detail: 'Artık {customer} ile yazışabilirsiniz.' },
    unchanged: 'Yeniden kontrol edildi: henüz katılımcı değilsiniz.',
    unclear: 'Katılmış olabilirsiniz. Lütfen kontrol edin',
    refused: {
      ...refusals('Katılamadınız', 'katılın', 'Bu diyaloğa katılma yetkiniz yok'),
      CHAT_TYPE: {
        ...noChannel('Katılamadınız'),
        detail: 'Bu, iş arkadaşlarının normal bir sohbeti; Bitrix24 mesajlaşmasında katılın.',
      },
      ACCESS_DENIED: {
        ...noAccess('Bu diyaloğa katılma yetkiniz yok'),
        next: 'Operatörden sizi eklemesini ya da yöneticiden Açık Kanala erişim isteyin.',
      },
    },
  },
  start: {
    name: 'Oturum başlat',
    doing: 'Oturum başlatılıyor…',
    journal: 'Oturum başlatma',
    effect: 'Size ait yeni bir oturum başlar',
    done: { title: 'Oturum başladı', detail: 'Artık {customer} ile yazışabilirsiniz.' },
    unchanged: 'Yeniden kontrol edildi: yeni oturum yok.',
    unclear: 'Oturum başlamış olabilir. Lütfen kontrol edin',
    refused: {
      ...refusals('Oturum başlatılmadı', 'oturum başlatın', 'Burada oturum başlatma yetkiniz yok'),
      CHAT_TYPE: {
        ...noChannel('Oturum başlatılmadı'),
        detail: 'Bu, iş arkadaşlarının normal bir sohbeti; oturumlar yalnızca müşterilerle olur.',
      },
      ACCESS_DENIED: {
        ...noAccess('Burada oturum başlatma yetkiniz yok'),
        detail: 'Bu diyaloğa ya da Açık Kanalına erişiminiz yok.',
      },
      USER_ID: {
        ...unknownUser('Oturum başlatılmadı'),
        title: 'Oturum başlatılmadı: portal kimin adına olduğunu bilmiyor',
      },
    },
  },
  intercept: {
    name: 'Devral',
    doing: 'Diyalog devralınıyor…',
    journal: 'Devralma',
    effect: 'Diyaloğu iş arkadaşınızdan alır; ona haber verilir',
    ask: {
      title: 'Bu diyalog devralınsın mı?',
      detail: '{customer} ile {operator} görüşüyor. Sorumlu siz olursunuz; {operator} bildirim alır.',
      detailNobody: '{customer} ile olan diyaloğun sorumlusu siz olursunuz.',
      yes: 'Devral',
    },
    done: { title: 'Diyalog artık sizin', detail: 'Artık {customer} sizin sorumluluğunuzda.' },
    unchanged: 'Yeniden kontrol edildi: operatör hâlâ aynı.',
    unclear: 'Diyalog zaten sizin olabilir. Lütfen kontrol edin',
    refused: {
      CHAT_ID_EMPTY: {
        title: 'Diyalog devralınmadı: sohbet numarası eksik',
        detail: 'Portala sohbet numarası gelmedi ya da gelen numara geçersiz.',
        next: 'Diyaloğu yeniden bulun ve oradan devralın.',
      },
      OPERATOR_WRONG: {
        title: 'Bu diyaloğu devralamazsınız',
        detail: 'Yetkiniz yok ya da diyalog şu anki durumunda devralınamaz.',
        next: 'Diyaloğu yenileyin. Hâlâ bir iş arkadaşınızdaysa aktarım ya da yetki isteyin.',
      },
    },
  },
  answer: {
    name: 'Üstlen',
    doing: 'Üstleniliyor…',
    journal: 'Üstlenme',
    effect: 'Diyalog sizin olur; müşteriyi siz yanıtlarsınız',
    done: { title: 'Diyalog artık sizin', detail: 'Artık {customer} sizin sorumluluğunuzda.' },
    unchanged: 'Yeniden kontrol edildi: hâlâ atanmamış.',
    unclear: 'Diyalog zaten sizin olabilir. Lütfen kontrol edin',
    refused: {
      ...refusals('Diyaloğu üstlenemediniz', 'üstlenin', 'Bu diyaloğu üstlenme yetkiniz yok'),
      IMOL_CHAT_ERROR_ANSWER_COMPETITIVE_REQUEST: {
        title: 'Bir iş arkadaşınız daha hızlıydı',
        detail: 'Aynı anda üstlendi.',
        next: 'Kimde olduğunu görmek için diyaloğu yenileyin.',
      },
      IMOL_CHAT_ERROR_ANSWER_ALREADY_RESPONSIBLE: {
        title: 'Bu diyalogdan zaten siz sorumlusunuz',
        detail: 'Portal böyle bildiriyor. Burada gördüğünüz eski olabilir.',
        next: 'Diyaloğu yenileyin.',
      },
    },
  },
  skip: {
    name: 'Atla',
    doing: 'Diyalog kuyruğa geri veriliyor…',
    journal: 'Atlama',
    effect: 'Diyaloğu kuyruktaki sonraki operatöre sunar',
    ask: {
      title: 'Bu diyalog atlansın mı?',
      detail: '{customer} ile olan diyalog kuyruğa, sonraki operatöre döner. Artık ondan sorumlu olmazsınız.',
      yes: 'Atla',
    },
    askMany: {
      title: '{n} diyalog atlansın mı? | {n} diyalog atlansın mı?',
      detail: 'Kuyruklarına, başka operatörlere dönerler.',
      yes: 'Atla',
    },
    done: { title: 'Atlandı', detail: '{customer} ile olan diyalogdan artık sorumlu değilsiniz.' },
    unchanged: 'Yeniden kontrol edildi: hâlâ sizin.',
    unclear: 'Diyalog atlanmış olabilir. Lütfen kontrol edin',
    refused: {
      ...refusals('Diyalog atlanmadı', 'atlayın', 'Bu diyaloğu atlama yetkiniz yok'),
      ACCESS_DENIED_KICK: {
        title: 'Diyalog atlanmadı: portal ayrılmanıza izin vermiyor',
        detail: 'Zaten kapalı ya da bir iş arkadaşınızda olabilir.',
        next: 'Diyaloğu yenileyin.',
      },
    },
  },
  finish: {
    name: 'Sonlandır',
    doing: 'Diyalog sonlandırılıyor…',
    journal: 'Sonlandırma',
    effect: 'Oturumu kapatır; diyalog listenizden çıkar',
    ask: {
      title: 'Bu diyalog sonlandırılsın mı?',
      detail: '{customer} ile olan oturum kapatılır. Müşteri yeniden yazarsa yeni oturum başlar.',
      yes: 'Sonlandır',
    },
    askMany: {
      title: '{n} diyalog sonlandırılsın mı? | {n} diyalog sonlandırılsın mı?',
      detail: 'Oturumları müşteriler için kapatılır. Bu geri alınamaz.',
      yes: 'Sonlandır',
    },
    done: { title: 'Diyalog sonlandırıldı', detail: '{customer} ile olan oturum kapalı.' },
    unchanged: 'Yeniden kontrol edildi: oturum hâlâ açık.',
    unclear: 'Diyalog sonlandırılmış olabilir. Lütfen kontrol edin',
    refused: {
      ...refusals('Diyalog sonlandırılmadı', 'sonlandırın', 'Bu diyaloğu sonlandırma yetkiniz yok'),
      ERROR_USER_NOT_OPERATOR: notOperator('Diyalog sonlandırılmadı'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('Diyalog sonlandırılmadı'),
    },
  },
  finishAnother: {
    name: 'Sonlandır',
    doing: 'Diyalog sonlandırılıyor…',
    journal: 'İş arkadaşının diyaloğunu sonlandırma',
    effect: 'İş arkadaşınızın oturumunu kapatır',
    ask: {
      title: 'Bu diyalog sonlandırılsın mı?',
      detail:
        '{customer} ile {operator} görüşüyor. Oturum ikiniz için de kapatılır ve diyalogdaki bir mesaj adınızı verir.',
      yes: 'Sonlandır',
    },
    done: { title: 'Diyalog sonlandırıldı', detail: '{customer} ile olan oturum kapalı.' },
    unchanged: 'Yeniden kontrol edildi: oturum hâlâ açık.',
    unclear: 'Diyalog sonlandırılmış olabilir. Lütfen kontrol edin',
    refused: {
      ...refusals('Diyalog sonlandırılmadı', 'sonlandırın', 'Bir iş arkadaşının diyaloğunu sonlandırma yetkiniz yok'),
      ERROR_USER_NOT_OPERATOR: notOperator('Diyalog sonlandırılmadı'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('Diyalog sonlandırılmadı'),
    },
  },
  spam: {
    name: 'Spam işaretle',
    doing: 'Spam işaretleniyor…',
    journal: 'Spam işaretleme',
    effect: 'Diyaloğu spam olarak kapatır',
    ask: {
      title: 'Bu diyalog spam olarak işaretlensin mi?',
      detail: '{customer} ile olan oturum kapatılır ve spam sayılır. Bu geri alınamaz.',
      yes: 'Spam işaretle',
    },
    done: { title: 'Spam olarak işaretlendi', detail: '{customer} ile olan oturum kapalı.' },
    unchanged: 'Yeniden kontrol edildi: oturum hâlâ açık.',
    unclear: 'Diyalog spam olarak işaretlenmiş olabilir. Lütfen kontrol edin',
    refused: {
      ...refusals(
        'Diyalog spam olarak işaretlenmedi',
        'işaretleyin',
        'Bu diyaloğu spam olarak işaretleme yetkiniz yok',
      ),
      NOT_LOAD_SESSION_OR_CHAT: noSession('Diyalog spam olarak işaretlenmedi'),
    },
  },
  pin: {
    name: 'Sabitle',
    doing: 'Sabitleniyor…',
    journal: 'Sabitleme',
    effect: 'Diyalog sizde kalır: kendiliğinden başkasına geçmez',
    done: { title: 'Sabitlendi', detail: '{customer} ile olan diyalog size sabitlendi.' },
    unchanged: 'Yeniden kontrol edildi: sabit değil.',
    unclear: 'Diyalog sabitlenmiş olabilir. Lütfen kontrol edin',
    refused: {
      ...refusals('Sabitleme değişmedi', 'sabitleyin ya da sabitlemeyi kaldırın', 'Bu diyaloğu sabitleme yetkiniz yok'),
      CHAT_ID_EMPTY: {
        title: 'Sabitleme değişmedi: sohbet numarası eksik',
        detail: 'Portal numarayı almadı.',
        next: 'Diyaloğu yeniden bulun ve oradan sabitleyin ya da sabitlemeyi kaldırın.',
      },
      ERROR_USER_NOT_OPERATOR: notOperator('Sabitleme değişmedi'),
    },
  },
  unpin: {
    name: 'Sabitlemeyi kaldır',
    doing: 'Sabitleme kaldırılıyor…',
    journal: 'Sabitlemeyi kaldırma',
    effect: 'Diyalog yeniden kendiliğinden başkasına geçebilir',
    done: { title: 'Sabitleme kaldırıldı', detail: '{customer} ile olan diyalog artık size sabit değil.' },
    unchanged: 'Yeniden kontrol edildi: hâlâ sabit.',
    unclear: 'Sabitleme kaldırılmış olabilir. Lütfen kontrol edin',
  },
  silence: {
    name: 'Sessiz mod',
    doing: 'Sessiz mod açılıyor…',
    journal: 'Sessiz modu açma',
    effect: 'Müşteri artık yazdıklarınızı görmez',
    ask: {
      title: 'Sessiz mod açılsın mı?',
      detail:
        '{customer}, mod kapatılana kadar operatörlerin yazdıklarını görmez. Birçok portalda bu, sohbetin tamamı ve içindeki her operatör için geçerlidir. Bitrix24 bu açma kapama yolunu eski sayıyor.',
      yes: 'Aç',
    },
    done: { title: 'Sessiz mod açık', detail: '{customer} operatörlerin yazdıklarını görmüyor.' },
    unchanged: 'Yeniden kontrol edildi: sessiz mod hâlâ kapalı.',
    unclear: 'Sessiz mod açık olabilir. Lütfen kontrol edin',
    refused: refusals('Sessiz mod değişmedi', 'değiştirin', 'Bu diyalogda sessiz modu değiştirme yetkiniz yok'),
  },
  unsilence: {
    name: 'Sessiz mod',
    doing: 'Sessiz mod kapatılıyor…',
    journal: 'Sessiz modu kapatma',
    effect: 'Müşteri yazdıklarınızı yeniden görür',
    ask: {
      title: 'Sessiz mod kapatılsın mı?',
      detail:
        '{customer} operatörlerin yazdıklarını yeniden görür. Birçok portalda bu, sohbetin tamamı ve içindeki her operatör için geçerlidir. Bitrix24 bu açma kapama yolunu eski sayıyor.',
      yes: 'Kapat',
    },
    done: { title: 'Sessiz mod kapalı', detail: '{customer} operatörlerin yazdıklarını görüyor.' },
    unchanged: 'Yeniden kontrol edildi: sessiz mod hâlâ açık.',
    unclear: 'Sessiz mod kapalı olabilir. Lütfen kontrol edin',
  },
  ...moreActs,
} satisfies Same<typeof english>
