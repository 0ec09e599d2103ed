import type { keys as english } from '../en/keys'
import type { Same } from '../types'

/** The editor of keys. */
export const keys = {
  title: 'اختصارات لوحة المفاتيح',
  hint: 'اضغط «تغيير» ثم المفاتيح الجديدة. تتبع الاختصارات موضع المفتاح، لذا تعمل في أي تخطيط.',
  open: 'تغيير الاختصارات',
  byPalette: 'في لوحة الأوامر: تغيير اختصار',
  ofMarked: 'تغيير اختصار الأمر المميّز',
  find: 'البحث عن أمر',
  change: 'تغيير',
  changeOf: 'تغيير اختصار «{name}»',
  off: 'إزالة',
  offOf: 'إزالة اختصار «{name}»',
  none: 'لا يوجد',
  reset: 'إعادة تعيين',
  resetOf: 'إعادة تعيين اختصار «{name}»',
  resetAll: 'إعادة تعيين كل الاختصارات',
  resetAllAsk: 'يستعيد كل أمر اختصاره الأصلي.',
  resetAllYes: 'إعادة تعيين الكل',
  recording: 'اضغط المفاتيح الجديدة، أو Esc للإلغاء',
  recordingOf: 'اختصار جديد لـ «{name}»',
  refused: {
    types: 'هذا المفتاح يكتب أو يتنقل في النص. أضف Ctrl، أو استخدم F1 إلى F12.',
    reserved: 'يحتاج النظام أو القائمة إلى هذا الاختصار.',
    altGr: 'يكتب AltGr رموزًا، لذا لا يمكنه تشغيل أمر.',
  },
  conflict: '{keys} مستخدم بالفعل لـ «{name}».',
  swap: 'تبديل',
  keep: 'ترك كما هو',
  single: 'السماح باختصارات من مفتاح واحد',
  singleHint: 'مثلًا «?». في حقول النص تكتب دائمًا.',
} satisfies Same<typeof english>
