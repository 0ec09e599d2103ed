import type { countdown as english } from '../en/countdown'
import type { Same } from '../types'

/** How long is left until something happens to a dialog. */
export const countdown = {
  about: 'نحو {time}',
  answer: { short: '{time} للرد', full: 'تنتهي مهلة الرد في الخط بعد {time}' },
  over: { short: 'تأخر {time}', full: 'انتهت مهلة الرد في الخط قبل {time}' },
  window: {
    short: '{time} لإمكان الرد',
    full: 'تقبل القناة الردود لمدة {time} أخرى. ولا يمددها إلا رسالة العميل التالية',
  },
  closed: {
    short: 'مغلقة على الأرجح أمام الردود',
    full: 'كتب العميل قبل أكثر من 24 ساعة، لذا لا تقبل القناة على الأرجح ردودًا حتى يكتب مجددًا',
  },
  /** After a colon. */
  replyLimit: 'كتب العميل قبل أكثر من 24 ساعة، لذا لا تقبل القناة ردودًا حتى يكتب مجددًا',
  moveOn: { short: '{time} حتى الانتقال', full: 'بعد {time} تنتقل المحادثة إلى المشغّل التالي' },
  noAnswer: {
    short: '{time} حتى رد الخط',
    full: 'بعد {time} يرد الخط من تلقاء نفسه لأن أحدًا لم يرد',
  },
  autoClose: { short: '{time} حتى الإغلاق', full: 'بعد {time} تُغلق المحادثة من تلقاء نفسها' },
} satisfies Same<typeof english>
