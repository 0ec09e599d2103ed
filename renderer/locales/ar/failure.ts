import type { failure as english } from '../en/failure'
import type { Same } from '../types'
import { byPolicy } from './failure-proxy'
import { reason } from './failure-reason'

/** Ways a call can fail, and why an input or a sign-in was refused. */
export const failure = {
  code: {
    signed_out: {
      title: 'تم تسجيل خروجك',
      detail: 'لم تعد البوابة تقبل تسجيل الدخول هذا. لم يضع شيء مما فعلته.',
      next: 'يُرجى تسجيل الدخول مجددًا. تكفي نقرة واحدة إن كان المتصفح لا يزال يتذكرك.',
    },
    forbidden: {
      title: 'لا يُسمح لك بذلك',
      detail: 'رفضت البوابة بالرمز {code}: ينقص حسابك إذن.',
      next: 'اطلب من مدير نظام Bitrix24 منحك الوصول إلى هذه القناة المفتوحة أو العنصر.',
    },
    not_found: {
      title: 'لم يُعثر على شيء',
      detail: 'لا شيء في البوابة بهذا الرقم أو الرمز، أو أنها لا تُظهره لك.',
      next: 'يُرجى التحقق من الرقم. إن كان صحيحًا، فاطلب من زميل بصلاحيات أوسع أن يبحث.',
    },
    invalid: {
      title: 'يُرجى التحقق مما أدخلته',
      detail: 'لا يمكن استخدام القيمة كما هي. لم يُرسل شيء إلى البوابة.',
      next: 'صحّح الحقل المحدد وأعد المحاولة.',
    },
    rejected: {
      title: 'رفضت البوابة الطلب',
      detail: 'أجابت بالرمز {code}.',
      next: 'يُرجى تحديث المحادثة. إذا رُفض مجددًا، فأعطِ الرمز لمدير النظام.',
    },
    rate_limited: {
      title: 'تطلب البوابة توقفًا قصيرًا',
      detail: 'جاءت طلبات كثيرة جدًا من هذه الشبكة. يُحسب معها زملاء العنوان نفسه.',
      next: 'انتظر {seconds} ث، ثم أعد المحاولة. لم يُرسل تغييرك.',
    },
    offline: {
      title: 'لا اتصال بالبوابة',
      detail: 'لم يصل الطلب.',
      next: 'تحقق من الشبكة وأعد المحاولة.',
    },
    unclear: {
      title: 'ربما حدث ذلك',
      detail: 'أُرسل الطلب، لكن الجواب ضاع. لم يُكرَّر، لذا لا يحدث شيء مرتين.',
      next: 'حدّث المحادثة أو راجعها في Bitrix24 قبل إعادة المحاولة.',
    },
    cancelled: {
      title: 'تم الإيقاف',
      detail: 'أوقفت هذا قبل أن ينتهي.',
      next: 'يمكنك البدء مجددًا متى شئت.',
    },
    bug: {
      title: 'حدث خطأ في Switchboard',
      detail: 'هذا خطؤنا لا خطؤك. لم يُمس حسابك ولا بياناتك.',
      next: 'أعد المحاولة. إذا تكرر، فأخبرنا بهذا الرقم، فهو يحدد القيد في سجل التشخيص: {trace}',
    },
  },
  reason,
  byPolicy,
} satisfies Same<typeof english>
