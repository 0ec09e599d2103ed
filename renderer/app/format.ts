import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useApp } from './app'
import { useClock } from './clock'
import type { Forms } from './forms'
import { formsOf, formTag, numberTag } from './intl-forms'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', day],
  ['hour', hour],
  ['minute', minute],
]

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/**
 * Dates, times and amounts as the operator's language writes them in their system's country, hours as their system
 * does; `ago` and `day` follow the clock while shown.
 */
export function useFormat() {
  const { locale } = useI18n({ useScope: 'global' })
  const now = useClock(20_000)
  const app = useApp()
  const tag = computed(() => formTag(locale.value, app.info?.region ?? null))
  const forms = computed(() => formsOf(tag.value, app.info?.hours ?? null, zoneAt(now.value)))

  /** The time of day, such as 14:05. */
  const time = (instant: number): string => forms.value.time().format(instant)

  /** The same with seconds, where the order of quick acts matters, such as 14:05:09. */
  const seconds = (instant: number): string => forms.value.seconds().format(instant)

  /** The day: today, yesterday, tomorrow, or the date, with the year if it is not this one. */
  function dayOf(instant: number): string {
    const days = calendarDay(instant) - calendarDay(now.value)
    if (Math.abs(days) <= 1) return capital(forms.value.relative().format(days, 'day'), locale.value)
    const sameYear = new Date(instant).getFullYear() === new Date(now.value).getFullYear()
    return (sameYear ? forms.value.date() : forms.value.dateWithYear()).format(instant)
  }

  /** How long ago, such as "5 minutes ago", shortly "5 min. ago"; "now" within the minute, a date after a week. */
  function ago(instant: number, style: 'long' | 'short' = 'long'): string {
    const passed = Math.max(0, now.value - instant)
    if (passed >= 7 * day) return dayOf(instant)
    const [unit, size] = steps.find(([, least]) => passed >= least) ?? ['second', 0]
    const { relative, shortRelative } = forms.value
    return (style === 'short' ? shortRelative : relative)().format(size === 0 ? 0 : -Math.floor(passed / size), unit)
  }

  /** How two units are written together: in English alone the narrow ones fit each other, German has 1h 5 Min. */
  const pair = () => (locale.value === 'en' ? 'narrow' : 'short')

  /** A length of time in its two largest units, such as "5 min 20 sec"; from an hour on as a wait is written. */
  function duration(ms: number): string {
    const { unit, list } = forms.value
    const total = Math.max(0, ms)
    if (total >= hour) return shortWait(total, unit, pair())
    const [minutes, seconds] = [Math.floor(total / minute), Math.floor((total % minute) / 1000)]
    if (minutes === 0) return unit('second', seconds)
    return list().format([unit('minute', minutes), ...(seconds > 0 ? [unit('second', seconds)] : [])])
  }

  /** A customer's wait, as short as it can be said: "17 min", "2h 5m", "2d 2h"; "<1 min" before the first is over. */
  const wait = (ms: number): string => shortWait(ms, forms.value.unit, pair())

  /** A size in the unit that keeps it short, such as "1.4 MB". */
  function bytes(count: number): string {
    const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3))
    return forms.value.unit(units[power] ?? 'byte', count / 1000 ** power)
  }

  /** Date and time, always with the date, such as "Nov 21, 2026, 2:05 PM". */
  const moment = (instant: number): string => forms.value.moment().format(instant)

  /** The same in full, with the day of the week, seconds and the zone of this computer. */
  const fullMoment = (instant: number): string => forms.value.fullMoment().format(instant)

  /** The date, short and with its year, such as "Nov 21, 2026". */
  const date = (instant: number): string => forms.value.shortDate().format(instant)

  /** A number as text, such as "1,204" or, as a share of 1, "12 %". */
  const amount = (value: number, options: Intl.NumberFormatOptions = {}): string =>
    new Intl.NumberFormat(numberTag(tag.value), options).format(value)

  /** The date in words, always with its year, such as "November 21, 2026". */
  const longDate = (instant: number): string => forms.value.dateWithYear().format(instant)

  return { now, time, seconds, day: dayOf, date, longDate, moment, fullMoment, ago, duration, wait, bytes, amount }
}

function shortWait(ms: number, unit: Forms['unit'], pair: 'short' | 'narrow'): string {
  if (ms < minute) return `<${unit('minute', 1)}`
  if (ms < hour) return unit('minute', Math.floor(ms / minute))
  const [big, small] = ms < day ? steps.slice(1) : steps
  if (!big || !small) return ''
  const rest = Math.floor((ms % big[1]) / small[1])
  const parts = [unit(big[0], Math.floor(ms / big[1]), pair), ...(rest > 0 ? [unit(small[0], rest, pair)] : [])]
  return parts.join(' ')
}

/** The computer's time zone, which no event tells, as of the last renewed time. */
const zone = { lookedAt: NaN, name: '' }

function zoneAt(now: number): string {
  if (zone.lookedAt === now) return zone.name
  zone.lookedAt = now
  return (zone.name = new Intl.DateTimeFormat().resolvedOptions().timeZone)
}

/** Number of the local calendar day, the same for any two instants of one day. */
function calendarDay(instant: number): number {
  const at = new Date(instant)
  return Math.round(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / day)
}

const capital = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
