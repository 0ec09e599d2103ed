import type { keptReason as english } from '../en/failure-kept'
import type { Same } from '../types'

/** Why a reminder or an alert rule was not kept. */
export const keptReason = {
  too_many_reminders: {
    title: 'عدد التذكيرات كبير جدًا',
    detail: 'للحساب 200 تذكير كحد أقصى.',
    next: 'يُرجى إزالة ما لم يعد لازمًا، ثم ضبط هذا مجددًا.',
  },
  reminder_past: {
    title: 'مضى هذا الوقت',
    detail: 'يمكن ضبط التذكير لأي وقت من الآن حتى سنة قادمة.',
    next: 'اختر يومًا أو وقتًا آخر.',
  },
  too_many_alerts: {
    title: 'عدد قواعد التنبيه كبير جدًا',
    detail: 'للحساب 50 قاعدة كحد أقصى، بما فيها قواعد مدير النظام.',
    next: 'يُرجى إزالة قاعدة لم تعد لازمة، ثم حفظ هذه مجددًا.',
  },
  alert_locked: {
    title: 'هذه القاعدة لمدير النظام',
    detail: 'مصدرها ملف السياسة على هذا الحاسوب ولا يمكن تغييرها هنا.',
    next: 'أضف قاعدة خاصة بك، أو اسأل مدير النظام.',
  },
} satisfies Same<typeof english>
