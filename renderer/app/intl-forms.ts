import type { Hours } from '../../electron/contract/app'
import { type Forms, once } from './forms'
import { kazakhForms } from './kazakh'

/** Languages that Chromium's Intl does not have, though Node's may; the others are Intl's. */
const ownForms: Readonly<Record<string, (hours: Hours | null) => Forms>> = { kk: kazakhForms }
/** Whose numbers are written as those of such a language. */
const numbersLike: Readonly<Record<string, string>> = { kk: 'uk-u-nu-latn' }

const languageOf = (tag: string) => tag.split('-')[0] ?? tag

/** Whether dates and amounts of a language are written here instead of by Intl. */
export const hasOwnForms = (tag: string): boolean => Object.hasOwn(ownForms, languageOf(tag))

/**
 * The tag by which Intl writes for a language and a country: `en` in Austria is `en-AT`. Digits are those of the texts,
 * which write their numbers themselves.
 */
export function formTag(locale: string, region: string | null): string {
  const key = `${locale} ${region ?? ''}`
  const tag =
    tags.get(key) ?? new Intl.Locale(locale, { ...(region && { region }), numberingSystem: 'latn' }).toString()
  tags.set(key, tag)
  return tag
}
/** Every message asks for it. */
const tags = new Map<string, string>()

/** The tag by which Intl writes numbers for a tag of {@link formTag}. */
export const numberTag = (tag: string): string => numbersLike[languageOf(tag)] ?? tag

/** Intl's forms are dear to make, and every message shows some: they are made once, when first used. */
const known = new Map<string, Forms>()

/**
 * The forms for a tag of {@link formTag}.
 *
 * @param timeZone A form keeps the time zone in which it was made, and a computer travels.
 */
export function formsOf(tag: string, hours: Hours | null, timeZone: string): Forms {
  const key = [tag, hours, timeZone].join()
  const forms = known.get(key) ?? ownForms[languageOf(tag)]?.(hours) ?? createForms(tag, hours)
  known.set(key, forms)
  return forms
}

function createForms(locale: string, hours: Hours | null): Forms {
  const cycle = hours ? ({ hourCycle: hours === 12 ? 'h12' : 'h23' } as const) : {}
  const dates = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, options))
  const units = new Map<string, Intl.NumberFormat>()
  return {
    // As in `moment`: asked for by its parts, French would write 8:05 here and 08:05 there.
    time: dates({ ...cycle, timeStyle: 'short' }),
    seconds: dates({ ...cycle, timeStyle: 'medium' }),
    date: dates({ day: 'numeric', month: 'long' }),
    dateWithYear: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDate: dates({ dateStyle: 'medium' }),
    moment: dates({ ...cycle, dateStyle: 'medium', timeStyle: 'short' }),
    fullMoment: dates({ ...cycle, dateStyle: 'full', timeStyle: 'long' }),
    relative: once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })),
    shortRelative: once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })),
    list: once(() => new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' })),
    unit(unit: string, value: number, unitDisplay: 'short' | 'narrow' = 'short'): string {
      const key = `${unit} ${unitDisplay}`
      const form =
        units.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 })
      units.set(key, form)
      return form.format(value)
    },
  }
}
