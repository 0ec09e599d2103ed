import { EventEmitter } from 'node:events'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { LastStep } from '../../../../electron/services/update/last-step'
import { holdQuit } from '../../../../electron/shell/quit'

function deferred() {
  let resolve = () => {}
  const promise = new Promise<void>(settle => (resolve = () => settle()))
  return { promise, resolve }
}

describe('holdQuit', () => {
  function quitting(close: () => Promise<unknown>, finish: (ending: LastStep) => Promise<boolean> = async () => false) {
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
    const started: (string | null)[] = []
    const relaunch = (link: string | null) => void started.push(link)
    const { startAgain } = holdQuit(app, { close, finish, relaunch }, text => logged.push(text))
    return { app, logged, started, startAgain, over: over.promise }
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
    const { app, over } = quitting(close, () => (steps.push('finish'), finishing.promise.then(() => false)))
    app.quit()
    await expect.poll(() => steps).toEqual(['close', 'finish'])
    expect(app.quits).toBe(0)
    finishing.resolve()
    await over
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

  const saved = async () => {}

  it('takes no start for itself while it is not ending', async () => {
    const { app, started, startAgain, over } = quitting(saved)
    expect(startAgain('b24console://open?chat=1')).toBe(false)
    app.quit()
    await over
    expect(started).toEqual([])
  })

  it.each(['while it saves', 'in its last step', 'when all is done'])('is started again by a start %s', async when => {
    const [saving, finishing] = [deferred(), deferred()]
    const { app, started, startAgain, over } = quitting(
      () => saving.promise,
      () => finishing.promise.then(() => false),
    )
    app.quit()
    if (when === 'while it saves') expect(startAgain(null)).toBe(true)
    saving.resolve()
    await saving.promise
    if (when === 'in its last step') expect(startAgain(null)).toBe(true)
    finishing.resolve()
    await over
    if (when === 'when all is done') expect(startAgain(null)).toBe(true)
    expect(started).toEqual([null])
    expect(app.quits).toBe(1)
  })

  it('is started once, with the link that came last', async () => {
    const { app, started, startAgain, over } = quitting(saved)
    app.quit()
    for (const link of ['b24console://open?chat=1', 'b24console://open?chat=2', null]) startAgain(link)
    await over
    expect(started).toEqual(['b24console://open?chat=2'])
  })

  it('leaves the start to an installer that does it, which is told that it is wanted', async () => {
    const wanted: boolean[] = []
    const { app, started, startAgain, over } = quitting(saved, async ending => {
      wanted.push(ending.isWantedAgain())
      startAgain(null)
      wanted.push(ending.isWantedAgain())
      return true
    })
    app.quit()
    await over
    expect(wanted).toEqual([false, true])
    expect(started).toEqual([])
  })

  describe('with a last step that takes long', () => {
    afterEach(() => void vi.useRealTimers())

    it('waits for as long as it gets on', async () => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
      const [begun, finishing] = [deferred(), deferred()]
      let going = () => {}
      const { app, logged, over } = quitting(saved, ending => {
        going = ending.going
        begun.resolve()
        return finishing.promise.then(() => false)
      })
      app.quit()
      await begun.promise
      for (let minute = 0; minute < 10; minute++) {
        vi.advanceTimersByTime(50_000)
        going()
      }
      finishing.resolve()
      await over
      expect(app.quits).toBe(1)
      expect(logged).toEqual([])
    })

    it('cuts it off once it stands still, says so, and starts again where that is wanted', async () => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
      const begun = deferred()
      const { app, logged, started, over } = quitting(saved, ending => {
        ending.wantAgain()
        begun.resolve()
        return new Promise(() => {})
      })
      app.quit()
      await begun.promise
      vi.advanceTimersByTime(75_000)
      await over
      expect(app.quits).toBe(1)
      expect(logged).toEqual(['quit in the middle of the last step: it stood still for a minute'])
      expect(started).toEqual([null])
    })
  })
})
