import type { next as english } from '../en/next'
import type { Same } from '../types'

/** What the keyboard leads to: the next waiting customer, the panes of the window, and why a key does nothing now. */
export const next = {
  name: 'المنتظر التالي',
  previous: 'المنتظر السابق',
  count:
    'لا عملاء بانتظار الرد | عميل واحد بانتظار الرد | عميلان بانتظار الرد | {n} عملاء بانتظار الرد | {n} عميلًا بانتظار الرد | {n} عميل بانتظار الرد',
  nobody: 'لا أحد بانتظار الرد',
  nobodyElse: 'لا أحد غيره بانتظار الرد',
  loading: 'لا تزال محادثاتي قيد التحميل',
  pane: { next: 'الجزء التالي', previous: 'الجزء السابق' },
  missed: {
    dialog: 'افتح محادثة أولًا',
    myDialogs: 'حدّد محادثات في محادثاتي أولًا',
    elsewhere: 'غير متاح في هذه الشاشة',
  },
  setting: 'الانتقال إلى التالية بعد الإنهاء',
  settingHint:
    'وكذلك بعد التحويل والتخطّي: تُفتح المحادثة المنتظرة التالية والمؤشر في حقل رسالتها. إن لم ينتظر أحد، تبقى المحادثة.',
  palette: { selection: 'المحادثات المحددة', dialog: 'هذه المحادثة', accounts: 'الحسابات' },
  done: '{customer}: {title}',
} satisfies Same<typeof english>
