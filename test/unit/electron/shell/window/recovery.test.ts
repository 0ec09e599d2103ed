import { expect, it } from 'vitest'
import { createRecovery } from '../../../../../electron/shell/window/recovery'

it('reloads a crashed page three times within a minute, then gives up', () => {
  const decide = createRecovery(() => 5)
  expect([decide(), decide(), decide(), decide()]).toEqual(['reload', 'reload', 'reload', 'give up'])
})

it('forgets crashes older than a minute', () => {
  let now = 0
  const decide = createRecovery(() => now)
  for (; now < 10 * 30_000; now += 30_000) expect(decide()).toBe('reload')
})
