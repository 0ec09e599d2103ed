import type { handover as english } from '../en/handover'
import type { Same } from '../types'

/** Handing a dialog on, who takes part in it, rating it, and the menu of a message. */
export const handover = {
  cancel: 'İptal',
  picker: {
    hint: 'İş arkadaşı ya da hat adı',
    hintPeople: 'İş arkadaşının adı',
    people: 'İş arkadaşları',
    ready: 'Çevrimiçi, yeri var',
    others: 'Diğer iş arkadaşları',
    lines: 'Açık Kanallar',
    loading: 'İş arkadaşları yükleniyor…',
    reading: 'Hâlâ yükleniyor: tüm hatlar ve operatörler henüz listede değil',
    nothing: 'Bu adla iş arkadaşı ya da hat yok',
    nobody: 'Seçilecek kimse yok',
    more: 'Başkaları da var: bir ad yazın',
    people_n: '{n} operatör | {n} operatör',
    free: '{n} diyalogluk yer | {n} diyalogluk yer',
  },
  presence: { online: 'çevrimiçi', offline: 'çevrimdışı', pause: 'molada' },
  transfer: {
    title: 'Bu diyaloğu aktar',
    own: 'Diyalog, seçtiğiniz kişiye ya da hatta geçer. Artık {customer} sizin sorumluluğunuzda olmaz.',
    colleagues:
      '{customer} ile {operator} görüşüyor. Diyalog, seçtiğiniz kişiye ya da hatta geçer; {operator} bırakır.',
    nobodys: '{customer} ile olan diyalog atanmamış. Seçtiğiniz kişiye ya da hatta gider.',
    to: 'Kime',
    note: 'İş arkadaşınıza mesaj',
    noteHint: 'İsteğe bağlı. Aktarmadan sonra özel olarak gönderilir. Müşteri hiç görmez.',
    noteLine: 'Hatta mesaj gönderilemez: tek bir alıcısı yok.',
    choose: 'Önce bir iş arkadaşı ya da hat seçin',
    yes: 'Aktar',
  },
  note: {
    name: 'İş arkadaşlarına mesajlar',
    waiting: {
      title: 'Mesaj gönderilmedi: {name}',
      detail: 'Diyaloğun geçtiği doğrulanmadı. Mesaj ancak geçtikten sonra gönderilir.',
    },
    sending: { title: 'Mesaj gönderiliyor: {name}…', detail: '' },
    failed: { title: 'Mesaj gönderilemedi: {name}', detail: 'Diyalog yine de geçti.' },
    unclear: {
      title: 'Mesaj gönderilmiş olabilir: {name}',
      detail: 'Yanıt kayboldu. Kendiliğinden yeniden gönderilmez: önce özel sohbetinize bakın.',
    },
    sent: 'Mesaj gönderildi: {name}',
    send: 'Mesajı gönder',
    again: 'Mesajı yeniden gönder',
    copy: 'Mesajı kopyala',
    forget: 'Mesajı sil',
    damaged: 'İş arkadaşına bir mesaj okunamadı | İş arkadaşlarına {n} mesaj okunamadı',
  },
  /** The private message to the colleague whose dialog was taken or finished. */
  told: {
    taken: '{customer} ile olan diyaloğunuzu devraldım.',
    finished: '{customer} ile olan diyaloğunuzu sonlandırdım.',
    reason: 'Neden: {reason}',
  },
  rate: {
    title: 'Operatörü değerlendir',
    detail: '{customer} ile olan oturum için değerlendirmeniz. Değerlendirmeleri görebilen operatörler bunu da görür.',
    stars: 'Değerlendirme',
    star: '{n} yıldız | {n} yıldız',
    comment: 'Yorum',
    commentHint: 'İsteğe bağlı. Değerlendirmeyle birlikte portala kaydedilir.',
    before: 'Şu anki değerlendirme {n}. Yenisi onun yerine geçer.',
    choose: 'Bir ile beş arası yıldız seçin ya da yorum yazın',
    yes: 'Değerlendir',
  },
  add: {
    title: 'Katılımcı ekle',
    detail: 'İş arkadaşı, {customer} ile olan diyaloğu ve geçmişini görür, orada yazabilir.',
    who: 'İş arkadaşı',
    choose: 'Önce bir iş arkadaşı seçin',
    yes: 'Ekle',
  },
  remove: {
    button: 'Katılımcıyı çıkar: {name}',
    title: 'Bu katılımcı çıkarılsın mı?',
    detail: '{name} artık {customer} ile olan diyaloğu görmez. Bunu kendiniz bildirin.',
    yes: 'Katılımcıyı çıkar',
  },
  fromMessage: {
    title: 'Bu mesajdan oturum başlatılsın mı?',
    detail:
      '{customer} ile olan açık oturum sonlandırılır. Bu mesajla yeni bir oturum başlar ve sizin olur. Diğer operatörler diyalogdan ayrılmak zorunda.',
    detailOf:
      '{customer} ile {operator} görüşüyor. O oturum sonlandırılır. Bu mesajla yeni bir oturum başlar, sizin olur ve {operator} diyalogdan ayrılmak zorunda.',
    yes: 'Oturum başlat',
  },
  menu: {
    open: 'Mesaj işlemleri',
    copy: 'Metni kopyala',
    reply: 'Yanıtla',
    copied: 'Metin kopyalandı',
  },
} satisfies Same<typeof english>
