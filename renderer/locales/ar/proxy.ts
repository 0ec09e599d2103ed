import type { proxy as english } from '../en/proxy'
import type { Same } from '../types'

/** The sign-in to the network's proxy. */
export const proxy = {
  title: 'تسجيل الدخول إلى وكيل شبكتك',
  asks: 'لا يمرّر الوكيل {place} شيئًا إلى البوابة دون اسم وكلمة مرور.',
  calls: 'يعرّف نفسه باسم:',
  former: 'الاسم وكلمة المرور المستخدمان حتى الآن لم يعودا مقبولين.',
  other:
    'لا يقبل اسمًا مع كلمة مرور، بل طريقة دخول لا يعرفها Switchboard، مثل NTLM أو Kerberos. اطلب من مسؤول الشبكة تمرير هذا الحاسوب أو البوابة.',
  user: 'اسم المستخدم',
  password: 'كلمة المرور',
  keep: 'الاحتفاظ بها على هذا الحاسوب مختومة بسلسلة المفاتيح',
  cannotKeep: 'لا سلسلة مفاتيح تعمل في هذا الحاسوب: تُحفظ حتى الإنهاء',
  open: 'يستلم الوكيل كليهما دون تشفير، كما يشترط: قد يقرؤهما آخرون في هذه الشبكة.',
  encrypted: 'الاتصال بالوكيل مشفّر.',
  signIn: 'تسجيل الدخول',
  later: 'ليس الآن',
} satisfies Same<typeof english>
