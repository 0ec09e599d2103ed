import { describe, expect, it } from 'vitest'
import type { OwnCalls } from '../../../../electron/contract/calls'
import { createHandlers } from '../../../../electron/console/handlers'
import type { Services } from '../../../../electron/console/services'

const own = { 'app.connection': async () => ({ state: 'ok', waitMs: 0 }) } as unknown as OwnCalls
const services = { handlers: { 'search.recent': async () => [] } } as unknown as Services

function deferred<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>(settle => (resolve = settle))
  return { promise, resolve }
}

describe('createHandlers', () => {
  it('answers for the console itself while the services are still loading', () => {
    const find = createHandlers(own, new Promise(() => {}))
    expect(find('app.connection')).toBe(own['app.connection'])
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
