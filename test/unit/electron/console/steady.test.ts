import { expect, it } from 'vitest'
import { createSteady } from '../../../../electron/console/steady'

it('goes on while the computer sleeps, though the monotonic clock stands still', () => {
  const time = { monotonic: 1000, up: 500 }
  const steady = createSteady({ monotonic: () => time.monotonic, uptime: () => time.up })
  time.monotonic += 3000
  time.up += 3
  expect(steady()).toBe(3000)
  time.up += 15 * 3600
  expect(steady()).toBe(3000 + 15 * 3_600_000)
  time.monotonic += 250
  expect(steady()).toBe(3250 + 15 * 3_600_000)
})

it('is as fine as the monotonic clock where the other is rough, and never goes back', () => {
  const time = { monotonic: 0 }
  const steady = createSteady({ monotonic: () => time.monotonic, uptime: () => Math.floor(time.monotonic / 1000) + 7 })
  const told = Array.from({ length: 5000 }, () => {
    time.monotonic += 17
    return steady() - time.monotonic
  })
  expect(new Set(told)).toEqual(new Set([0]))
})
