import { describe, expect, it } from 'vitest'
import { failureKey } from '../../../renderer/failures'
import { en } from '../../../renderer/locales/en'
import { ru } from '../../../renderer/locales/ru'

describe.each([
  ['en', en, /plan|REST/],
  ['ru', ru, /тариф|REST/i],
])('in %s', (_, texts, aboutPlan) => {
  const wordsOf = (key: string) => {
    const found = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], texts)
    return Object.values(found as Record<string, string>).join(' ')
  }

  it.each(['crm.item.get', 'crm.item.list', 'crm.duplicate.findbycomm'])(
    'a refused record of %s is about rights to the record, not about the portal’s plan',
    method => {
      const failure = { code: 'forbidden', portalCode: 'ACCESS_DENIED', method, traceId: '' } as const
      expect(wordsOf(failureKey(failure, texts))).not.toMatch(aboutPlan)
    },
  )

  it('only a known permission is named', () => {
    expect(wordsOf('failure.reason.scopes_exceeded')).not.toContain('{scope}')
    expect(wordsOf('failure.reason.scope_missing')).toContain('{scope}')
  })

  it('a wrong secret may mean that the application is not installed', () => {
    expect(wordsOf('failure.reason.wrong_secret')).toMatch(/install|установ/)
  })
})
