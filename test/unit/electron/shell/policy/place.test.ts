import { expect, it } from 'vitest'
import { policyPath } from '../../../../../electron/shell/policy/place'

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
