import { afterEach, expect, it, vi } from 'vitest'
import { on } from '../../../renderer/api'

afterEach(() => vi.unstubAllGlobals())

/** A bridge that pushes to all its listeners. */
function aBridge() {
  const relays: ((name: string, payload: unknown) => void)[] = []
  const desktop = {
    onEvent(relay: (name: string, payload: unknown) => void) {
      relays.push(relay)
      return () => {}
    },
  }
  vi.stubGlobal('window', { desktop })
  return { relays, push: (name: string, payload: unknown) => relays.forEach(relay => relay(name, payload)) }
}

it('takes each push over the bridge once, however many listen, and gives it to its listeners', () => {
  const { relays, push } = aBridge()
  const got: unknown[] = []
  for (let index = 0; index < 12; index++) on('myDialogs.changed', payload => got.push([index, payload]))
  on('message.changed', payload => got.push(payload))
  push('myDialogs.changed', 'news')
  expect(relays).toHaveLength(1)
  expect(got).toEqual(Array.from({ length: 12 }, (_, index) => [index, 'news']))
})

it('stops only for the listener that stopped, even during a push', () => {
  const { push } = aBridge()
  const got: string[] = []
  const listener = () => got.push('same')
  const stop = on('myDialogs.changed', listener)
  on('myDialogs.changed', listener)
  const once = on('myDialogs.changed', () => {
    got.push('once')
    once()
  })
  stop()
  push('myDialogs.changed', {})
  push('myDialogs.changed', {})
  expect(got).toEqual(['same', 'once', 'same'])
})

it('listens to each bridge separately', () => {
  const first = aBridge()
  const got: unknown[] = []
  on('myDialogs.changed', payload => got.push(payload))
  const second = aBridge()
  on('myDialogs.changed', payload => got.push(payload))
  first.push('myDialogs.changed', 1)
  second.push('myDialogs.changed', 2)
  expect(got).toEqual([1, 2])
})
