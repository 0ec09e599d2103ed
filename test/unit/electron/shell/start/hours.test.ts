import { describe, expect, it } from 'vitest'
import { hoursOf, regionOf } from '../../../../../electron/shell/start/hours'

const none = () => false

describe('the hours of the system', () => {
  it.each([
    [{ LANG: 'en_GB.UTF-8' }, 24],
    [{ LANG: 'en_US.UTF-8' }, 12],
    [{ LANG: 'en_US.UTF-8', LC_TIME: 'de_DE.UTF-8' }, 24],
    [{ LANG: 'ru_RU.UTF-8', LC_ALL: 'en_US' }, 12],
    // The restart that makes names of files readable.
    [{ LC_ALL: 'C.UTF-8', LC_TIME: 'en_GB.UTF-8', LANG: 'en_US.UTF-8' }, 24],
    [{ LC_ALL: 'C.UTF-8' }, null],
    [{}, null],
    [{ LANG: 'not a locale' }, null],
    // A language without a form in Intl has not the hours of English.
    [{ LANG: 'tlh_CA.UTF-8' }, null],
  ])('on Linux are those of the locale of times: %o', (env, hours) => {
    expect(hoursOf({ platform: 'linux', env, region: 'en-US', forces: none })).toBe(hours)
  })

  it('elsewhere are those of the region, not of the language', () => {
    expect(hoursOf({ platform: 'win32', env: { LANG: 'en_US' }, region: 'en-GB', forces: none })).toBe(24)
    expect(hoursOf({ platform: 'darwin', env: {}, region: 'en-US', forces: none })).toBe(12)
  })

  it('on a Mac are those of its switches before all else', () => {
    const switched = (on: string) => (preference: string) => preference === on
    const mac = { platform: 'darwin', env: {} } as const
    expect(hoursOf({ ...mac, region: 'en-US', forces: switched('AppleICUForce24HourTime') })).toBe(24)
    expect(hoursOf({ ...mac, region: 'de-DE', forces: switched('AppleICUForce12HourTime') })).toBe(12)
  })
})

describe('the country of the system', () => {
  it.each([
    [{ LANG: 'de_AT.UTF-8' }, 'AT'],
    [{ LANG: 'en_US.UTF-8', LC_TIME: 'de_DE.UTF-8' }, 'DE'],
    // The restart that makes names of files readable.
    [{ LC_ALL: 'C.UTF-8', LC_TIME: 'en_GB.UTF-8' }, 'GB'],
    [{ LANG: 'kk' }, null],
    [{ LC_ALL: 'C' }, null],
    [{ LANG: 'not a locale' }, null],
  ])('on Linux is that of the locale of times: %o', (env, region) => {
    expect(regionOf({ platform: 'linux', env, region: 'en-US' })).toBe(region)
  })

  it('elsewhere is that of the region, not of the language', () => {
    expect(regionOf({ platform: 'win32', env: { LANG: 'en_US' }, region: 'en-GB' })).toBe('GB')
    expect(regionOf({ platform: 'darwin', env: {}, region: 'zh-Hant-TW' })).toBe('TW')
  })
})
