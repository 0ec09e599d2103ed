import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { directionOf, type LocaleName } from '../../electron/contract/app'
import { FailureCode, FailureReason } from '../../electron/contract/failure'
import { failureKey, failureValues } from '../../renderer/failures'
import { createTranslator, languages, localeNames, setLocale } from '../../renderer/i18n'
import { en } from '../../renderer/locales/en'

const renderer = resolve(import.meta.dirname, '../../renderer')
const others = localeNames.filter(locale => locale !== 'en')

/** Every text of a locale by its key. */
function flat(section: object, path = ''): Map<string, string> {
  const entries = Object.entries(section).flatMap(([name, value]) => {
    const key = path ? `${path}.${name}` : name
    return typeof value === 'string' ? [[key, value] as const] : [...flat(value as object, key)]
  })
  return new Map(entries)
}

const english = flat(en)
const textsOf = async (locale: LocaleName) => flat(await languages[locale].texts())
const valuesIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]))].sort().join()
/** A text's plural forms; a bar in quotes is a bar. */
const formsIn = (text: string) => text.replaceAll("{'|'}", '').split('|')
const translated = async (locale: LocaleName) => {
  const translator = createTranslator()
  await setLocale(translator.global, locale)
  return translator.global.t as (key: string, values?: Record<string, unknown>, count?: number) => string
}

describe('locales', () => {
  it.each(others)('have the same keys (%s)', async locale => {
    expect([...(await textsOf(locale)).keys()].sort()).toEqual([...english.keys()].sort())
  })

  it.each(others)('name the same values in each text (%s)', async locale => {
    const texts = await textsOf(locale)
    const different = [...english].filter(([key, text]) => valuesIn(text) !== valuesIn(texts.get(key) ?? ''))
    expect(different).toEqual([])
  })

  it.each(localeNames)('have each plural form of the language, wherever English has its two (%s)', async locale => {
    const texts = await textsOf(locale)
    const counted = [...english].filter(([, text]) => formsIn(text).length > 1).map(([key]) => key)
    expect(counted.length).toBeGreaterThan(50)
    const forms = languages[locale].plurals.length
    expect(counted.filter(key => formsIn(texts.get(key) ?? '').length !== forms)).toEqual([])
    const plain = [...texts].filter(([key, text]) => !counted.includes(key) && formsIn(text).length > 1)
    expect(plain).toEqual([])
  })

  it.each(localeNames)('compile, every one (%s)', async locale => {
    const t = await translated(locale)
    for (const [key, text] of await textsOf(locale)) expect(t(key, {}, 1), `${key}: ${text}`).not.toBe(key)
  })

  it('have a text for every key that the window asks for by name', () => {
    const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter(file => /\.(vue|ts)$/.test(file))
    const asked = files.flatMap(file =>
      [...readFileSync(join(renderer, file), 'utf8').matchAll(/\bt\(\s*'([\w.]+)'/g)].map(
        match => `${file}: ${match[1]}`,
      ),
    )
    expect(asked.length).toBeGreaterThan(50)
    expect(asked.filter(line => !english.has(line.slice(line.indexOf(': ') + 2)))).toEqual([])
  })

  it.each(localeNames)('are written in one direction, in the window and on the pages that main makes (%s)', locale => {
    expect(languages[locale].direction ?? 'ltr').toBe(directionOf(locale))
  })

  it.each(localeNames)('name the buttons of a shortcut by what they do, as to a screen reader (%s)', async locale => {
    const texts = await textsOf(locale)
    for (const [name, whole] of [
      ['keys.change', 'keys.changeOf'],
      ['keys.off', 'keys.offOf'],
      ['keys.reset', 'keys.resetOf'],
    ] as const)
      expect(texts.get(whole)?.toLocaleLowerCase(locale)).toContain(texts.get(name)?.toLocaleLowerCase(locale))
  })

  it('give Russian its three plural forms', async () => {
    const t = await translated('ru')
    const said = [1, 3, 5, 11, 21, 22].map(count => t('app.limited.detail', { count }, count).split(' ').at(-1))
    expect(said).toEqual(['секунду.', 'секунды.', 'секунд.', 'секунд.', 'секунду.', 'секунды.'])
  })
})

/** Every code of the pages of the five mission methods and their look-ups, and of the table of system errors. */
const documented: Record<string, string[]> = {
  'imopenlines.session.open': ['ACCESS_DENIED'],
  'imopenlines.session.start': ['CHAT_ID', 'CHAT_TYPE', 'ACCESS_DENIED', 'USER_ID'],
  'imopenlines.session.join': ['CHAT_ID', 'CHAT_TYPE', 'ACCESS_DENIED', 'USER_ID'],
  'imopenlines.session.intercept': ['CHAT_ID_EMPTY', 'OPERATOR_WRONG'],
  'imopenlines.dialog.get': ['IM_NOT_INSTALLED', 'ACCESS_ERROR'],
  'imopenlines.session.history.get': ['MISSING_REQUIRED_PARAM', 'INVALID_SESSION_ID', 'ACCESS_DENIED'],
  'imopenlines.crm.chat.get': ['ACCESS_DENIED', 'ERROR_ARGUMENT'],
  'imopenlines.crm.chat.getLastId': ['CRM_CHAT_EMPTY_CRM_DATA', 'ERROR_ARGUMENT'],
  'imopenlines.operator.transfer': [
    'CHAT_ID_EMPTY',
    'USER_ID_EMPTY',
    'QUEUE_ID_EMPTY',
    'TRANSFER_ID_EMPTY',
    'OPERATOR_WRONG',
  ],
  'imopenlines.session.head.vote': ['EMPTY_SESSION_ID', 'EMPTY_VOTE_PARAMS', 'ACCESS_DENIED'],
  'imopenlines.crm.lead.create': ['CHAT_ID', 'CHAT_TYPE', 'ACCESS_DENIED', 'USER_ID', 'ERROR_USER_NOT_OPERATOR'],
  'imopenlines.crm.chat.user.add': [
    'ACCESS_DENIED',
    'ERROR_ARGUMENT',
    'IM_NOT_INSTALLED',
    'CHAT_NOT_IN_CRM',
    'CRM_CHAT_USER_NOT_ACTIVE',
    'WRONG_REQUEST',
  ],
  'imopenlines.crm.chat.user.delete': [
    'ACCESS_DENIED',
    'CRM_CHAT_EMPTY_USER',
    'CRM_CHAT_EMPTY_CRM_DATA',
    'ERROR_ARGUMENT',
    'IM_NOT_INSTALLED',
    'CHAT_NOT_IN_CRM',
    'CHAT_DELETE_USER_PERMISSION_DENIED',
    'CRM_CHAT_USER_NOT_ACTIVE',
    'WRONG_REQUEST',
  ],
  'imopenlines.message.session.start': ['CHAT_ID', 'CHAT_TYPE', 'ACCESS_DENIED', 'USER_ID'],
  'imopenlines.message.quick.save': ['CHAT_ID', 'CHAT_TYPE', 'CANT_SAVE_QUICK_ANSWER', 'ACCESS_DENIED'],
}
const system = [
  'INTERNAL_SERVER_ERROR',
  'ERROR_UNEXPECTED_ANSWER',
  'QUERY_LIMIT_EXCEEDED',
  'ERROR_BATCH_METHOD_NOT_ALLOWED',
  'ERROR_BATCH_LENGTH_EXCEEDED',
  'NO_AUTH_FOUND',
  'INVALID_REQUEST',
  'OVERLOAD_LIMIT',
  'ACCESS_DENIED',
  'INVALID_CREDENTIALS',
  'ERROR_MANIFEST_IS_NOT_AVAILABLE',
  'insufficient_scope',
  'expired_token',
  'user_access_error',
  'PORTAL_DELETED',
]

describe('failures', () => {
  const failures = [
    ...FailureCode.options.map(code => ({ code })),
    ...FailureReason.options.map(reason => ({ code: 'invalid' as const, reason })),
    ...Object.entries(documented).flatMap(([method, codes]) =>
      codes.map(portalCode => ({ code: 'rejected' as const, method, portalCode })),
    ),
    ...system.map(portalCode => ({ code: 'rejected' as const, method: 'user.get', portalCode })),
  ].map(failure => ({ traceId: 'trace-1', retryAfterMs: 2000, scope: 'crm', ...failure }))

  it.each(localeNames)('each have three texts without a gap in them (%s)', async locale => {
    const t = await translated(locale)
    for (const failure of failures) {
      const key = failureKey(failure, en)
      for (const part of ['title', 'detail', 'next']) {
        const text = t(`${key}.${part}`, failureValues(failure))
        expect(text, key).not.toBe(`${key}.${part}`)
        expect(text, key).not.toMatch(/[{}]/)
      }
    }
  })

  it.each(localeNames)('of a documented code say it by the method, never by a general text (%s)', async locale => {
    const texts = await textsOf(locale)
    const titles = Object.entries(documented).flatMap(([method, codes]) =>
      codes.map(portalCode => {
        const key = failureKey({ code: 'rejected', method, portalCode, traceId: '' }, en)
        expect(key).toMatch(new RegExp(`^(portal\\.(?!system)|act\\.).*\\.${portalCode}$`))
        return texts.get(`${key}.title`)
      }),
    )
    expect(titles.every(title => title)).toBe(true)
  })

  it.each([
    ['imopenlines.dialog.get', 'IM_NOT_INSTALLED', 'На портале нет мессенджера'],
    ['imopenlines.dialog.get', 'ACCESS_ERROR', 'Этот диалог вам недоступен'],
    ['imopenlines.session.history.get', 'INVALID_SESSION_ID', 'Истории нет: такой сессии не существует'],
    ['imopenlines.session.history.get', 'ACCESS_DENIED', 'История вам недоступна'],
    ['imopenlines.crm.chat.get', 'ACCESS_DENIED', 'Эта запись CRM вам недоступна'],
    ['imopenlines.crm.chat.get', 'ERROR_ARGUMENT', 'Портал не понял запись CRM'],
  ])('of a reading are told in Russian too: %s %s', async (method, portalCode, said) => {
    const t = await translated('ru')
    const key = failureKey({ code: 'rejected', method, portalCode, traceId: '' }, en)
    expect(t(`${key}.title`, {})).toContain(said)
  })

  it('fall back to the code where the portal says something unknown', () => {
    const unknown = { code: 'rejected', portalCode: 'constructor', method: 'toString', traceId: '' } as const
    expect(failureKey(unknown, en)).toBe('failure.code.rejected')
  })
})
