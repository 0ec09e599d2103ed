import { wholeNumber } from './user-code'

/** Days with the name of their month, and the following years: neither is anybody's number. */
const dates =
  /(?<![\p{L}\p{N}])(?:\d{1,2}[ /-])?(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?(?:,?[ /-]\d{1,4}(?!\d)){0,2}/giu
/** Words and signs that announce a number. */
const sign =
  '(?:[№#]|n°|(?<![\\p{L}\\p{N}])(?:id|ид|no|nr|num|number|номер\\p{L}{0,2}|код|code)(?!\\p{L}))["\'\\])>.:=]{0,3} ?[№#:="\'(]{0,2} ?'
/**
 * A whole number by itself. Parts of something else do not count: a date, a time, a fraction, a percentage, a
 * computer's address, the middle of a word. Trailing zeros are a fraction only in an office programme's output.
 */
const numbers = new RegExp(
  `(${sign})?(?<![\\p{L}\\p{N}+%]|[\\p{L}\\p{N}]_|\\p{N}[.:/-]|\\p{N},(?=\\d{1,3}(?!\\d))|(?:^|\\s)-)` +
    "(\\d{1,3}(?:([ ,'’])\\d{3})(?:\\3\\d{3}){0,3}(?!\\3?\\d)|\\d{1,16})" +
    '(?:[.,]0{1,2}(?!\\d))?(?![\\p{L}\\p{N}%]|[.:]\\d|,\\d{1,3}(?!\\d)|(?:[/-]\\d{1,16}){2}|_\\p{L})',
  'giu',
)
/** Maximum number of numbers read from one text. */
const most = 8
/** Shorter numbers before a dash or a slash are parts of dates, flats and sizes. */
const shortestOfPair = 3

/** The whole numbers in a text, those announced by a word or a sign first. Time grows with the text alone. */
export function looseNumbers(text: string): number[] {
  const signed: number[] = []
  const bare: number[] = []
  let tried = 0
  const undated = text.replace(dates, ' ')
  for (const { 0: match, 1: announced, 2: digits = '', index } of undated.matchAll(numbers)) {
    if (++tried > 50 || signed.length + bare.length >= most) break
    const number = wholeNumber(digits.replace(/\D/g, ''))
    const isPair = /^[/-]\d/.test(undated.slice(index + match.length, index + match.length + 2))
    if (number === null || (isPair && digits.length < shortestOfPair)) continue
    ;(announced ? signed : bare).push(number)
  }
  return [...new Set([...signed, ...bare])]
}

const labelled = new RegExp(`^(?:${sign}){1,2}\\d[\\d ,.]{0,20}$`, 'iu')

/** Whether a text is only a number and its announcement: `ID 1763`. */
export const isLabelledNumber = (text: string): boolean => text.length <= 60 && labelled.test(text)
