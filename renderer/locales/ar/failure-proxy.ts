import type { byPolicy as englishByPolicy, proxyReason as english } from '../en/failure-proxy'
import type { Same } from '../types'

/** Proxies between this computer and the portal. */
export const proxyReason: Same<typeof english> = {
  proxy_sign_in: {
    title: 'يتطلب وكيل هذه الشبكة تسجيل الدخول',
    detail: 'لا يصل شيء إلى البوابة حتى يسجّل أحد الدخول إلى الوكيل.',
    next: 'سجّل الدخول إليه عندما يطلب Switchboard ذلك.',
  },
  proxy_password: {
    title: 'لم يقبل الوكيل هذا الاسم وكلمة المرور',
    detail: 'جرت محاولة واحدة فقط. تقفل شبكات كثيرة الحساب بعد عدة كلمات مرور خاطئة.',
    next: 'يُرجى التحقق من كليهما. هما عادةً بيانات حاسوبك أو شبكة مكتبك.',
  },
  proxy_name: {
    title: 'لا يقبل هذا الوكيل اسمًا فيه نقطتان',
    detail: 'كان سيعدّ ما قبل النقطتين هو الاسم. لم يُرسَل شيء.',
    next: 'يُرجى إدخال الاسم بلا نقطتين، أو طلب اسم آخر من مسؤول الشبكة.',
  },
  proxy_unreachable: {
    title: 'وكيل هذه الشبكة لا يستجيب',
    detail: 'ترسل إعدادات النظام كل شيء عبره، ولم يمكن الوصول إلى أي من عناوينه.',
    next: 'يُرجى التحقق من الشبكة أو VPN. إذا كانت البرامج الأخرى تعمل، فتحقق من إعدادات الوكيل في النظام.',
  },
  proxy_refused: {
    title: 'وكيل هذه الشبكة يحظر البوابة',
    detail: 'رفض الاتصال بالبوابة.',
    next: 'اطلب من مسؤول الشبكة السماح بعنوان البوابة.',
  },
  proxy_unusable: {
    title: 'لا يمكن استخدام إعداد الوكيل في هذا الحاسوب',
    detail: 'لا يذكر وكيلًا من نوع يدعمه Switchboard، ولا يسمح باتصال مباشر.',
    next: 'اطلب من مدير النظام وكيل HTTP أو HTTPS أو SOCKS، أو اتصالًا مباشرًا.',
  },
  proxy_other_sign_in: {
    title: 'يتطلب وكيل هذه الشبكة تسجيل دخول لا يعرفه Switchboard',
    detail: 'لا يقبل اسمًا مع كلمة مرور، بل طريقة أخرى مثل NTLM أو Kerberos.',
    next: 'اطلب من مسؤول الشبكة تمرير هذا الحاسوب أو البوابة.',
  },
}

/** The same where the administrator has set the proxy. */
export const byPolicy: Same<typeof englishByPolicy> = {
  proxy_unreachable: {
    title: 'الوكيل الذي حدده مدير النظام لا يستجيب',
    detail: 'ترسل سياسة هذا الحاسوب كل شيء عبره، ولم يمكن الوصول إلى أي من عناوينه.',
    next: 'يُرجى التحقق من الشبكة أو VPN. إذا كانت البرامج الأخرى تعمل، فأبلغ مدير النظام: إعدادات الوكيل في النظام لا تُستخدم.',
  },
  proxy_unusable: {
    title: 'لا يمكن استخدام نص الوكيل البرمجي الذي حدده مدير النظام',
    detail: 'لا يذكر وكيلًا من نوع يدعمه Switchboard، ولا يسمح باتصال مباشر.',
    next: 'أبلغ مدير النظام: إعدادات الوكيل في النظام لا تُستخدم.',
  },
}
