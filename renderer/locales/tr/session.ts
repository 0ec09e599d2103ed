import type { session as english } from '../en/session'
import type { Same } from '../types'
import { outcome } from './outcome'

export const session = {
  acts: 'Oturum',
  rare: 'Diğer işlemler',
  /** In the place of the main button, where the operator is in the dialog. */
  part: { mine: 'Sizin', joined: 'Katıldınız' },
  /** Of a switch. */
  on: 'Açık',
  still: 'Hâlâ sürüyor: portal henüz yanıt vermedi. Hiçbir şey iki kez gönderilmez.',
  reason: {
    busy: 'Bu diyalogda başka bir işlem sürüyor',
    mine: 'Bu diyalog zaten sizin',
    joined: 'Bu diyaloğa zaten katıldınız',
    closed: 'Diyalog kapalı: önce oturum başlatın',
    open: 'Zaten açık bir oturum var',
    nobodys: 'Bu diyalog atanmamış: devralınacak bir operatörü yok',
    unassigned: 'Bu diyalog atanmamış: biri üstlendiğinde sonlandırılabilir',
    colleagues: 'Bu diyalog bir iş arkadaşında',
    notYours: 'Yalnızca kendi diyaloglarınız için',
    notJoined: 'Yalnızca katıldığınız diyaloglar için',
    over: 'Diyalog zaten kapalı',
    unnumbered: 'Portal hangi oturumun açık olduğunu söylemiyor, bu yüzden neyin kapanacağı kesin değil',
    unavailable: 'Diyaloğun şu anki durumunda yapılamaz',
    notInCrm: 'Bu diyaloğun CRM kaydı yok: Bitrix24 katılımcıları yalnızca CRM sohbetlerinde değiştirir',
    notUnderWay:
      'Bitrix24 katılımcıları yalnızca süren diyaloglarda değiştirir; yeni, kapanan ya da kapalı olanlarda değiştirmez',
    inCrm: 'Bu diyaloğun zaten müşteri adayı ya da anlaşması var',
    noRating: 'Bunu yalnızca bu Açık Kanalın operatörlerini değerlendirebilenler yapabilir',
  },
  unoffered: {
    version: 'Bitrix24 sürümünüz bunu desteklemiyor ya da kapatılmış',
    scope: 'Girişinizde bunun izni eksik. Yönetici ekleyebilir',
    plan: 'Bitrix24 planınız bunu içermiyor',
    policy: 'Yöneticiniz bu bilgisayarda buna izin vermiyor',
  },
  confirm: {
    reason: 'Neden',
    reasonHint: 'İsteğe bağlı. Switchboard günlüğünde kalır.',
    reasonNeeded: 'Şirketiniz istiyor. Switchboard günlüğünde kalır.',
    needed: 'Nedenini yazın: şirketiniz bir neden istiyor',
    tell: 'Özel olarak bildir: {operator}',
    tellHint: 'Yapıldıktan sonra, nedeniyle birlikte özel mesajla. Müşteri hiç görmez.',
    no: 'İptal',
  },
  /** How long a colleague has had a dialog that is about to be taken from them. */
  holding: {
    reading: 'Ne zamandır onda olduğu okunuyor…',
    since: 'Bu diyalog {time} süredir onda',
    atLeast: 'Bu diyalog en az {time} süredir onda',
    unknown: 'Bu diyaloğun ne zamandır onda olduğu bilinmiyor',
    wrote: 'Son mesajı {time} önce',
    silent: 'Görülebildiği kadarıyla bu oturumda yazmadı',
  },
  handBack: {
    from: 'Devraldığınız operatör: {operator}',
    yes: 'Geri ver',
    hint: 'Diyaloğu geri aktar: {operator}',
    none: 'Yalnızca bir iş arkadaşından devraldığınız diyalog için',
  },
  outcome,
} satisfies Same<typeof english>
