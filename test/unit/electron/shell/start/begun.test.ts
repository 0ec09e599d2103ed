import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { hasBegun } from '../../../../../electron/shell/start/begun'

it.each(['dom-ready', 'did-stop-loading', 'destroyed', 'render-process-gone'])('is over with %s', async event => {
  const page = new EventEmitter()
  const begun = hasBegun(page, new EventEmitter())
  page.emit(event)
  await expect(begun).resolves.toBeUndefined()
})

it('is over with the wish to quit, although the page hangs', async () => {
  const app = new EventEmitter()
  const begun = hasBegun(new EventEmitter(), app)
  app.emit('before-quit')
  await expect(begun).resolves.toBeUndefined()
})
