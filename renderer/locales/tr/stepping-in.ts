import type { stepping as english } from '../en/stepping-in'
import type { Same } from '../types'

/** A supervisor steps into dialogs of others. */
export const stepping = {
  not: '{act}: {customer} için yapılamaz',
  whose: 'Şu anki operatörleri: {names}.',
  andMore: '{names} ve {n} kişi daha | {names} ve {n} kişi daha',
  colleagues: 'tüm operatörler',
  left: {
    intercept:
      'Dışarıda kalan {n} diyalog atanmamış ya da zaten sizin. | Dışarıda kalan {n} diyalog atanmamış ya da zaten sizin.',
    finish: 'Dışarıda kalan {n} diyalog atanmamış. | Dışarıda kalan {n} diyalog atanmamış.',
  },
  tools: 'Süpervizör araçları',
  none: 'Panoda diyalog seçin ya da birine gidin',
  join: {
    title: '{n} diyaloğa katılınsın mı? | {n} diyaloğa katılınsın mı?',
    detail: 'Katılımcı olursunuz. Müşteriler katıldığınızı görür.',
  },
  intercept: {
    title: '{n} diyalog devralınsın mı? | {n} diyalog devralınsın mı?',
    detail: 'Hepsinin sorumlusu siz olursunuz, operatörlerine bildirim gider.',
  },
  transfer: {
    title: '{n} diyalog aktarılsın mı? | {n} diyalog aktarılsın mı?',
    detail: 'Hepsi, seçtiğiniz kişiye ya da hatta geçer.',
  },
  finish: {
    title: '{n} diyalog sonlandırılsın mı? | {n} diyalog sonlandırılsın mı?',
    detail: 'Oturumları biter. Yeniden yazan müşteri yenisini başlatır.',
  },
  pin: {
    title: '{n} diyalog sabitlensin mi? | {n} diyalog sabitlensin mi?',
    detail: 'Yalnızca kendi diyaloglarınız sabitlenebilir. Diğerleri olduğu gibi kalır.',
  },
} satisfies Same<typeof english>
