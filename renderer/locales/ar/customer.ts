import type { customer as english } from '../en/customer'
import type { Same } from '../types'

/** The customer: the cards of the CRM and their other dialogs. */
export const customer = {
  name: 'العميل',
  show: 'إظهار العميل',
  close: 'إخفاء العميل',
  refresh: 'تحديث العميل',
  loading: 'جارٍ تحميل العميل…',
  none: 'لا عنصر CRM',
  noneDetail: 'هذه المحادثة غير مرتبطة بعميل محتمل أو صفقة أو جهة اتصال أو شركة.',
  open: 'فتح {record} في Bitrix24',
  phone: 'الهاتف',
  email: 'البريد',
  post: 'المنصب',
  stage: 'المرحلة',
  amount: 'المبلغ',
  responsible: 'المسؤول',
  copyPhone: 'نسخ الهاتف {value}',
  copyEmail: 'نسخ البريد {value}',
  won: 'رابحة',
  lost: 'خاسرة',
  dialogs: 'محادثات أخرى',
  noDialogs: 'لا محادثات أخرى لهذا العميل',
  all: 'عرض الكل ({n})',
  more: 'لا مزيد | وواحدة أخرى: ابحث عن العنصر | واثنتان أخريان: ابحث عن العنصر | و{n} أخرى: ابحث عن العنصر | و{n} أخرى: ابحث عن العنصر | و{n} أخرى: ابحث عن العنصر',
} satisfies Same<typeof english>
