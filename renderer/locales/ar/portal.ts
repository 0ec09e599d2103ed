import type { portal as english } from '../en/portal'
import type { Same } from '../types'
import { portalFile } from './portal-file'
import { portalMessage } from './portal-message'

/**
 * The meanings of Bitrix24's own codes, by method where the same code means different things.
 * Codes are those of the official REST documentation (pages of the methods, and its table of system errors).
 */
export const portal = {
  ...portalFile,
  ...portalMessage,
  open: {
    ACCESS_DENIED: {
      title: 'لا يمكن فتح رمز USER_CODE هذا',
      detail: 'لا توجد دردشة كهذه، أو لا يمكنك الوصول إلى قناتها المفتوحة. لا تقول البوابة أيهما.',
      next: 'يُرجى التحقق من الرمز. إن كان صحيحًا، فاطلب الوصول إلى القناة المفتوحة.',
    },
  },
  dialog: {
    IM_NOT_INSTALLED: {
      title: 'لا برنامج مراسلة في البوابة',
      detail: 'وحدة الدردشة غير مثبّتة، لذا لا توجد محادثات.',
      next: 'يستطيع مدير نظام البوابة تثبيت الوحدة.',
    },
    ACCESS_ERROR: {
      title: 'لا يمكنك الوصول إلى هذه المحادثة',
      detail: 'غير موجودة، أو لا يمكنك الوصول إليها. لا تقول البوابة أيهما.',
      next: 'يُرجى التحقق من الرقم. إن كان صحيحًا، فاطلب من مشغّلها إضافتك.',
    },
  },
  history: {
    MISSING_REQUIRED_PARAM: {
      title: 'لا تاريخ: لم تُحدَّد جلسة',
      detail: 'تحتاج البوابات الأقدم إلى رقم جلسة، وليس لهذه المحادثة جلسة الآن.',
      next: 'افتح التاريخ في Bitrix24، أو ابحث برقم الجلسة.',
    },
    INVALID_SESSION_ID: {
      title: 'لا تاريخ: لا توجد جلسة كهذه',
      detail: 'لم تجد البوابة جلسة بهذا الرقم أو لهذه الدردشة.',
      next: 'يُرجى التحقق من الرقم. المحادثة التي لم تكن لها جلسة لا تاريخ لها.',
    },
    ACCESS_DENIED: {
      title: 'لا يمكنك الوصول إلى التاريخ',
      detail: 'تنقصك صلاحية قراءته، أو لم تعد الجلسة موجودة.',
      next: 'اطلب من مدير النظام صلاحية عرض تاريخ هذه القناة المفتوحة.',
    },
  },
  crm: {
    ACCESS_DENIED: {
      title: 'لا يمكنك الوصول إلى عنصر CRM هذا',
      detail: 'لا يرى محادثات العنصر إلا من يستطيع رؤيته.',
      next: 'اطلب الوصول من المسؤول عن العنصر أو من مدير النظام.',
    },
    ERROR_ARGUMENT: {
      title: 'لم تفهم البوابة عنصر CRM',
      detail: 'نوع العنصر أو رقمه ناقص أو خاطئ.',
      next: 'اكتبه بالشكل «deal 288»، أو الصق عنوان العنصر.',
    },
  },
  crmLast: {
    CRM_CHAT_EMPTY_CRM_DATA: {
      title: 'لا محادثة لعنصر CRM هذا',
      detail: 'لا دردشة مرتبطة به، أو غير موجود، أو لا يمكنك رؤيته.',
      next: 'تحقق من الرقم، أو ابحث عن جهة اتصال العميل بدلًا منه.',
    },
    ERROR_ARGUMENT: {
      title: 'لم تفهم البوابة عنصر CRM',
      detail: 'رقم العنصر ليس رقمًا.',
      next: 'اكتبه بالشكل «deal 288»، أو الصق عنوان العنصر.',
    },
  },
  system: {
    TARIFF_RESTRICTION: {
      title: 'خطة Bitrix24 لديك لا تشمل هذا',
      detail: 'لا تجيب البوابة عن هذا إلا في خطط أخرى.',
      next: 'يمكن لمن يدفع ثمن البوابة تغيير الخطة.',
    },
    INTERNAL_SERVER_ERROR: {
      title: 'في البوابة خطأ داخلي',
      detail: 'لم تتمكن من الإجابة.',
      next: 'أعد المحاولة بعد دقيقة. إذا استمر، فأبلغ مدير النظام: INTERNAL_SERVER_ERROR.',
    },
    ERROR_UNEXPECTED_ANSWER: {
      title: 'أعطت البوابة جوابًا غير متوقع',
      detail: 'فيها خطأ داخلي.',
      next: 'أعد المحاولة بعد دقيقة. إذا استمر، فأبلغ مدير النظام: ERROR_UNEXPECTED_ANSWER.',
    },
    QUERY_LIMIT_EXCEEDED: {
      title: 'تطلب البوابة توقفًا قصيرًا',
      detail: 'جاءت طلبات كثيرة جدًا من هذه الشبكة. يُحسب معها زملاء العنوان نفسه.',
      next: 'انتظر {seconds} ث، ثم أعد المحاولة.',
    },
    OPERATION_TIME_LIMIT: {
      title: 'أوقفت البوابة هذا النوع من الطلبات مؤقتًا',
      detail: 'استهلك وقت التنفيذ الذي تسمح به البوابة خلال عشر دقائق.',
      next: 'انتظر {seconds} ث. كل ما عداه يواصل العمل.',
    },
    ERROR_BATCH_METHOD_NOT_ALLOWED: {
      title: 'لا تقبل البوابة هذا ضمن دفعة',
      detail: 'يجب استدعاء الطريقة {method} وحدها هنا.',
      next: 'أعد المحاولة. تُستدعى وحدها من الآن فصاعدًا.',
    },
    ERROR_BATCH_LENGTH_EXCEEDED: {
      title: 'أسئلة كثيرة جدًا دفعة واحدة',
      detail: 'تقبل البوابة 50 في الطلب الواحد كحد أقصى.',
      next: 'يُرجى تقسيم القائمة والبحث عن أجزائها واحدًا تلو الآخر.',
    },
    NO_AUTH_FOUND: {
      title: 'لا تتعرّف البوابة على تسجيل دخولك',
      detail: 'تسجيل الدخول أو Webhook خاطئ أو أُلغي.',
      next: 'سجّل الدخول مجددًا، أو اتصل عبر Webhook جديد.',
    },
    INVALID_REQUEST: {
      title: 'تشترط البوابة https',
      detail: 'جاء الطلب عبر اتصال غير مشفّر ورُفض.',
      next: 'سجّل الدخول مجددًا بعنوان https للبوابة.',
    },
    OVERLOAD_LIMIT: {
      title: 'حظر Bitrix24 وصول البوابة عبر REST',
      detail: 'يفعل Bitrix24 ذلك يدويًا بعد حِمل زائد. الانتظار لا ينفع.',
      next: 'على مدير النظام مراسلة دعم Bitrix24.',
    },
    ACCESS_DENIED: {
      title: 'رفضت البوابة الوصول',
      detail: 'تنقصك الصلاحية، أو لا تتضمن خطة البوابة الوصول عبر REST.',
      next: 'اسأل مدير النظام أي السببين هو.',
    },
    INVALID_CREDENTIALS: {
      title: 'تنقص الصلاحيات صاحب تسجيل الدخول هذا',
      detail: 'الموظف الذي سجّل الدخول أو أنشأ Webhook لا يُسمح له بهذا.',
      next: 'سجّل الدخول باسم من يُسمح له، أو اطلب الصلاحيات من مدير النظام.',
    },
    ERROR_MANIFEST_IS_NOT_AVAILABLE: {
      title: 'لا وصف لهذا التطبيق في البوابة',
      detail: 'بيانه (manifest) غير متاح.',
      next: 'اطلب من مدير النظام تثبيت التطبيق مجددًا.',
    },
    ERROR_METHOD_NOT_FOUND: {
      title: 'البوابة لا تعرف هذا الطلب',
      detail: 'لا تدعم {method}، أو الوحدة غير مثبّتة.',
      next: 'اطلب من مدير النظام تحديث البوابة.',
    },
    insufficient_scope: {
      title: 'إذن ناقص',
      detail: 'أُنشئ التطبيق أو Webhook دون الإذن الذي تحتاج إليه {method}.',
      next: 'يستطيع مدير النظام إضافته في إعدادات التطبيق أو Webhook. بعدها يلزم تسجيل الدخول مجددًا.',
    },
    expired_token: {
      title: 'انتهت صلاحية تسجيل دخولك',
      detail: 'طلبت البوابة تسجيلًا أحدث، ولم ينفع تجديده.',
      next: 'يُرجى تسجيل الدخول مجددًا.',
    },
    user_access_error: {
      title: 'لا يمكنك الوصول إلى هذا التطبيق',
      detail: 'إنه مثبّت، لكن مدير النظام منح الوصول لموظفين آخرين فقط.',
      next: 'اطلب من مدير النظام إضافتك في إعدادات الوصول إلى التطبيق.',
    },
    PORTAL_DELETED: {
      title: 'البوابة مغلقة',
      detail: 'حُذفت، أو أغلقها مدير نظامها للصيانة.',
      next: 'اسأل مدير نظام البوابة متى يُعاد فتحها.',
    },
    PAYMENT_REQUIRED: {
      title: 'انتهى الاشتراك',
      detail: 'تحظر البوابة التطبيقات حتى يُدفع ثمنها.',
      next: 'يمكن لمن يدفع ثمن البوابة تجديد الخطة.',
    },
  },
} satisfies Same<typeof english>
