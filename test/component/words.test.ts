import { describe, expect, it } from 'vitest'
import { en as mainEn } from '../../electron/shell/locales/en'
import { ru as mainRu } from '../../electron/shell/locales/ru'
import { en } from '../../renderer/locales/en'
import { ru } from '../../renderer/locales/ru'

const isCounted = (value: unknown): value is (count: number) => string => typeof value === 'function'

/** Every text of a section by its key; those of main that count say both of their forms. */
function flat(section: object, path: string): [key: string, text: string][] {
  return Object.entries(section).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const key = `${path}.${name}`
    if (typeof value === 'string') return [[key, value]]
    if (isCounted(value)) return [1, 2].map(count => [key, value(count)])
    return typeof value === 'object' && value !== null ? flat(value, key) : []
  })
}

const texts = { en: [...flat(en, 'en'), ...flat(mainEn, 'main')], ru: [...flat(ru, 'ru'), ...flat(mainRu, 'main')] }

/** Words that no text may use, each with the word to use instead: one word for one thing, see `docs/glossary.md`. */
const wrong: Record<'en' | 'ru', [pattern: RegExp, instead: string][]> = {
  en: [
    [/\b(?:take|taking|taken|took)\b(?: \S+){0,3} over\b/i, 'intercept'],
    [/\btakes? (?:no )?part\b|\btaking part\b/i, 'join, participant'],
    [/\bnobody[’']s|\bnobody (?:has|yet)\b|\bno one has\b/i, 'unassigned'],
    [/(?<!Switchboard )\bwaits\b/i, 'waiting for reply, waiting 5 min'],
    [/\bkept by (?:you|the operator)\b/i, 'pinned to you, pinned to the operator'],
    [/\bhidden mode\b/i, 'silent mode'],
    [/\bunseen\b|(?<!^)\blooking\b/i, 'viewing silently'],
    [/\bco-?workers?\b|\bteam ?mates?\b/i, 'colleague'],
    [/\binbound webhook\b/i, 'incoming webhook'],
    [/\b(?:canned|prepared|saved) (?:answer|repl|response)/i, 'ready answer'],
    [/\bread anew\b|\banew\b/i, 'checked again, again'],
    [/\blearned since\b/i, 'update'],
    [/\bkept sign-ins?\b|\bkeep the sign-in\b/i, 'saved accounts, store your sign-in'],
    [/\bin work\b|\bunder way\b/i, 'in progress'],
    [/\bwithout blanks\b/i, 'without spaces'],
    [/\bapplication secret\b/i, 'application key'],
    [/\bLive Chat\b/, 'Live chat'],
    [/\b[Tt]his console\b|\bthe console\b/, 'Switchboard'],
    [/\bmay not\b/i, 'not allowed to'],
  ],
  ru: [
    [/подключи(?:ться|тесь|лись) к (?:диалогу|чату)|в(?:ой|о)й?(?:ти|дите) в (?:диалог|него)/i, 'присоединиться'],
    [/\bзабрать диалог|забер[её]те диалог/i, 'перехватить'],
    [/ничей|ничья/i, 'без оператора'],
    [/клиент жд[её]т ответа/i, 'ждёт ответа'],
    [/скрытый режим/i, 'режим скрытых сообщений'],
    [/незаметно/i, 'скрытый просмотр'],
    [/(?<!общени[ея] )коллег(?!е$|е\.|ам)/i, 'сотрудник'],
    [/отбор/i, 'фильтр'],
    [/номер в журнале|запись в журнале/i, 'лог'],
    [/(?<!входящий )вебхук входящ/i, 'входящий вебхук'],
    [/записк/i, 'сообщение коллеге'],
    [/прочитан(?:о)? заново|перечита/i, 'проверено, обновить'],
    [/выяснилось позже/i, 'уточнение'],
    [/сохран[её]нные входы/i, 'сохранённые учётные записи'],
    [/отвечено/i, 'отвечен'],
    [/\bLive chat\b/i, 'онлайн-чат'],
    [/консол[ьи]|пульт(?! оператора)/i, 'Switchboard, программа'],
    [/аккаунт/i, 'учётная запись'],
    [/[дД]иалог передан|передать диалог|передаём/i, 'перенаправить'],
  ],
}

describe.each(['en', 'ru'] as const)('the texts (%s)', locale => {
  it.each(wrong[locale])('say nothing like %s, but: %s', pattern => {
    expect(texts[locale].filter(([, text]) => pattern.test(text))).toEqual([])
  })

  it('have no blank before an ellipsis', () => {
    expect(texts[locale].filter(([, text]) => /[^.,:]\s…$/.test(text))).toEqual([])
  })

  it('have no straight quotes or apostrophes, and no two blanks', () => {
    const outside = (text: string) => text.replaceAll("{'|'}", '').replaceAll("{'@'}", '')
    expect(texts[locale].filter(([, text]) => /['"]|\s{2}/.test(outside(text)))).toEqual([])
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
