import type { portalMessage as english } from '../en/portal-message'
import type { Same } from '../types'

/** Bitrix24's error codes when a message is sent. */
export const portalMessage = {
  message: {
    ACCESS_ERROR: {
      title: 'لا يُسمح لك بالكتابة في هذه المحادثة',
      detail: 'لا يكتب إلى العميل إلا المشاركون.',
      next: 'انضم إلى المحادثة، ثم أرسل الرسالة مجددًا.',
    },
    MESSAGE_EMPTY: {
      title: 'الرسالة فارغة',
      detail: 'لا تقبل البوابة رسالة بلا نص.',
      next: 'اكتب شيئًا وأرسلها مجددًا.',
    },
    CHAT_ID: {
      title: 'تعذّر على البوابة إرسال الرسالة',
      detail: 'لم تعد المحادثة موجودة، أو لا يمكن الكتابة فيها.',
      next: 'يُرجى تحديث المحادثة.',
    },
    USER_ID_EMPTY: {
      title: 'البوابة لا تعرف هذه المحادثة',
      detail: 'لم يُقبل رقمها.',
      next: 'ابحث عن المحادثة مجددًا واكتب من هناك.',
    },
    USER_NOT_FOUND: {
      title: 'البوابة لا تعرف هذا الشخص',
      detail: 'لم يعد المستخدم موجودًا.',
      next: 'ابحث عن المحادثة مجددًا واكتب من هناك.',
    },
    PARAMS_ERROR: {
      title: 'لم تقبل البوابة الرسالة',
      detail: 'لا تدعم هذه البوابة شيئًا فيها.',
      next: 'اختصر النص أو بسّطه وأرسله مجددًا.',
    },
    REPLY_ACCESS_ERROR: {
      title: 'الرسالة التي ترد عليها غير متاحة',
      detail: 'حُذفت، أو لم يعد بإمكانك رؤيتها.',
      next: 'تجاهل هذه الرسالة وأرسل النص دون رد.',
    },
    REPLY_FROM_OTHER_CHAT_ERROR: {
      title: 'الرسالة التي ترد عليها في محادثة أخرى',
      detail: 'لا يمكنك الرد إلا على رسائل المحادثة نفسها.',
      next: 'تجاهل هذه الرسالة وأرسل النص دون رد.',
    },
  },
} satisfies Same<typeof english>
