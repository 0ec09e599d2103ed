import type { keptReason as english } from '../en/failure-kept'
import type { Same } from '../types'

/** Why a reminder or an alert rule was not kept. */
export const keptReason = {
  too_many_reminders: {
    title: 'Еске салғыштар тым көп',
    detail: 'Бір тіркелгіде ең көбі 200 болады.',
    next: 'Енді керек еместерін алып тастап, осыны қайта орнатыңыз.',
  },
  reminder_past: {
    title: 'Бұл уақыт өтіп кетті',
    detail: 'Еске салғышты қазірден бастап бір жылға дейінгі кез келген уақытқа орнатуға болады.',
    next: 'Басқа күнді не уақытты таңдаңыз.',
  },
  too_many_alerts: {
    title: 'Ескерту ережелері тым көп',
    detail: 'Бір тіркелгіде әкімшінікін қоса ең көбі 50 болады.',
    next: 'Енді керек емесін алып тастап, осыны қайта сақтаңыз.',
  },
  alert_locked: {
    title: 'Бұл ереже әкімшінікі',
    detail: 'Ол осы компьютердің саясат файлынан алынған, оны мұнда өзгертуге болмайды.',
    next: 'Өз ережеңізді қосыңыз не әкімшіден сұраңыз.',
  },
} satisfies Same<typeof english>
