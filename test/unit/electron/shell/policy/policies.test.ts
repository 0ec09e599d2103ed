import { expect, it } from 'vitest'
import { createPolicies } from '../../../../../electron/shell/policy/policies'
import { guardedBy, readPolicy } from '../../../../../electron/shell/policy/read'

function running(given: Record<string, unknown>) {
  let reading = readPolicy(given)
  const told: unknown[] = []
  const logged: string[] = []
  const secrets: string[] = []
  const policies = createPolicies({
    path: '/policy.json',
    read: () => reading,
    log: line => logged.push(line),
    register: secret => secrets.push(secret),
  })
  policies.onChange(() => told.push(policies.now()))
  function change(next: typeof reading): void {
    reading = next
    policies.check()
  }
  return { policies, told, logged, secrets, change }
}

it('tells of a change once, and of none that is none', () => {
  const { policies, told, change } = running({ theme: 'light' })
  change(readPolicy({ theme: 'light' }))
  expect(told).toEqual([])
  change(readPolicy({ theme: 'dark' }))
  policies.check()
  expect(told).toHaveLength(1)
  expect(policies.now().theme).toBe('dark')
})

it('keeps what held while the file is broken, and says so', () => {
  const { policies, told, change } = running({ portal: 'https://example.bitrix24.com', lockPortal: true })
  change(guardedBy('not_json', readPolicy({})))
  expect(policies.now()).toMatchObject({ portal: 'https://example.bitrix24.com', allowWebhook: true })
  expect(policies.origin().problems).toEqual([{ key: 'file', kind: 'not_json' }])
  expect(told).toHaveLength(1)
  change(readPolicy({ portal: 'https://example.bitrix24.com', lockPortal: true }))
  expect(policies.origin().problems).toEqual([])
})

it('names the keys that are taken up at the next start, until they are as they were', () => {
  const { policies, change } = running({ redirectPort: 7000 })
  change(readPolicy({ redirectPort: 7001, theme: 'dark' }))
  expect(policies.origin().restart).toEqual(['redirectPort'])
  change(readPolicy({ redirectPort: 7000, theme: 'dark' }))
  expect(policies.origin().restart).toEqual([])
})

it('logs what is wrong by its key, and hides each secret', () => {
  const { logged, secrets, change } = running({ applicationSecret: 'first-secret', future: 'value' })
  expect(logged).toEqual(['policy: future: unknown'])
  change(readPolicy({ applicationSecret: 'second-secret' }))
  expect(secrets).toEqual(['first-secret', 'second-secret'])
  expect(logged.join()).not.toContain('value')
})
