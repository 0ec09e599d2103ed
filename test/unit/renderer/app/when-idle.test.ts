import { afterEach, expect, it, vi } from 'vitest'
import { whenIdle } from '../../../../renderer/app/when-idle'

afterEach(() => vi.unstubAllGlobals())

it('fetches a part once the window has nothing else to do, and not before', async () => {
  const asked: { go: () => void; timeout: number }[] = []
  vi.stubGlobal('requestIdleCallback', (go: () => void, { timeout }: { timeout: number }) =>
    asked.push({ go, timeout }),
  )
  const load = vi.fn(async () => 'part')
  const part = whenIdle(load)()
  expect(load).not.toHaveBeenCalled()
  expect(asked).toMatchObject([{ timeout: 1000 }])
  asked[0]?.go()
  expect(await part).toBe('part')
})
