import type { portalFile as english } from '../en/portal-file'
import type { Same } from '../types'

/** Bitrix24's error codes when a file is sent or fetched. @see im.v2.File.upload, im.v2.File.download */
export const portalFile = {
  upload: {
    FILE_EMPTY: {
      title: 'لم يُرسل الملف: بلا اسم أو محتوى',
      detail: 'لم تجد البوابة فيه شيئًا.',
      next: 'يُرجى اختياره مجددًا.',
    },
    FILE_INVALID_CONTENT: {
      title: 'لم يُرسل الملف: تلف في الطريق',
      detail: 'تعذّر على البوابة فك ترميز محتواه.',
      next: 'يُرجى إرساله مجددًا.',
    },
    FILE_TOO_LARGE: {
      title: 'لم يُرسل الملف: كبير جدًا',
      detail: 'تقبل البوابة ملفات حتى 100 م.ب.',
      next: 'يُرجى تصغيره، أو إرسال رابط إليه.',
    },
    CHAT_NOT_FOUND: {
      title: 'لم يُرسل الملف: لا توجد دردشة كهذه',
      detail: 'ربما حُذفت.',
      next: 'يُرجى تحديث المحادثة.',
    },
    FOLDER_ERROR: {
      title: 'لم يُرسل الملف: لا مجلد له في الدردشة',
      detail: 'لم يوفره Bitrix24 Drive.',
      next: 'اسأل مدير النظام هل يعمل Drive على البوابة.',
    },
    UPLOAD_FAILED: {
      title: 'لم يُرسل الملف: تعذّر على البوابة تخزينه',
      detail: 'لم يقبله Bitrix24 Drive. ربما كان ممتلئًا.',
      next: 'أعد المحاولة، أو اطلب من مدير النظام تفريغ مساحة على Drive.',
    },
    SEND_FAILED: {
      title: 'لم يُرسل الملف: تعذّر إنشاء الرسالة',
      detail: 'تم تخزينه، لكن لم يستلمه أحد في المحادثة.',
      next: 'يُرجى إرساله مجددًا.',
    },
    ACCESS_DENIED: {
      title: 'لا يُسمح لك بإرسال ملفات هنا',
      detail: 'لم تنضم إلى هذه الدردشة.',
      next: 'يُرجى الانضمام إلى المحادثة أولًا.',
    },
  },
  download: {
    FILE_NOT_FOUND: {
      title: 'الملف غير موجود',
      detail: 'لا ملف في البوابة بهذا الرقم. ربما حُذف.',
      next: 'اطلب إرساله مجددًا.',
    },
    ACCESS_DENIED: {
      title: 'لا تعطيك البوابة هذا الملف',
      detail: 'لا يفتح ملفات الدردشة إلا المشاركون فيها.',
      next: 'انضم إلى المحادثة، أو افتحه في Bitrix24.',
    },
  },
} satisfies Same<typeof english>
