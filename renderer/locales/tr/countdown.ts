import type { countdown as english } from '../en/countdown'
import type { Same } from '../types'

/** How long is left until something happens to a dialog. */
export const countdown = {
  about: 'yaklaşık {time}',
  answer: { short: 'Yanıta {time}', full: 'Hattın yanıt süresi {time} sonra doluyor' },
  over: { short: '{time} aşıldı', full: 'Hattın yanıt süresi {time} önce doldu' },
  window: {
    short: 'Yazmak için {time}',
    full: 'Kanal {time} daha yanıt kabul ediyor. Bunu yalnızca müşterinin sonraki mesajı uzatır',
  },
  closed: {
    short: 'Yanıta büyük olasılıkla kapalı',
    full: 'Müşteri 24 saatten uzun süre önce yazdı; kanal büyük olasılıkla o yeniden yazana kadar yanıt kabul etmez',
  },
  /** After a colon. */
  replyLimit: 'müşteri 24 saatten uzun süre önce yazdı, kanal o yeniden yazana kadar yanıt kabul etmez',
  moveOn: { short: 'Geçişe {time}', full: '{time} sonra diyalog sonraki operatöre geçer' },
  noAnswer: {
    short: 'Hat tepkisine {time}',
    full: '{time} sonra, operatör yanıt vermediği için hat kendiliğinden tepki verir',
  },
  autoClose: { short: 'Kapanışa {time}', full: '{time} sonra diyalog kendiliğinden kapanır' },
} satisfies Same<typeof english>
