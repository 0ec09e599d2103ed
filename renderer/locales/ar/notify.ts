import type { notify as english } from '../en/notify'
import type { Same } from '../types'

/** Notifications and sounds, for operators busy with something else. */
export const notify = {
  title: 'الإشعارات',
  of: 'إشعاري عن',
  dialogs: 'المحادثات الجديدة، لي أو في قائمة الانتظار',
  messages: 'الرسائل الجديدة في محادثاتي',
  show: 'عرض إشعارات سطح المكتب',
  showHint: 'ليس للمحادثة المفتوحة.',
  private: 'إخفاء الأسماء والنصوص',
  privateHint: 'عندها تذكر الإشعارات فقط أن هناك جديدًا.',
  try: 'عرض إشعار تجريبي',
  sample: 'تجربة',
  unsupported: 'لا يعرض هذا النظام إشعارات. العدد في العنوان والصوت يعملان مع ذلك.',
  failed: {
    title: 'تعذّر على النظام عرض إشعار',
    detail: 'تحقق في إعداداته من السماح لـ Switchboard بإشعارك. العدد في العنوان يعمل مع ذلك.',
  },
  sound: {
    title: 'الصوت',
    label: 'صوت الإشعار',
    off: 'بلا صوت',
    system: 'صوت النظام',
    chime: 'رنين',
    drop: 'قطرة',
    knock: 'طرقة',
    volume: 'مستوى الصوت',
    play: 'تشغيل',
    systemHint: 'يشغّل نظامك صوته الخاص مع كل إشعار.',
    none: 'لا مخرج صوت في هذا الحاسوب',
  },
  availability: {
    heading: 'التوفر',
    title: 'يجب أن يبقى Bitrix24 مفتوحًا لاستلام محادثات جديدة',
    rule: 'لا يرى Bitrix24 برنامج Switchboard. في الخطوط التي تتحقق من التوفر، لا تصلك محادثات جديدة إلا ما دام Bitrix24 نفسه مفتوحًا. تبويب متصفح مهمل لمدة 15 دقيقة يوقفها؛ أما تطبيق Bitrix24 لسطح المكتب فيُحتسب ما دام مفتوحًا.',
    more: 'قراءة المزيد على موقع Bitrix24',
  },
} satisfies Same<typeof english>
