import { describe, expect, it } from 'vitest'
import { textsFor } from '../../electron/shell/locales/texts'
import { languages, localeNames } from '../../renderer/i18n'
import { wrong } from './words/wrong'

const isCounted = (value: unknown): value is (count: number) => string => typeof value === 'function'

/** Every text of a section by its key; those of main that count say some of their forms. */
function flat(section: object, path: string): [key: string, text: string][] {
  return Object.entries(section).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const key = `${path}.${name}`
    if (typeof value === 'string') return [[key, value]]
    if (isCounted(value)) return [1, 2, 5].map(count => [key, value(count)])
    return typeof value === 'object' && value !== null ? flat(value, key) : []
  })
}

describe.each(localeNames)('the texts (%s)', async locale => {
  const texts = [...flat(await languages[locale].texts(), 'window'), ...flat(textsFor(locale), 'main')]

  it.each(wrong[locale])('say nothing like %s, but: %s', pattern => {
    expect(texts.filter(([, text]) => pattern.test(text))).toEqual([])
  })

  it('have no blank before an ellipsis', () => {
    expect(texts.filter(([, text]) => /[^.,:]\s…$/.test(text))).toEqual([])
  })

  it('have no straight quotes or apostrophes, and no two blanks', () => {
    const outside = (text: string) => text.replaceAll("{'|'}", '').replaceAll("{'@'}", '')
    expect(texts.filter(([, text]) => /['"]|\s{2}/.test(outside(text)))).toEqual([])
  })
})

it('a word of the wrong column is found', () => {
  const samples = ['Take over this dialog?', 'You may take it over now', 'the dialog was read anew', 'waits 5 min']
  expect(samples.filter(text => !wrong.en.some(([pattern]) => pattern.test(text)))).toEqual([])
  expect(wrong.en.filter(([pattern]) => pattern.test('The person or line you choose takes over from you.'))).toEqual([])
  const russian = ['Этот диалог пока ничей', 'Коллега ответил', 'Сбросить отбор', 'Номер в журнале: 5']
  expect(russian.filter(text => !wrong.ru.some(([pattern]) => pattern.test(text)))).toEqual([])
  expect(wrong.ru.filter(([pattern]) => pattern.test('Сообщение коллеге'))).toEqual([])
})
