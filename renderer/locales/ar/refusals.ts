/**
 * Refusals that many acts share.
 *
 * @param undone The act that was not done; each title begins with it.
 * @param again The step to take once the dialog is found again.
 */
export const wrongChat = (undone: string, again: string) => ({
  title: `${undone}: رقم الدردشة خاطئ`,
  detail: 'لا تقبله البوابة.',
  next: `يُرجى البحث عن المحادثة مجددًا ثم ${again} من هناك.`,
})

export const noChannel = (undone: string) => ({
  title: `${undone}: هذه ليست دردشة قناة مفتوحة`,
  detail: 'هذه دردشة عادية بين الزملاء.',
  next: 'ابحث عن دردشة العميل بـ USER_CODE أو عنصر CRM.',
})

export const noAccess = (title: string) => ({
  title,
  detail: 'لا يمكنك الوصول إليها ولا إلى قناتها المفتوحة.',
  next: 'اطلب من مدير النظام إضافتك إلى قائمة انتظار القناة المفتوحة أو قائمة الوصول إليها.',
})

export const unknownUser = (undone: string) => ({
  title: `${undone}: البوابة لا تعرف من أنت`,
  detail: 'لا يخص تسجيل الدخول أي موظف نشط.',
  next: 'سجّل الدخول مجددًا باسم موظف نشط.',
})

export const notOperator = (undone: string) => ({
  title: `${undone}: لست مشغّل هذه المحادثة`,
  detail: 'لا تسمح البوابة بذلك إلا لمشغّلها.',
  next: 'حدّث المحادثة لمعرفة من لديه. إن اتُّفق على ذلك، فعليك تولّيها أولًا.',
})

export const noSession = (undone: string) => ({
  title: `${undone}: لم تجد البوابة جلسة لإغلاقها`,
  detail: 'ربما أُغلقت في الأثناء.',
  next: 'يُرجى تحديث المحادثة.',
})

/** The portal's refusals of any act on a dialog. @param denied Title where the operator lacks access. */
export const refusals = (undone: string, again: string, denied: string) => ({
  CHAT_ID: wrongChat(undone, again),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noAccess(denied),
  USER_ID: unknownUser(undone),
})
