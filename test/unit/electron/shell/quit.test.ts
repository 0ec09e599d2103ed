import { EventEmitter } from 'node:events'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { holdQuit } from '../../../../electron/shell/quit'

function deferred() {
  let resolve = () => {}
  const promise = new Promise<void>(settle => (resolve = () => settle()))
  return { promise, resolve }
}

describe('holdQuit', () => {
  function quitting(close: () => Promise<unknown>, finish: () => Promise<unknown> = async () => {}) {
    const over = deferred()
    const app = Object.assign(new EventEmitter(), {
      quits: 0,
      quit() {
        const event = new Event('before-quit', { cancelable: true })
        app.emit('before-quit', event)
        if (event.defaultPrevented) return
        app.quits++
        over.resolve()
      },
    })
    const logged: string[] = []
    const again = vi.fn()
    holdQuit(app, { close, finish, again }, text => logged.push(text))
    return { app, logged, again, over: over.promise }
  }

  it('quits once everything is saved, and saves only once', async () => {
    const saving = deferred()
    let saves = 0
    const { app, over } = quitting(() => (saves++, saving.promise))
    app.quit()
    app.quit()
    expect(app.quits).toBe(0)
    saving.resolve()
    await over
    expect(app.quits).toBe(1)
    expect(saves).toBe(1)
  })

  it('replaces the program once everything is saved, or was not, and quits after that', async () => {
    const steps: string[] = []
    const finishing = deferred()
    const close = async () => {
      steps.push('close')
      throw new Error('disk full')
    }
    const { app, over } = quitting(close, () => (steps.push('finish'), finishing.promise))
    app.quit()
    await expect.poll(() => steps).toEqual(['close', 'finish'])
    expect(app.quits).toBe(0)
    finishing.resolve()
    await over
    expect(app.quits).toBe(1)
  })

  it.each([
    ['starts again after the end where somebody has started it meanwhile', 2, 1],
    ['stays ended where nobody has', 0, 0],
  ])('%s', async (_, starts, times) => {
    const finishing = deferred()
    const { app, over, again } = quitting(
      async () => {},
      () => finishing.promise,
    )
    app.emit('second-instance')
    app.quit()
    for (let start = 0; start < starts; start++) app.emit('second-instance')
    expect(again).not.toHaveBeenCalled()
    finishing.resolve()
    await over
    expect(again).toHaveBeenCalledTimes(times)
  })

  it('logs that the last step was cut off', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const { app, logged } = quitting(
      async () => {},
      () => new Promise(() => {}),
    )
    app.quit()
    await vi.advanceTimersByTimeAsync(61_000)
    expect(logged).toEqual(['quit before the last step was done'])
    expect(app.quits).toBe(1)
  })

  it('quits all the same when the program cannot be replaced', async () => {
    const { app, logged, over } = quitting(
      async () => {},
      () => Promise.reject(new Error('disk full')),
    )
    app.quit()
    await over
    expect(app.quits).toBe(1)
    expect(logged).toEqual(['quit without the last step'])
  })

  it('quits all the same when saving fails', async () => {
    const { app, logged, over } = quitting(() => Promise.reject(new Error('disk full')))
    app.quit()
    await over
    expect(app.quits).toBe(1)
    expect(logged).toEqual(['not everything was saved'])
  })
})
