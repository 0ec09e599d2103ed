import type { diagnostics as english } from '../en/diagnostics'
import type { Same } from '../types'

/** The checks of the settings, what each found, and the next step. */
export const diagnostics = {
  title: 'المساعدة في المشكلات',
  label: 'فحص كل ما يحتاج إليه Switchboard',
  hint: 'يستغرق بضع ثوانٍ وطلبًا واحدًا إلى البوابة. لا يتغير شيء.',
  also: 'تشخيص، اتصال، وكيل، شهادة، سلسلة المفاتيح، دعم',
  file: 'ملف للدعم',
  fileHint:
    'الفحص الأخير وسجل التشخيص الحديث في ملف واحد. لا يحتوي على كلمة مرور ولا رسالة ولا اسم عميل، ويحتوي على عنوان البوابة.',
  run: 'فحص الآن',
  stop: 'إيقاف',
  save: 'حفظ…',
  saved: 'تم حفظ ملف الدعم',
  contact: 'جهة المساعدة: {contact}',
  running: 'جارٍ الفحص… {n} من {of}',
  stopped: 'توقف الفحص. يظهر ما عُثر عليه حتى ذلك الحين.',
  summary: 'المشكلات: {bad}. غير المؤكد: {doubt}.',
  verdict: { good: 'سليم', bad: 'مشكلة', doubt: 'غير مؤكد' },
  check: {
    network: 'الشبكة',
    proxy: 'الوكيل',
    certificates: 'الشهادة',
    portal: 'البوابة',
    clock: 'الساعة',
    scopes: 'الأذونات',
    allowance: 'حصة الطلبات',
    keyring: 'سلسلة المفاتيح',
    notifications: 'الإشعارات',
  },
  found: {
    network_up: { text: 'هذا الحاسوب متصل بشبكة (العناوين: {count}).', next: '' },
    network_down: {
      text: 'هذا الحاسوب غير متصل بأي شبكة.',
      next: 'يُرجى الاتصال بشبكة أو VPN، ثم الفحص مجددًا.',
    },
    proxy_none: { text: 'الطريق إلى البوابة مباشر.', next: '' },
    proxy_used: { text: 'الطريق إلى البوابة: {ways}.', next: '' },
    proxy_lost: { text: 'لا يوجد طريق إلى البوابة يمكن استخدامه.', next: 'يُرجى التحقق من إعدادات الوكيل في النظام.' },
    certificate_good: { text: 'أصدرها {issuer}، وتبقى صالحة لعدد {days} من الأيام.', next: '' },
    certificate_bad: { text: 'الشهادة غير مقبولة.', next: '' },
    certificate_plain: { text: 'البوابة على هذا الحاسوب، فلا توجد شهادة.', next: '' },
    certificate_unread: {
      text: 'لم يتم أي اتصال، لذا لا يُعرف شيء عن الشهادة.',
      next: 'يُرجى أولًا إصلاح ما ذُكر عن الشبكة أو الوكيل أو البوابة.',
    },
    portal_good: { text: 'استجابت {portal} بعد {ms} م.ث.', next: '' },
    portal_lost: {
      text: 'لم تستجب {portal}.',
      next: 'افتح البوابة في متصفح. إذا فُتحت هناك، فاحفظ ملف الدعم.',
    },
    portal_refused: {
      text: 'رفضت {portal} الطلب.',
      next: 'يُرجى تسجيل الدخول مجددًا. إن لم ينفع ذلك، فاسأل مدير نظامها.',
    },
    clock_good: { text: 'ساعة هذا الحاسوب ضمن {seconds} ث من ساعة البوابة.', next: '' },
    clock_apart: {
      text: 'ساعة هذا الحاسوب تختلف عن ساعة البوابة بمقدار {minutes} د.',
      next: 'يُرجى ضبطها، والأفضل تلقائيًا. فبها يُحكم على الشهادات.',
    },
    clock_unknown: { text: 'ساعة البوابة غير معروفة بعد.', next: 'يُرجى الفحص مجددًا بعد أن تستجيب البوابة.' },
    scopes_all: { text: 'كل الأذونات موجودة.', next: '' },
    scopes_missing: {
      text: 'الناقص: {count}. من دونها:',
      next: 'يستطيع أحد مديري النظام إضافتها في إعدادات التطبيق أو Webhook. بعدها يلزم تسجيل الدخول مجددًا.',
    },
    scopes_unknown: { text: 'لم تخبر البوابة بالأذونات.', next: '' },
    allowance_good: { text: 'تقبل البوابة الطلبات فورًا.', next: '' },
    allowance_tight: {
      text: 'تنتظر الطلبات نحو {seconds} ث، أو يستهلك آخرون في عنوان مكتبك جزءًا كبيرًا من الحصة.',
      next: 'يزول ذلك عادةً. إذا استمر، فاسأل عن البرامج التي تستخدم البوابة.',
    },
    keyring_good: { text: 'الأسرار مختومة بواسطة {backend}.', next: '' },
    keyring_none: {
      text: 'لا توجد سلسلة مفاتيح تعمل ({backend}): تُحفظ بيانات الدخول حتى الإنهاء، أو دون ختم.',
      next: 'يُرجى فك قفل سلسلة مفاتيح النظام أو إعدادها، ثم تشغيل Switchboard مجددًا.',
    },
    notifications_told: {
      text: 'يقبل النظام الإشعارات. أما رؤيتك لها فلا يعلمها غيرك.',
      next: 'اعرض إشعارًا تجريبيًا أعلاه. إن لم يظهر شيء، فراجع إعدادات النظام ووضع عدم الإزعاج.',
    },
    notifications_none: { text: 'لا يعرض هذا النظام إشعارات.', next: 'تظل الأصوات والنافذة تنبّهك.' },
    signed_out: { text: 'لم يسجّل أحد الدخول، لذا لم يُفحص هذا.', next: 'سجّل الدخول ثم أعد الفحص.' },
    unchecked: {
      text: 'تعذّر التحقق من ذلك.',
      next: 'تحقق مرة أخرى. إذا استمر ذلك فاحفظ ملف الدعم.',
    },
  },
} satisfies Same<typeof english>
