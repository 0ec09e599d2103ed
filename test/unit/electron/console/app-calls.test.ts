import { expect, it } from 'vitest'
import { createAppCalls } from '../../../../electron/console/app-calls'
import { noShell, testSystem } from '../../../support/computer/system'

it('says that a setting was not written, which holds all the same', async () => {
  const pushed: unknown[] = []
  const given = testSystem({ push: (name, payload) => void pushed.push([name, payload]) })
  let isFull = true
  const preferences = { ...given.preferences, flush: async () => !isFull }
  const { 'app.set': set } = createAppCalls({
    system: { ...given, preferences },
    connection: { current: () => ({ state: 'ok', waitMs: 0 }) },
    clocks: { current: () => ({ aheadMs: null }) },
    loopbackPortal: () => null,
    shell: Promise.resolve(noShell),
    replacedBy: () => null,
  })
  await expect(set({ theme: 'dark' })).rejects.toMatchObject({ details: { reason: 'storage_unavailable' } })
  expect(pushed).toEqual([['app.changed', preferences.settings()]])
  expect(preferences.settings().theme).toBe('dark')
  isFull = false
  await expect(set({ theme: 'light' })).resolves.toMatchObject({ theme: 'light' })
})
