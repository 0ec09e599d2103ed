import type { session as english } from '../en/session'
import type { Same } from '../types'
import { outcome } from './outcome'

export const session = {
  acts: 'الجلسة',
  rare: 'إجراءات أخرى',
  /** In the place of the main button, where the operator is in the dialog. */
  part: { mine: 'لك', joined: 'انضممت' },
  /** Of a switch. */
  on: 'يعمل',
  still: 'لا يزال جاريًا: لم تُجب البوابة بعد. لا يُرسل شيء مرتين.',
  reason: {
    busy: 'إجراء آخر على هذه المحادثة قيد التنفيذ',
    mine: 'هذه المحادثة لك أصلًا',
    joined: 'سبق أن انضممت إلى هذه المحادثة',
    closed: 'المحادثة مغلقة: ابدأ جلسة أولًا',
    open: 'توجد جلسة مفتوحة بالفعل',
    nobodys: 'هذه المحادثة بلا مشغّل: لا أحد لتتولّاها منه',
    unassigned: 'هذه المحادثة بلا مشغّل: يمكن إنهاؤها بعد أن يستلمها أحد',
    colleagues: 'هذه المحادثة لدى زميل',
    notYours: 'لمحادثاتك أنت فقط',
    notJoined: 'للمحادثات التي انضممت إليها فقط',
    over: 'المحادثة مغلقة بالفعل',
    unnumbered: 'لا تقول البوابة أي جلسة مفتوحة، لذا لا يُعرف يقينًا ما الذي سيُغلق',
    unavailable: 'غير ممكن في حالة المحادثة الحالية',
    notInCrm: 'لا عنصر CRM لهذه المحادثة: يغيّر Bitrix24 المشاركين في دردشات CRM فقط',
    notUnderWay: 'يغيّر Bitrix24 المشاركين في المحادثات الجارية فقط، لا في الجديدة أو قيد الإغلاق أو المغلقة',
    inCrm: 'لهذه المحادثة عميل محتمل أو صفقة أصلًا',
    noRating: 'لا يستطيع ذلك إلا من يمكنه تقييم مشغّلي هذه القناة المفتوحة',
  },
  unoffered: {
    version: 'إصدار Bitrix24 لديك لا يدعم هذا، أو أنه موقوف',
    scope: 'ينقص تسجيل دخولك الإذن لهذا. يستطيع مدير النظام إضافته',
    plan: 'خطة Bitrix24 لديك لا تشمل هذا',
    policy: 'لا يسمح مدير النظام بهذا على هذا الحاسوب',
  },
  confirm: {
    reason: 'السبب',
    reasonHint: 'اختياري. يبقى في سجل Switchboard.',
    reasonNeeded: 'تطلبه شركتك. يبقى في سجل Switchboard.',
    needed: 'اذكر السبب: شركتك تطلبه',
    tell: 'إبلاغ {operator} على انفراد',
    tellHint: 'برسالة خاصة مع السبب بعد إتمام الأمر. لا يراها العميل أبدًا.',
    no: 'إلغاء',
  },
  /** How long a colleague has had a dialog that is about to be taken from them. */
  holding: {
    reading: 'جارٍ معرفة مدة وجودها لديه…',
    since: 'هذه المحادثة لديه منذ {time}',
    atLeast: 'هذه المحادثة لديه منذ {time} على الأقل',
    unknown: 'مدة وجود هذه المحادثة لديه غير معروفة',
    wrote: 'آخر رسالة منه قبل {time}',
    silent: 'لم يكتب في هذه الجلسة، بقدر ما يمكن رؤيته',
  },
  handBack: {
    from: 'أخذت هذه المحادثة من {operator}',
    yes: 'إعادة',
    hint: 'تحويل المحادثة مجددًا إلى {operator}',
    none: 'فقط لمحادثة أخذتها من زميل',
  },
  outcome,
} satisfies Same<typeof english>
