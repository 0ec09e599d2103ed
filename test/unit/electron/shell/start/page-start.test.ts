import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { headStartMs, watchPageStart } from '../../../../../electron/shell/start/page-start'
import type { Served } from '../../../../../electron/shell/protocol'

const html = { type: 'text/html; charset=utf-8', url: 'app://console/index.html' }
const script = { type: 'text/javascript; charset=utf-8', url: 'app://console/assets/first.js' }
const style = { type: 'text/css; charset=utf-8', url: 'app://console/assets/first.css' }

/** Answers each request when the test says so. */
function page(patienceMs = 60_000) {
  const waiting = new Map<string, { resolve: (served: Served) => void; reject: (error: Error) => void }>()
  const serving = ({ url }: { url: string }) =>
    new Promise<Served>((resolve, reject) => waiting.set(url, { resolve, reject }))
  const { serve, started } = watchPageStart(serving, patienceMs)
  let isStarted = false
  void started.then(() => (isStarted = true))
  return {
    ask: ({ url }: { url: string }) => serve({ method: 'GET', url }),
    async answer({ type, url }: { type: string; url: string }) {
      waiting.get(url)?.resolve({ statusCode: 200, headers: { 'Content-Type': type }, data: Buffer.from(url) })
      await vi.advanceTimersByTimeAsync(headStartMs)
    },
    fail: async ({ url }: { url: string }) => {
      waiting.get(url)?.reject(new Error('EMFILE'))
      await vi.advanceTimersByTimeAsync(headStartMs)
    },
    isStarted: () => isStarted,
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the page has what it starts with', () => {
  it('once its scripts were served and nothing else is asked for', async () => {
    const { ask, answer, isStarted } = page()
    const first = ask(html)
    await answer(html)
    expect((await first).data.toString()).toBe(html.url)
    expect(isStarted()).toBe(false)
    void ask(style)
    void ask(script)
    await answer(script)
    expect(isStarted()).toBe(false)
    await answer(style)
    expect(isStarted()).toBe(true)
  })

  it('though a file could not be read, which the page is told as before', async () => {
    const { ask, answer, fail, isStarted } = page()
    void ask(script)
    const lost = ask(style)
    lost.catch(() => {})
    await answer(script)
    await fail(style)
    await expect(lost).rejects.toThrow('EMFILE')
    expect(isStarted()).toBe(true)
  })

  it('or is taken to have it when it asks for nothing', async () => {
    const { isStarted } = page(2000)
    await vi.advanceTimersByTimeAsync(1999)
    expect(isStarted()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(isStarted()).toBe(true)
  })
})
