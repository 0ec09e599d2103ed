import type { evenOut as english } from '../en/evening-out'
import type { Same } from '../types'

/** Moving dialogs from operators who have too many to those who have room. */
export const evenOut = {
  button: 'موازنة',
  hint: 'اقتراح نقل محادثات من مشغّلين لديهم الكثير إلى من لديهم متسع',
  unknown: 'لا تخبر البوابة بمدى انشغال المشغّلين',
  title: 'موازنة المحادثات',
  detail: 'لا يُنقل شيء قبل موافقتك. يمكن تغيير المستلم أو حذف سطر. يُتحقق من كل تحويل قبل التالي.',
  age: 'قُرئ حِمل المشغّلين {time}.',
  nothing: 'لا شيء لموازنته: لا مشغّل لديه الكثير، أو لا أحد لديه متسع.',
  list: 'التحويلات المقترحة',
  notWaiting: 'لا ينتظر',
  from: 'من {operator}',
  to: 'المشغّل الجديد لـ {customer}',
  drop: 'إبقاء {customer} في مكانه',
  yes: 'لا شيء للتحويل | تحويل محادثة واحدة | تحويل محادثتين | تحويل {n} محادثات | تحويل {n} محادثة | تحويل {n} محادثة',
  noRoom: 'لم يُرسل: لم يعد {operator} متصلًا أو لم يعد لديه متسع',
} satisfies Same<typeof english>
