import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Policy, policyPath, readPolicy } from '../../../../electron/shell/policy'

const usual = {
  redirectPort: 17823,
  lockPortal: false,
  allowWebhook: true,
  allowWeakStorage: true,
  needsReason: false,
}
const reading = (text: string) => readPolicy('/policy.json', () => text)
const failing = (code: string) =>
  readPolicy('/policy.json', () => {
    throw Object.assign(new Error(`${code}: /policy.json`), { code })
  })

describe('policyPath', () => {
  const env = { SWITCHBOARD_POLICY: '/tmp/own.json', ProgramData: 'D:\\Data', SystemDrive: 'D:' }
  const exists = (path: string) => path === 'C:\\Windows\\System32\\ntoskrnl.exe'

  it.each([
    ['linux', '/etc/switchboard/policy.json'],
    ['darwin', '/Library/Application Support/Switchboard/policy.json'],
    ['win32', 'C:\\ProgramData\\Switchboard\\policy.json'],
  ] as const)('is the computer-wide place on %s', (platform, path) => {
    expect(policyPath({ platform, env, isPackaged: true, exists })).toBe(path)
  })

  it('is on Windows’ own drive, whatever the environment says', () => {
    const onE = (path: string) => path.startsWith('E:\\Windows\\')
    const place = (found: (path: string) => boolean) =>
      policyPath({ platform: 'win32', env, isPackaged: true, exists: found })
    expect(place(onE)).toBe('E:\\ProgramData\\Switchboard\\policy.json')
    expect(place(() => true)).toBe('C:\\ProgramData\\Switchboard\\policy.json')
    expect(place(() => false)).toBe('C:\\ProgramData\\Switchboard\\policy.json')
  })

  it('can be named by the environment only before packaging', () => {
    expect(policyPath({ platform: 'linux', env, isPackaged: false, exists })).toBe('/tmp/own.json')
    expect(policyPath({ platform: 'linux', env: {}, isPackaged: false, exists })).toBe('/etc/switchboard/policy.json')
  })
})

describe('readPolicy', () => {
  it.each(['https://files.example/d/', '/srv/dictionaries', 'D:\\Dictionaries', '\\\\server\\share'])(
    'takes %s as a place for dictionaries',
    spellingDictionaries => {
      expect(reading(JSON.stringify({ spellingDictionaries })).policy).toMatchObject({ spellingDictionaries })
    },
  )

  it('presets nothing where there is no file', () => {
    expect(failing('ENOENT')).toEqual({ policy: usual, problem: null })
  })

  it('takes the file’s values, even after a byte order mark', () => {
    const preset = { portal: 'https://example.bitrix24.com', applicationId: 'local.1', applicationSecret: 's' }
    expect(reading(`\ufeff${JSON.stringify({ ...preset, redirectPort: 7000, lockPortal: true })}`)).toEqual({
      policy: { ...usual, ...preset, redirectPort: 7000, lockPortal: true },
      problem: null,
    })
  })

  it.each([
    ['not JSON', '{"applicationSecret": "canary-value", }'],
    ['lockPortal: invalid_type', '{"applicationSecret": "canary-value", "lockPortal": "yes"}'],
    ['redirectPort: too_small', '{"applicationSecret": "canary-value", "redirectPort": 80}'],
    ['journalPersonalDays: too_small', '{"applicationSecret": "canary-value", "journalPersonalDays": 0}'],
    ['journalPersonalDays: too_small', '{"applicationSecret": "canary-value", "journalPersonalDays": -30}'],
    ['journalPersonalDays: too_big', '{"applicationSecret": "canary-value", "journalPersonalDays": 36500}'],
    ['journalPersonalDays: invalid_type', '{"applicationSecret": "canary-value", "journalPersonalDays": 0.5}'],
    ['file: unrecognized_keys', '{"applicationSecret": "canary-value", "lockPortals": true}'],
    ['lockPortal: custom', '{"applicationSecret": "canary-value", "lockPortal": true}'],
    ['spellingDictionaries: custom', '{"spellingDictionaries": "http://canary-value/d/"}'],
    ['spellingDictionaries: custom', '{"spellingDictionaries": "https://canary-value/d"}'],
    ['spellingDictionaries: custom', '{"spellingDictionaries": "https://canary-value:word@files.example/d/"}'],
    ['spellingDictionaries: custom', '{"spellingDictionaries": "canary-value/d"}'],
    ['file: invalid_type', '"canary-value"'],
    ['file: invalid_type', 'null'],
    ['not JSON', ''],
  ])('names the problem "%s" without any value, and loosens nothing', (problem, text) => {
    const read = reading(text)
    expect(read.problem).toBe(problem)
    expect(JSON.stringify(read)).not.toContain('canary')
    expect(read.policy).toEqual({
      ...usual,
      lockPortal: true,
      allowWebhook: false,
      allowWeakStorage: false,
      needsReason: true,
    })
  })

  it('counts a file that may not be read as a problem', () => {
    expect(failing('EACCES').problem).toBe('EACCES')
  })
})

describe('alert rules', () => {
  const rule = { name: 'Waits', groups: [[{ of: 'waits', minutes: 5 }]] }

  it('need a name and conditions; the rest has defaults', () => {
    expect(reading(JSON.stringify({ alerts: [rule] })).policy.alerts).toEqual([
      { ...rule, notify: true, sound: 'system', repeatMinutes: null, again: false },
    ])
  })

  it.each([
    ['two of one name', [rule, rule], 'alerts: custom'],
    ['an unknown key', [{ ...rule, colour: 'red' }], 'alerts.0: unrecognized_keys'],
    ['an unknown condition', [{ ...rule, groups: [[{ of: 'mood' }]] }], 'alerts.0.groups.0.0.of: invalid_union'],
    ['no conditions', [{ ...rule, groups: [[]] }], 'alerts.0.groups.0: too_small'],
    [
      'a third group',
      [{ ...rule, groups: [rule.groups[0], rule.groups[0], rule.groups[0]] }],
      'alerts.0.groups: too_big',
    ],
  ])('with %s make the file bad', (_, alerts, problem) => {
    expect(reading(JSON.stringify({ alerts })).problem).toBe(problem)
  })
})

it('describes in docs/policy.md the schema that the program checks', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../../docs/policy.md'), 'utf8')
  const blocks = [...text.matchAll(/```json\n([\s\S]+?)```/g)].map(([, json]) => JSON.parse(json!) as unknown)
  expect(blocks[0]).toEqual(Policy.parse(blocks[0]))
  expect(blocks[1]).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(Policy, { io: 'input' }))))
})
