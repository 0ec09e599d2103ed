import type { Hours } from '../../electron/contract/app'
import { type Forms, once } from './forms'

/** What Chromium leaves out of Intl: it would write Kazakh dates in English. As in CLDR, which the tests compare. */

const months = [
  ...(['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым'] as const),
  ...(['шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'] as const),
]
const shortMonths = ['қаң.', 'ақп.', 'нау.', 'сәу.', 'мам.', 'мау.', 'шіл.', 'там.', 'қыр.', 'қаз.', 'қар.', 'жел.']
const weekdays = ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі']

/** Short names of units, as Intl names them. */
const unitNames: Readonly<Record<string, string>> = {
  ...{ day: 'күн', hour: 'сағ', minute: 'мин', second: 'с' },
  ...{ byte: 'байт', kilobyte: 'кБ', megabyte: 'МБ', gigabyte: 'ГБ' },
}
const passing: Readonly<Record<string, string>> = { day: 'күн', hour: 'сағат', minute: 'минут', second: 'секунд' }
const shortPassing: Readonly<Record<string, string>> = { day: 'күн', hour: 'сағ.', minute: 'мин.', second: 'сек.' }
const named: Readonly<Record<string, string>> = {
  ...{ 'day -1': 'кеше', 'day 0': 'бүгін', 'day 1': 'ертең' },
  ...{ 'hour 0': 'осы сағат', 'minute 0': 'осы минут', 'second 0': 'қазір' },
}

const relative = (names: typeof passing) => ({
  format(value: number, unit: Intl.RelativeTimeFormatUnit): string {
    const said = `${Math.abs(value)} ${names[unit] ?? unit}`
    return named[`${unit} ${value}`] ?? `${said} ${value < 0 ? 'бұрын' : 'кейін'}`
  },
})

const monthOf = (at: Date) => `${at.getDate()} ${months[at.getMonth()] ?? ''}`
const longDate = (at: Date) => `${at.getFullYear()} ж. ${monthOf(at)}`
const shortDate = (at: Date) =>
  `${at.getFullYear()} ж. ${String(at.getDate()).padStart(2, '0')} ${shortMonths[at.getMonth()] ?? ''}`
const written = (write: (at: Date) => string) => once(() => ({ format: (at: number) => write(new Date(at)) }))

/** Forms of Kazakh. Hours and numbers are written as in Russian and Ukrainian, which Chromium knows. */
export function kazakhForms(hours: Hours | null): Forms {
  const cycle = { hourCycle: hours === 12 ? 'h12' : 'h23' } as const
  const hour = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat('ru', { ...cycle, numberingSystem: 'latn', ...options }))
  const parts = { hour: hours === 12 ? 'numeric' : '2-digit', minute: '2-digit' } as const
  const [time, seconds] = [hour(parts), hour({ ...parts, second: '2-digit' })]
  const zoned = hour({ ...parts, second: '2-digit', timeZoneName: 'short' })
  const number = once(() => new Intl.NumberFormat('uk', { maximumFractionDigits: 1, numberingSystem: 'latn' }))
  return {
    ...{ time, seconds },
    date: written(monthOf),
    dateWithYear: written(longDate),
    shortDate: written(shortDate),
    moment: written(at => `${shortDate(at)}, ${time().format(at)}`),
    fullMoment: written(at => `${longDate(at)}, ${weekdays[at.getDay()] ?? ''}, ${zoned().format(at)}`),
    relative: once(() => relative(passing)),
    shortRelative: once(() => relative(shortPassing)),
    list: once(() => ({ format: (parts: string[]) => parts.join(' ') })),
    unit: (unit, value) => `${number().format(value)} ${unitNames[unit] ?? unit}`,
  }
}
