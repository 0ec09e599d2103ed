import { expect, it } from 'vitest'
import { compareVersions, isVersion, isWithin } from '../../../../../electron/services/update/version'

it('orders versions as semver does', () => {
  const ordered = [
    'no version',
    '0.9.0',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.1',
    '1.2.0',
    '1.10.0',
    '2.0.0',
  ]
  for (const [at, one] of ordered.entries())
    for (const [other, against] of ordered.entries())
      expect(Math.sign(compareVersions(one, against)), `${one} and ${against}`).toBe(Math.sign(at - other))
})

it('knows what is a version', () => {
  expect(['1.2.3', '1.2.3-beta.1', '0.0.0'].every(isVersion)).toBe(true)
  expect(['1.2', 'v1.2.3', '1.2.3 ', '1.2.3+build', '1.2.3-', '1.2.3-a..b', '9999999.0.0'].some(isVersion)).toBe(false)
})

it.each([
  ['1.4.9', '1.4', true],
  ['1.4.2', '1.4.2', true],
  ['1.4.1', '1.4.2', true],
  ['1.3.9', '1.4', true],
  ['1.4.3', '1.4.2', false],
  ['1.5.0', '1.4', false],
  ['2.0.0', '1.4', false],
  ['2.9.9', '2', true],
])('%s within %s: %s', (version, line, is) => {
  expect(isWithin(version, line)).toBe(is)
})
