import type { actReason as english } from '../en/failure-act'
import type { Same } from '../types'

/** Why an act was not sent. */
export const actReason = {
  act_in_flight: {
    title: 'الإجراء الأخير على هذه المحادثة لا يزال جاريًا',
    detail: 'تُرسل الإجراءات واحدًا تلو الآخر كي لا تتعارض.',
    next: 'يُرجى انتظار نتيجته.',
  },
  account_changed: {
    title: 'الحساب النشط الآن حساب آخر',
    detail: 'تغيّر الحساب قبل التنفيذ، لذا لم يُنفَّذ شيء في أي منهما.',
    next: 'ما كتبته محفوظ. يُرجى التبديل إلى الحساب المقصود والتنفيذ هناك.',
  },
  state_changed: {
    title: 'تغيّرت المحادثة',
    detail: 'لم تعد في الحالة التي رأيتها، لذا لم يُرسل شيء.',
    next: 'يُرجى مراجعة المحادثة ثم اتخاذ القرار مجددًا.',
  },
  already_there: {
    title: 'المحادثة هناك أصلًا',
    detail: 'لم يكن هناك ما يُحوَّل، لذا لم يُرسل شيء.',
    next: 'اختر مستلمًا آخر، أو اتركها كما هي.',
  },
} satisfies Same<typeof english>
