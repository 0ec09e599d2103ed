import { expect, it } from 'vitest'
import { createPolicies } from '../../../../../electron/shell/policy/policies'
import { guardedBy, type PolicyReading, readPolicy } from '../../../../../electron/shell/policy/read'

/** A running console's policy, whose readings last until it is said what they find. */
function reading() {
  const waiting: ((found: PolicyReading) => void)[] = []
  const policies = createPolicies({
    ...{ path: '/policy.json', log: () => {}, register: () => {}, soon: () => {} },
    readings: { now: () => readPolicy({}), later: () => new Promise(resolve => waiting.push(resolve)) },
  })
  return { policies, waiting }
}

function running(given: Record<string, unknown>) {
  let reading = readPolicy(given)
  const told: unknown[] = []
  const logged: string[] = []
  const secrets: string[] = []
  const looks: (() => void)[] = []
  const policies = createPolicies({
    path: '/policy.json',
    readings: { now: () => reading, later: () => Promise.resolve(reading) },
    log: line => logged.push(line),
    register: secret => secrets.push(secret),
    soon: look => looks.push(look),
  })
  policies.onChange(() => told.push(policies.now()))
  function change(next: typeof reading): Promise<void> {
    reading = next
    return policies.check()
  }
  return { policies, told, logged, secrets, looks, change }
}

it('tells of a change once, and of none that is none', async () => {
  const { policies, told, change } = running({ theme: 'light' })
  await change(readPolicy({ theme: 'light' }))
  expect(told).toEqual([])
  await change(readPolicy({ theme: 'dark' }))
  await policies.check()
  expect(told).toHaveLength(1)
  expect(policies.now().theme).toBe('dark')
})

it('keeps what held while the file is gone for a moment, as when it is replaced', async () => {
  const given = { portal: 'https://example.bitrix24.com', lockPortal: true }
  const gone = { ...readPolicy({}), isAbsent: true } as const
  const { policies, told, looks, change } = running(given)
  await change(gone)
  await change(readPolicy(given))
  expect(told).toEqual([])
  await change(gone)
  await change(gone)
  expect(policies.now().lockPortal).toBe(true)
  expect(looks).toHaveLength(2)
  looks.at(-1)?.()
  await expect.poll(() => policies.now().lockPortal).toBe(false)
  expect(told).toHaveLength(1)
})

it('keeps what held while the file is broken, and says so', async () => {
  const { policies, told, change } = running({ portal: 'https://example.bitrix24.com', lockPortal: true })
  await change(guardedBy('not_json', readPolicy({})))
  expect(policies.now()).toMatchObject({ portal: 'https://example.bitrix24.com', allowWebhook: true })
  expect(policies.origin().problems).toEqual([{ key: 'file', kind: 'not_json' }])
  expect(told).toHaveLength(1)
  await change(readPolicy({ portal: 'https://example.bitrix24.com', lockPortal: true }))
  expect(policies.origin().problems).toEqual([])
})

it('names the keys that are taken up at the next start, until they are as they were', async () => {
  const { policies, change } = running({ redirectPort: 7000 })
  await change(readPolicy({ redirectPort: 7001, theme: 'dark' }))
  expect(policies.origin().restart).toEqual(['redirectPort'])
  await change(readPolicy({ redirectPort: 7000, theme: 'dark' }))
  expect(policies.origin().restart).toEqual([])
})

it('logs what is wrong by its key, and hides each secret', async () => {
  const { logged, secrets, change } = running({ applicationSecret: 'first-secret', future: 'value' })
  expect(logged).toEqual(['policy: future: unknown'])
  await change(readPolicy({ applicationSecret: 'second-secret' }))
  expect(secrets).toEqual(['first-secret', 'second-secret'])
  expect(logged.join()).not.toContain('value')
})

it('logs what became of a change, in one line', async () => {
  const { logged, change } = running({ theme: 'light' })
  await change(readPolicy({ theme: 'dark', colourOfTheDay: 1, redirectPort: 80 }))
  expect(logged).toContain('policy: it has changed: colourOfTheDay unknown, redirectPort bad')
  await change(readPolicy({ theme: 'dark' }))
  expect(logged.at(-1)).toBe('policy: it has changed: used')
  await change(readPolicy({ theme: 'dark', redirectPort: 7001 }))
  expect(logged.at(-1)).toBe('policy: it has changed: used, at the next start: redirectPort')
  await change(guardedBy('untrusted', readPolicy({})))
  expect(logged).toContain('policy: it has changed: file untrusted, what held before still holds')
})

it('logs that the file has gone', async () => {
  const { logged, looks, change, policies } = running({ theme: 'light' })
  await change({ ...readPolicy({}), isAbsent: true })
  looks.at(-1)?.()
  await expect.poll(() => policies.now().theme).toBeUndefined()
  expect(logged.at(-1)).toBe('policy: it has changed: none')
})

it('is read once at a time, and once more where it was asked for meanwhile', async () => {
  const { policies, waiting } = reading()
  const checks = [policies.check(), policies.check(), policies.check()]
  expect(waiting).toHaveLength(1)
  waiting[0]?.(readPolicy({ theme: 'light' }))
  await expect.poll(() => waiting).toHaveLength(2)
  waiting[1]?.(readPolicy({ theme: 'dark' }))
  await Promise.all(checks)
  expect(policies.now().theme).toBe('dark')
  void policies.check()
  expect(waiting).toHaveLength(3)
})
