import { describe, expect, it } from 'vitest'
import { guardedBy, readPolicy } from '../../../../../electron/shell/policy/read'
import { lockableSettings } from '../../../../../electron/shell/policy/schema'

const usual = readPolicy({}).policy
const portal = 'https://example.bitrix24.com'

it('presets nothing and locks nothing where nothing is given', () => {
  expect(readPolicy({ $schema: 'policy.schema.json' })).toEqual({
    policy: {
      ...{ redirectPort: 17823, lockPortal: false, lockApplication: false, allowWebhook: true, allowWeakStorage: true },
      ...{ allowSeveralAccounts: true, needsReason: false, allowExport: true, allowSaving: true, draftsOnDisk: true },
      deepLinks: true,
    },
    problems: [],
    guarded: new Set(),
  })
})

describe('a key that is unknown or bad', () => {
  it('of a later console is named, and the rest holds', () => {
    const { policy, problems } = readPolicy({ portal, teleport: true, lockPortal: true })
    expect(policy).toEqual({ ...usual, portal, lockPortal: true })
    expect(problems).toEqual([{ key: 'teleport', kind: 'unknown' }])
  })

  it.each([
    ['lockPortal', 'yes', { portal, lockPortal: true }],
    ['allowWebhook', 'no', { allowWebhook: false }],
    ['allowWeakStorage', 1, { allowWeakStorage: false }],
    ['allowSeveralAccounts', null, { allowSeveralAccounts: false }],
    ['allowedPortals', portal, { allowedPortals: [] }],
    ['allowedAccounts', {}, { allowedAccounts: [] }],
    ['allowedActs', 'join', { allowedActs: [] }],
    ['needsReason', '', { needsReason: true }],
    ['notifyPrivately', 'true', { notifyPrivately: true }],
    ['lockedSettings', true, { lockedSettings: [...lockableSettings] }],
    ['allowExport', 0, { allowExport: false }],
    ['allowSaving', 0, { allowSaving: false }],
    ['fileTypes', 'pdf', { fileTypes: [] }],
    ['fileMegabytes', 500, { fileMegabytes: 0 }],
    ['draftsOnDisk', 'off', { draftsOnDisk: false }],
    ['deepLinks', 'off', { deepLinks: false }],
    ['updateMode', 'never', { updateMode: 'off' }],
    ['updateFeed', 'http://files.example/', { updateMode: 'off' }],
    ['updateChannel', 'nightly', { updateMode: 'off' }],
    ['updatePin', 'newest', { updateMode: 'off' }],
    ['updateMinimum', '1.4', { updateMode: 'off' }],
    ['updateFeed', 'https://:word@files.example/', { updateMode: 'off' }],
    ['theme', 'pink', {}],
    ['redirectPort', 80, {}],
    ['journalPersonalDays', 0, {}],
    ['journalPersonalDays', 36_500, {}],
    ['journalPersonalDays', 0.5, {}],
    ['proxy', 'ftp://proxy.example:21', {}],
    ['proxy', 'http://proxy.example:99999', {}],
    ['proxy', 'socks5://proxy..example', {}],
    ['proxy', 'https://256.256.256.256/office.pac', {}],
    ['spellingDictionaries', 'http://files.example/d/', {}],
    ['spellingDictionaries', 'https://files.example/d', {}],
    ['spellingDictionaries', 'https://name:word@files.example/d/', {}],
    ['spellingDictionaries', 'files/d', {}],
  ])('%s: %j has its safest meaning', (key, value, held) => {
    const given = 'portal' in held ? { portal } : {}
    const { policy, problems, guarded } = readPolicy({ ...given, [key]: value })
    expect(policy).toEqual({ ...usual, ...given, ...held })
    expect(problems).toEqual([{ key, kind: 'bad' }])
    expect([...guarded]).toEqual([key])
  })

  it('stops updates wherever it stands in the file', () => {
    const pin = { updatePin: 'newest' }
    const mode = { updateMode: 'automatic' }
    expect(readPolicy({ ...pin, ...mode }).policy.updateMode).toBe('off')
    expect(readPolicy({ ...mode, ...pin }).policy.updateMode).toBe('off')
  })

  it('is named without its value', () => {
    const read = readPolicy({ applicationSecret: 12_345, portal: 'canary value', proxy: 'canary:word@host' })
    expect(JSON.stringify(read)).not.toMatch(/canary|12345/)
  })

  it.each(['not a portal', 'http://example.bitrix24.com', 'https://www.bitrix24.com'])(
    'portal: %s is said, and with its lock nobody signs in anew',
    bad => {
      const { policy, problems } = readPolicy({ portal: bad, lockPortal: true })
      expect(policy).toEqual({ ...usual, lockPortal: true })
      expect(problems).toEqual([
        { key: 'portal', kind: 'bad' },
        { key: 'lockPortal', kind: 'needs_portal' },
      ])
    },
  )
})

describe('a list', () => {
  it('loses its bad members only, which are named by their place', () => {
    const { policy, problems } = readPolicy({ allowedActs: ['join', 'teleport', 'answer'], fileTypes: ['pdf', '.exe'] })
    expect(policy).toMatchObject({ allowedActs: ['join', 'answer'], fileTypes: ['pdf'] })
    expect(problems).toEqual([
      { key: 'allowedActs.2', kind: 'bad' },
      { key: 'fileTypes.2', kind: 'bad' },
    ])
  })
})

describe('keys that must fit each other', () => {
  it.each([
    [{ lockPortal: true }, 'lockPortal', 'needs_portal'],
    [{ lockApplication: true }, 'lockApplication', 'needs_application'],
    [{ waitSoonMinutes: 20 }, 'waitLateMinutes', 'not_later'],
    [{ waitSoonMinutes: 9, waitLateMinutes: 9 }, 'waitLateMinutes', 'not_later'],
  ])('%j is said', (given, key, kind) => {
    expect(readPolicy(given).problems).toEqual([{ key, kind }])
  })

  it('gives neither of two limits where they do not follow each other', () => {
    expect(readPolicy({ waitSoonMinutes: 20, waitLateMinutes: 10 }).policy).toEqual(usual)
  })
})

describe('alert rules', () => {
  const rule = { name: 'Waits', groups: [[{ of: 'waits', minutes: 5 }]] }

  it('need a name and conditions; the rest has defaults', () => {
    expect(readPolicy({ alerts: [rule] }).policy.alerts).toEqual([
      { ...rule, notify: true, sound: 'system', repeatMinutes: null, again: false },
    ])
  })

  it.each([
    ['an unknown condition', { ...rule, groups: [[{ of: 'mood' }]] }],
    ['no conditions', { ...rule, groups: [[]] }],
    ['a third group', { ...rule, groups: [rule.groups[0], rule.groups[0], rule.groups[0]] }],
  ])('with %s cost only themselves', (_, bad) => {
    const { policy, problems } = readPolicy({ alerts: [bad, { ...rule, name: 'Other' }] })
    expect(policy.alerts?.map(({ name }) => name)).toEqual(['Other'])
    expect(problems).toEqual([{ key: 'alerts.1', kind: 'bad' }])
  })

  it('with a key of a later console are named, and hold without it', () => {
    const later = {
      ...rule,
      colour: 'red',
      groups: [
        [{ of: 'waits', minutes: 5, within: 'hours' }],
        [{ of: 'first_late' }, { of: 'line', lineIds: [1], x: 1 }],
      ],
    }
    const { policy, problems } = readPolicy({ alerts: [{ ...rule, name: 'First' }, later] })
    expect(policy.alerts?.[1]?.groups).toEqual([
      [{ of: 'waits', minutes: 5 }],
      [{ of: 'first_late' }, { of: 'line', lineIds: [1] }],
    ])
    expect(policy.alerts).toHaveLength(2)
    expect([...problems].sort((one, other) => one.key.localeCompare(other.key))).toEqual([
      { key: 'alerts.2.colour', kind: 'unknown' },
      { key: 'alerts.2.groups.1.1.within', kind: 'unknown' },
      { key: 'alerts.2.groups.2.2.x', kind: 'unknown' },
    ])
  })

  it('that are bad besides are bad, and nothing else is said of them', () => {
    const { policy, problems } = readPolicy({ alerts: [{ ...rule, colour: 'red', groups: [[{ of: 'mood' }]] }, rule] })
    expect(policy.alerts).toHaveLength(1)
    expect(problems).toEqual([{ key: 'alerts.1', kind: 'bad' }])
  })

  it.each([1e5, 1e6])('of a list without end are bad together, and not looked through one by one: %d', length => {
    const { problems } = readPolicy({ alerts: Array.from({ length }, () => ({ ...rule, colour: 1 })), theme: 'dark' })
    expect(problems).toEqual([{ key: 'alerts', kind: 'bad' }])
  })

  it('of one name are none', () => {
    expect(readPolicy({ alerts: [rule, rule] })).toMatchObject({ policy: usual, problems: [{ key: 'alerts' }] })
  })
})

it('loosens nothing while the file cannot be read', () => {
  const { policy, problems, guarded } = guardedBy('not_json', readPolicy({ theme: 'dark' }))
  expect(policy).toEqual({
    ...usual,
    theme: 'dark',
    ...{ lockPortal: true, lockApplication: true, allowWebhook: false, allowWeakStorage: false, needsReason: true },
    ...{ notifyPrivately: true, allowExport: false, allowSaving: false, fileMegabytes: 0, deepLinks: false },
    updateMode: 'off',
  })
  expect(problems).toEqual([{ key: 'file', kind: 'not_json' }])
  expect(guarded.has('allowWeakStorage')).toBe(true)
})

it.each(['https://files.example/d/', '/srv/dictionaries', 'D:\\Dictionaries', '\\\\server\\share'])(
  'takes %s as a place for dictionaries',
  spellingDictionaries => {
    expect(readPolicy({ spellingDictionaries }).policy).toMatchObject({ spellingDictionaries })
  },
)

it.each([
  'system',
  'direct',
  'http://proxy.example:3128',
  'socks5://127.0.0.1:1080',
  'https://proxy.example/office.pac',
])('takes %s as the way to the network', proxy => {
  expect(readPolicy({ proxy }).policy).toMatchObject({ proxy })
})

it.each(['https://updates.example/switchboard/', 'http://127.0.0.1:8080/feed/'])(
  'takes updates from %s',
  updateFeed => {
    expect(readPolicy({ updateFeed }).policy).toMatchObject({ updateFeed })
  },
)
