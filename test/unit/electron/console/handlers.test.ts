import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import type { Serves } from '../../../../electron/contract/calls'
import { createHandlers, holdQuit, type Services } from '../../../../electron/console/handlers'

const own = { 'app.connection': async () => ({ state: 'ok', waitMs: 0 }) } as unknown as Serves<'app'>
const services = { handlers: { 'search.recent': async () => [] } } as unknown as Services

function deferred<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>(settle => (resolve = settle))
  return { promise, resolve }
}

describe('createHandlers', () => {
  it('answers for the console itself while the services are still loading', async () => {
    const find = createHandlers(own, new Promise(() => {}))
    await expect(find('app.connection')).resolves.toBe(own['app.connection'])
  })

  it('keeps a call until the services are there', async () => {
    const loading = deferred<Services>()
    const found = createHandlers(own, loading.promise)('search.recent')
    loading.resolve(services)
    await expect(found).resolves.toBe(services.handlers['search.recent'])
  })

  it('fails calls when the services could not start', async () => {
    const find = createHandlers(own, Promise.reject(new Error('no')))
    await expect(find('search.recent')).rejects.toThrow('no')
  })
})

describe('holdQuit', () => {
  function quitting(close: () => Promise<unknown>) {
    const over = deferred<undefined>()
    const app = Object.assign(new EventEmitter(), {
      quits: 0,
      quit() {
        const event = new Event('before-quit', { cancelable: true })
        app.emit('before-quit', event)
        if (event.defaultPrevented) return
        app.quits++
        over.resolve(undefined)
      },
    })
    const logged: string[] = []
    holdQuit(app, close, text => logged.push(text))
    return { app, logged, over: over.promise }
  }

  it('quits once everything is saved, and saves only once', async () => {
    const saving = deferred<undefined>()
    let saves = 0
    const { app, over } = quitting(() => (saves++, saving.promise))
    app.quit()
    app.quit()
    expect(app.quits).toBe(0)
    saving.resolve(undefined)
    await over
    expect(app.quits).toBe(1)
    expect(saves).toBe(1)
  })

  it('quits all the same when saving fails', async () => {
    const { app, logged, over } = quitting(() => Promise.reject(new Error('disk full')))
    app.quit()
    await over
    expect(app.quits).toBe(1)
    expect(logged).toEqual(['not everything was saved'])
  })
})
