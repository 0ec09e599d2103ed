import { expect, it } from 'vitest'
import { textSizes } from '../../../../electron/contract/app'
import { resized } from '../../../../electron/shell/text-size'
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
