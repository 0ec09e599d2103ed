import type { look as english } from '../en/look'
import type { Same } from '../types'

/** Dialogs that are looked at without joining them. */
export const look = {
  title: 'المعاينة',
  look: 'معاينة',
  count: '{n} من {most}',
  unseen: 'لم تنضم: معاينتك صامتة',
  /** Of several: with some of them the operator has joined. */
  joinedSome:
    'لم تنضم إلى أي منها: تعاينها معاينة صامتة | انضممت إلى واحدة منها: معاينتك للأخرى صامتة | انضممت إلى اثنتين منها: معاينتك للأخرى صامتة | انضممت إلى {n} منها: معاينتك للأخرى صامتة | انضممت إلى {n} منها: معاينتك للأخرى صامتة | انضممت إلى {n} منها: معاينتك للأخرى صامتة',
  joined: '{operator}، وقد انضممت أيضًا',
  keys: 'الأسهم للتنقل بين المحادثات، وPage Up وPage Down للتمرير في رسائل المحادثة. Enter يفتحها، وDelete أو Esc يغلقها هنا.',
  key: { move: 'التنقل بين المحادثات', page: 'تمرير الرسائل', close: 'إيقاف معاينة المحادثة' },
  open: 'فتح المحادثة مع {customer}',
  close: 'إيقاف معاينة {customer}',
  closeAll: 'إغلاق الكل',
  messages: 'الرسائل مع {customer}',
  earlier: 'افتح المحادثة لرؤية الرسائل السابقة',
  reading: 'جارٍ قراءة المحادثة…',
  mine: 'لك',
  nobodys: 'بلا مشغّل',
  closed: 'مغلقة',
  current: 'محدّثة',
  stale: 'حتى {time}',
  offline: 'دون اتصال: حتى {time}',
  nameless: 'المحادثة {chatId}',
  full: 'يمكنك معاينة {most} محادثات معًا | يمكنك معاينة {most} محادثات معًا: أغلق واحدة أولًا | يمكنك معاينة {most} محادثات معًا: لم تتسع لاثنتين | يمكنك معاينة {most} محادثات معًا: لم تتسع لـ {n} | يمكنك معاينة {most} محادثات معًا: لم تتسع لـ {n} | يمكنك معاينة {most} محادثات معًا: لم تتسع لـ {n}',
} satisfies Same<typeof english>
