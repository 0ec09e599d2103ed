import { expect, it } from 'vitest'
import { settingsDefault, textSizes } from '../../../../electron/contract/app'
import { createEarlyResize, resized } from '../../../../electron/shell/text-size'
import { textSizes as offered } from '../../../../renderer/features/settings/text-sizes'

it('goes step by step through the sizes, within limits, and back', () => {
  expect(resized(100, 'in')).toBe(110)
  expect(resized(100, 'out')).toBe(90)
  expect(resized(400, 'in')).toBe(400)
  expect(resized(70, 'out')).toBe(70)
  expect(resized(250, 'reset')).toBe(100)
})

it('is offered in the same sizes by the settings', () => {
  expect(offered).toEqual([...textSizes])
})

it('is changed by keys that are pressed while the page is loading', () => {
  let settings = { ...settingsDefault }
  const preferences = {
    settings: () => settings,
    change: (changes: Partial<typeof settings>) => (settings = { ...settings, ...changes }),
  }
  const webContents = { zoomFactor: 1 }
  const resize = createEarlyResize({ window: { isDestroyed: () => false, webContents }, preferences })
  resize('in')
  resize('in')
  expect([settings.textSize, webContents.zoomFactor]).toEqual([125, 1.25])
})
