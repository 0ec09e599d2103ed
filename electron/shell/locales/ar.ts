import type { Texts } from './en'

const rules = new Intl.PluralRules('ar')

/** The form that fits a count: for none, one, two, three to ten, eleven to ninety-nine, and hundreds. */
const counted = (count: number, forms: Readonly<Record<Intl.LDMLPluralRule, string>>) =>
  forms[rules.select(count)].replace('#', String(count))

const unreadDialogs = (count: number) =>
  counted(count, {
    zero: 'لا محادثات غير مقروءة',
    one: 'محادثة غير مقروءة واحدة',
    two: 'محادثتان غير مقروءتين',
    few: '# محادثات غير مقروءة',
    many: '# محادثة غير مقروءة',
    other: '# محادثة غير مقروءة',
  })

export const ar: Texts = {
  menu: {
    file: 'ملف',
    quit: 'إنهاء',
    edit: 'تحرير',
    undo: 'تراجع',
    redo: 'إعادة',
    cut: 'قص',
    copy: 'نسخ',
    paste: 'لصق',
    pastePlain: 'لصق دون تنسيق',
    selectAll: 'تحديد الكل',
    learn: 'إضافة إلى القاموس',
    view: 'عرض',
    zoomIn: 'تكبير العرض',
    zoomOut: 'تصغير العرض',
    zoomReset: 'الحجم الفعلي',
    fullScreen: 'ملء الشاشة',
    window: 'نافذة',
    minimize: 'تصغير',
    close: 'إغلاق النافذة',
    about: 'حول Switchboard',
    settings: 'الإعدادات…',
    services: 'الخدمات',
    zoom: 'تكبير/تصغير',
    hide: 'إخفاء Switchboard',
    hideOthers: 'إخفاء الأخرى',
    showAll: 'إظهار الكل',
  },
  crash: {
    title: 'أُعيد تشغيل النافذة',
    reloaded: 'توقفت بسبب خطأ. لم يُرسل شيء مرتين. مسوداتك وبيانات دخولك محفوظة.',
    stuck: 'تتوقف مرارًا بسبب خطأ. يُرجى إعادة تشغيل Switchboard. بيانات دخولك محفوظة.',
    quit: 'إنهاء',
    silent: {
      message: 'النافذة لا تستجيب',
      detail: 'يُرجى الانتظار قليلًا أو إعادة تشغيلها. ما يجري إرساله يستمر. مسوداتك وبيانات دخولك محفوظة.',
    },
    wait: 'الانتظار',
    restart: 'إعادة تشغيل النافذة',
  },
  erase: {
    title: 'محو كل ما يحتفظ به Switchboard عنك على هذا الحاسوب؟',
    detail: 'تزول بيانات الدخول والمسودات والإعدادات وسجل إجراءاتك نهائيًا. لا يتغير شيء في Bitrix24.',
    erase: 'محو',
    cancel: 'إلغاء',
    running: 'لا يزال Switchboard يعمل. يُرجى إنهاؤه أولًا ثم إعادة المحاولة. لم يُمحَ شيء.',
    failed: 'لم يُمحَ كل شيء. تعذرت إزالة ما يلي:',
  },
  start: {
    unwritable: {
      message: 'لا يستطيع Switchboard الكتابة في مجلده',
      detail:
        'قد يكون القرص ممتلئًا أو للقراءة فقط، أو أن المجلد يخص شخصًا آخر. لم يتغير شيء. يُرجى إفراغ مساحة أو سؤال مدير النظام.',
    },
    unreadable: {
      message: 'تعذر عرض نافذة Switchboard',
      detail:
        'بعض ملفات البرنامج مفقودة أو غير مقروءة. بيانات دخولك ومسوداتك وإعداداتك محفوظة. يُرجى تشغيل Switchboard من جديد؛ وإن لم يُجدِ ذلك فأعد تثبيته أو اسأل مدير النظام.',
    },
  },
  tray: { show: 'إظهار Switchboard', myDialogs: 'محادثاتي', quit: 'إنهاء' },
  unread: unreadDialogs,
  notification: {
    private: { message: 'رسالة جديدة', mine: 'محادثة جديدة', queue: 'محادثة جديدة في قائمة الانتظار' },
    mine: 'محادثة جديدة لك',
    queue: (line: string) => `في قائمة الانتظار: ${line}`,
    queueAnyLine: 'في قائمة الانتظار',
    file: 'أُرسل ملف',
    noText: 'رسالة جديدة',
    many: unreadDialogs,
    manyBody: 'افتح «محادثاتي».',
    sample: { title: 'ليلى حداد', body: 'هكذا تبدو الرسائل الجديدة.' },
    reminder: {
      private: 'تذكير',
      title: (customer: string) => `تذكير: ${customer}`,
      wrote: 'كتب العميل',
      late: 'متأخر: كان موعده قبل الآن',
      now: 'أردت العودة إلى هذه المحادثة',
      many: (count: number) =>
        counted(count, {
          zero: 'لا تذكيرات',
          one: 'تذكير واحد',
          two: 'تذكيران',
          few: '# تذكيرات',
          many: '# تذكيرًا',
          other: '# تذكير',
        }),
      manyBody: 'افتح قائمة التذكيرات.',
    },
    alert: {
      ready: {
        first_late: 'تأخر الرد الأول',
        further_late: 'تأخر رد لاحق',
        transfers: 'تم تحويل العميل ثلاث مرات',
        disliked: 'تقييم سلبي من العميل',
      },
      private: 'تنبيه',
      again: (rule: string) => `لا يزال: ${rule}`,
      numbered: (id: number) => `العميل ${id}`,
      someone: 'عميل',
      many: (count: number) =>
        counted(count, {
          zero: 'لا تنبيهات',
          one: 'تنبيه واحد',
          two: 'تنبيهان',
          few: '# تنبيهات',
          many: '# تنبيهًا',
          other: '# تنبيه',
        }),
      manyBody: 'افتح التنبيهات على اللوحة.',
    },
  },
  /** The page that the browser shows after a sign-in. */
  browser: {
    received: {
      title: 'العودة إلى Switchboard',
      text: 'أجاب Bitrix24. يمكنك إغلاق هذا التبويب والمتابعة في Switchboard.',
    },
    refused: {
      title: 'هذا الرابط لا يخص تسجيل الدخول الحالي',
      text: 'عُد إلى Switchboard واضغط «المتابعة في المتصفح» مجددًا.',
    },
  },
}
