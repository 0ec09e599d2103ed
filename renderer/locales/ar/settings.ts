import type { settings as english } from '../en/settings'
import type { Same } from '../types'

/** Settings that have no section of texts of their own. */
export const settings = {
  look: 'المظهر واللغة',
  sections: 'أقسام الإعدادات',
  find: 'البحث عن إعداد',
  found: 'لا إعدادات | إعداد واحد | إعدادان | {n} إعدادات | {n} إعدادًا | {n} إعداد',
  managed: 'يديره مدير النظام',
  managedBy: 'يديره مدير النظام. للسؤال: {contact}',
  contact: 'للسؤال: {contact}',
  nothing: 'لا إعداد يطابق «{text}»',
  textSize: {
    label: 'حجم النص',
    hint: 'كل ما في النافذة. {mod} مع + أو − يغيّره أيضًا، و{mod} مع 0 يعيده.',
    /** Other words by which it is searched for. */
    also: 'تكبير، خط الكتابة، مقياس',
  },
  messages: {
    title: 'المحادثات والرسائل',
    sendBy: 'إرسال الرسائل بواسطة',
    byEnter: 'Shift+Enter لسطر جديد.',
    byModEnter: 'Enter لسطر جديد.',
  },
  spelling: {
    label: 'التدقيق الإملائي بـ',
    bySystem: 'حسب لغات جهاز Mac لديك.',
    nobody: 'لا قواميس على هذا الحاسوب. يستطيع مدير النظام تحديد مكان لها في ملف السياسة (spellingDictionaries).',
    emptyPlace: 'المكان الذي حدده مدير النظام لا يحوي قواميس أو لا يمكن قراءته. أبلغ مدير النظام.',
    unfetched: 'تعذّر تنزيل هذه القواميس، لذا لا يُدقَّق إملاء لغاتها: {names}. أبلغ مدير النظام.',
    several: 'عدة لغات معًا. النقر بالزر الأيمن على كلمة يعرض اقتراحات ويضيفها إلى قاموسك.',
    finding: 'جارٍ البحث عن قواميس…',
    off: 'متوقف',
    rest: '{names} | {names} وواحدة أخرى | {names} واثنتان أخريان | {names} و{n} أخرى | {names} و{n} أخرى | {names} و{n} أخرى',
  },
  policy: {
    title: 'إعدادات مدير النظام تحتاج إلى مراجعة',
    problems: 'هذه المفاتيح في السياسة مجهولة أو خاطئة: {keys}. وكل ما عداها سارٍ. يُرجى إبلاغ مدير النظام.',
    restart: 'تغيّرت هذه المفاتيح في السياسة وتسري من التشغيل التالي: {keys}.',
  },
  window: {
    title: 'النافذة',
    tray: 'إبقاء Switchboard في علبة النظام عند إغلاق النافذة',
    trayHint: 'تظل الإشعارات تصلك. الإنهاء من قائمة الأيقونة أو النافذة.',
    autoStart: 'تشغيل Switchboard عند تسجيل دخولك إلى هذا الحاسوب',
    noTray: 'لا علبة نظام في سطح المكتب هذا، لذا ينهي إغلاق النافذة Switchboard.',
  },
  about: {
    title: 'حول',
    version: 'الإصدار',
    system: 'النظام',
    unofficial: 'ليست النسخة الرسمية: للاختبار فقط',
  },
} satisfies Same<typeof english>
