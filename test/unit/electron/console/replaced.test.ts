import { describe, expect, it } from 'vitest'
import { watchReplaced } from '../../../../electron/console/replaced'
import { testSystem } from '../../../support/computer/system'

describe('another version installed over the running one', () => {
  function watching(installed: () => string | null) {
    const pushed: unknown[] = []
    let look = () => {}
    const system = testSystem({
      version: '1.0.0',
      installedVersion: async () => installed(),
      push: (_, payload) => pushed.push(payload),
    })
    const replaced = watchReplaced({
      system,
      every: (_, run) => ((look = run), () => (look = () => {})),
    })
    const looks = async (times: number) => {
      for (let time = 0; time < times; time++) {
        look()
        await Promise.resolve().then(() => {})
      }
    }
    return { pushed, replaced, looks }
  }

  it('is told once it has lasted for two looks, and only once', async () => {
    let version: string | null = '1.0.0'
    const { pushed, replaced, looks } = watching(() => version)
    await looks(2)
    version = '1.1.0'
    await looks(1)
    expect(pushed).toEqual([])
    await looks(3)
    expect(pushed).toEqual([{ version: '1.1.0' }])
    expect(replaced.current()).toBe('1.1.0')
    version = '1.2.0'
    await looks(2)
    expect(pushed).toEqual([{ version: '1.1.0' }, { version: '1.2.0' }])
  })

  it('is not made of a file that cannot be read while the package is being written', async () => {
    const { pushed, looks } = watching(() => null)
    await looks(3)
    expect(pushed).toEqual([])
  })

  it('is looked for no more after the end', async () => {
    const { pushed, replaced, looks } = watching(() => '2.0.0')
    replaced.stop()
    await looks(3)
    expect(pushed).toEqual([])
  })
})
