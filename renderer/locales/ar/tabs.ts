import type { tabs as english } from '../en/tabs'
import type { Same } from '../types'

/** The open dialogs above the pane. */
export const tabs = {
  name: 'المحادثات المفتوحة',
  all: 'لا محادثات مفتوحة | محادثة مفتوحة واحدة | المفتوحتان كلتاهما | كل المفتوحة ({n}) | كل المفتوحة ({n}) | كل المفتوحة ({n})',
  close: 'إغلاق التبويب: {customer}',
  closeFinished: 'إغلاق تبويبات المحادثات المنتهية',
  closeOthers: 'إغلاق التبويبات الأخرى',
  at: '{customer}، {at} من {of}',
  noOther: 'لا محادثة أخرى مفتوحة',
  atEnd: 'لا تبويب بعده',
  noneClosed: 'لم يُغلق أي تبويب',
  news: { closed: 'أُغلقت', taken: 'لدى {name} الآن', left: 'لم تعد بين محادثاتك' },
  short: { closed: 'مغلقة', taken: 'ليست لك', left: 'غابت' },
  keys: {
    walk: 'التنقل بين المحادثات المفتوحة، الأحدث استخدامًا أولًا',
    strip: 'التنقل على شريط المحادثات المفتوحة',
    remove: 'إغلاق التبويب هناك',
    last: 'العودة إلى المحادثة الأخيرة',
    close: 'إغلاق التبويب',
    reopen: 'إعادة فتح تبويب مغلق',
    earlier: 'نقل التبويب نحو الأول',
    later: 'نقل التبويب نحو الأخير',
  },
} satisfies Same<typeof english>
