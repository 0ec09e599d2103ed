import type { policyReason as english } from '../en/failure-policy'
import type { Same } from '../types'

const ask = 'اسأل مدير النظام إن كنت بحاجة إليه.'

/** What an administrator does not allow on this computer. */
export const policyReason = {
  application_locked: {
    title: 'يُسمح هنا بتطبيق واحد فقط',
    detail: 'قصر مدير النظام Switchboard على تطبيق آخر من Bitrix24.',
    next: 'يُرجى تسجيل الدخول بالتطبيق الذي حدّده مدير النظام.',
  },
  account_not_allowed: {
    title: 'هذا الحساب غير مسموح به هنا',
    detail: 'حدّد مدير النظام من يمكنه العمل على هذا الحاسوب.',
    next: ask,
  },
  one_account: {
    title: 'يُسمح هنا بحساب واحد فقط',
    detail: 'يسمح مدير النظام بحساب واحد في كل مرة.',
    next: 'يُرجى تسجيل الخروج من الحساب الحالي، ثم تسجيل الدخول إلى الآخر.',
  },
  act_off: {
    title: 'هذا الإجراء غير مسموح به هنا',
    detail: 'أوقفه مدير النظام على هذا الحاسوب. لم يُرسل شيء.',
    next: ask,
  },
  export_off: {
    title: 'التصدير موقوف هنا',
    detail: 'لا يسمح مدير النظام بحفظ السجل أو الإثبات كملف.',
    next: ask,
  },
  reason_missing: {
    title: 'تطلب شركتك ذكر السبب',
    detail: 'لم يُرسل شيء: لم يُذكر أي سبب.',
    next: 'أعد المحاولة واذكر السبب.',
  },
  saving_off: {
    title: 'حفظ الملفات موقوف هنا',
    detail: 'يسمح مدير النظام بعرض ملفات الرسائل، دون حفظها.',
    next: ask,
  },
  file_type_off: {
    title: 'لا يمكن إرسال ملفات من هذا النوع هنا',
    detail: 'قيّد مدير النظام أنواع الملفات.',
    next: 'أرسله بنوع آخر، أو اسأل مدير النظام.',
  },
  file_over_limit: {
    title: 'هذا الملف أكبر من أن يُرسل هنا',
    detail: 'قيّد مدير النظام حجم الملفات.',
    next: 'أرسل ملفًا أصغر، أو اسأل مدير النظام.',
  },
} satisfies Same<typeof english>
