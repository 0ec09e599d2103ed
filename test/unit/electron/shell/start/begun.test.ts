import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { hasBegun } from '../../../../../electron/shell/start/begun'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

function starting(isEarly: boolean) {
  const [app, page] = [new EventEmitter(), new EventEmitter()]
  const window = Object.assign(new EventEmitter(), { webContents: page })
  let isOver = false
  void hasBegun(window, app, isEarly).then(() => (isOver = true))
  const isOverAfter = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms)
    return isOver
  }
  return { app, page, window, isOverAfter }
}

it.each(['dom-ready', 'did-stop-loading', 'destroyed', 'render-process-gone'])('is over with %s', async event => {
  const { page, isOverAfter } = starting(false)
  expect(await isOverAfter(1000)).toBe(false)
  page.emit(event)
  expect(await isOverAfter(0)).toBe(true)
})

it('is over with the wish to quit, although the page hangs', async () => {
  const { app, isOverAfter } = starting(false)
  app.emit('before-quit')
  expect(await isOverAfter(0)).toBe(true)
})

it('leaves a page that takes keys by itself the time to be on the screen', async () => {
  const { page, window, isOverAfter } = starting(true)
  page.emit('dom-ready')
  expect(await isOverAfter(20)).toBe(false)
  window.emit('ready-to-show')
  expect(await isOverAfter(40)).toBe(false)
  expect(await isOverAfter(40)).toBe(true)
})

it('does not wait for a window that is not drawn', async () => {
  const { page, isOverAfter } = starting(true)
  page.emit('dom-ready')
  expect(await isOverAfter(100)).toBe(false)
  expect(await isOverAfter(60)).toBe(true)
})
