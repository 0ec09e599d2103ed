import { expect, it } from 'vitest'
import { keepNetworkInside } from '../../../../../electron/shell/start/network'

function featuresOn(platform: NodeJS.Platform, asked: string): string {
  let features = asked
  keepNetworkInside(platform, {
    getSwitchValue: name => (name === 'enable-features' ? features : ''),
    appendSwitch: (_name, value) => (features = value),
  })
  return features
}

it('keeps the network service in main on Linux, beside features that were asked for', () => {
  expect(featuresOn('linux', '')).toBe('NetworkServiceInProcess2')
  expect(featuresOn('linux', 'A,B<C')).toBe('A,B<C,NetworkServiceInProcess2')
})

it.each(['darwin', 'win32'] as const)('leaves it to Chromium on %s', platform => {
  expect(featuresOn(platform, 'A')).toBe('A')
})
