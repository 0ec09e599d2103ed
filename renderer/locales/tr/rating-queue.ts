import type { ratingQueue as english } from '../en/rating-queue'
import type { Same } from '../types'

/** Rating closed sessions one after another. */
export const ratingQueue = {
  title: 'Değerlendirme kuyruğu',
  close: 'Değerlendirme kuyruğunu kapat',
  period: 'Kapanma zamanı',
  days: 'son bir gün | son {n} gün',
  amount: 'Operatör başına oturum',
  each: '{n} oturum | {n} oturum',
  seed: 'Tohum değeri',
  seedHint: 'Aynı oturumlar ve aynı sayı aynı örneklemi verir. Başkası için değiştirin.',
  count: '{rated} değerlendirildi, {left} kaldı',
  loading: 'Değerlendirilmemiş oturumlar aranıyor…',
  none: 'Bu dönemde süpervizör değerlendirmesi olmayan kapalı oturum yok',
  done: 'Örneklemin tamamı değerlendirildi',
  session: 'Oturum {id}',
  closed: 'kapandı: {time}',
  vote: { like: 'müşteri memnundu', dislike: 'müşteri memnun değildi' },
  commentHint: 'Yorum, isterseniz',
  save: 'Kaydet ve sonraki',
  unsaved:
    'Yorum kaydedilmedi. Yine de kapatmak için bir kez daha kapatın: siz çıkış yapana kadar bu oturumda saklanır.',
  saved: 'Değerlendirildi: {operator}',
  skip: 'Geç',
  reading: 'Oturum okunuyor…',
  unknown: 'Portal bu oturumu kimin değerlendirebileceğini bildirmiyor',
  ratedMeanwhile: 'Bu arada başkası değerlendirdi: {n}/5',
  cut: 'En yeni {n} oturumdan seçildi: dönemde daha fazlası var',
  key: { stars: 'Yıldız seç', comment: 'Yorum yaz', back: 'Yorumdan yıldızlara dön, sonra kapat' },
  keys: '1–5: yıldız. C: yorum. Enter: kaydet ve sonraki. N: geç. Esc: kapat.',
} satisfies Same<typeof english>
