import { describe, expect, it } from 'vitest'
import { kazakhForms } from '../../../renderer/app/kazakh'

const at = new Date(2026, 10, 30, 8, 5, 9).getTime()
const forms = kazakhForms(null)
/** Node has the Kazakh that Chromium leaves out. */
const intl = (options: Intl.DateTimeFormatOptions, when = at) =>
  new Intl.DateTimeFormat('kk-KZ-u-nu-latn', options).format(when)
const spaced = (text: string) => text.replaceAll(/\s/g, ' ')

describe('Kazakh dates and amounts', () => {
  it('are written as Intl writes them where it knows the language', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf('kk')).toEqual(['kk'])
    for (let month = 0; month < 12; month++) {
      const when = new Date(2026, month, 3 + month, 23, 5, 9).getTime()
      expect(forms.date().format(when)).toBe(intl({ day: 'numeric', month: 'long' }, when))
      expect(forms.dateWithYear().format(when)).toBe(intl({ day: 'numeric', month: 'long', year: 'numeric' }, when))
      expect(forms.shortDate().format(when)).toBe(intl({ dateStyle: 'medium' }, when))
      expect(forms.moment().format(when)).toBe(intl({ dateStyle: 'medium', timeStyle: 'short' }, when))
      expect(forms.fullMoment().format(when)).toMatch(new RegExp(`^${intl({ dateStyle: 'full' }, when)}, 23:05:09`))
    }
    expect(forms.time().format(at)).toBe(intl({ timeStyle: 'short' }))
    expect(forms.seconds().format(at)).toBe(intl({ timeStyle: 'medium' }))
  })

  it('tell how long ago with the words for days', () => {
    const relative = new Intl.RelativeTimeFormat('kk', { numeric: 'auto' })
    for (const [value, unit] of [
      [-1, 'day'],
      [0, 'day'],
      [1, 'day'],
      [-3, 'day'],
      [-5, 'hour'],
      [-22, 'minute'],
      [0, 'second'],
    ] as const)
      expect(forms.relative().format(value, unit)).toBe(relative.format(value, unit))
    expect(forms.shortRelative().format(-5, 'minute')).toBe('5 мин. бұрын')
  })

  it('have the units of lengths of time and of sizes', () => {
    for (const [unit, value] of [
      ['hour', 2],
      ['minute', 49],
      ['second', 30],
      ['kilobyte', 1.4],
    ] as const) {
      const form = new Intl.NumberFormat('kk', { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 })
      expect(spaced(forms.unit(unit, value))).toBe(spaced(form.format(value)))
    }
    expect(spaced(forms.unit('megabyte', 12_345.6))).toBe('12 345,6 МБ')
    expect(forms.list().format(['1 сағ', '5 мин'])).toBe('1 сағ 5 мин')
  })

  it('write the hours by 12 where the system does', () => {
    expect(
      kazakhForms(12)
        .time()
        .format(new Date(2026, 0, 1, 14, 5).getTime()),
    ).toMatch(/^2:05/)
  })
})
