import { expect, it, vi } from 'vitest'
import { createWatch } from '../../../../../electron/services/message/watch'
import { chatId } from '../harness'

type WatchDeps = Parameters<typeof createWatch>[0]

/** A watched dialog that main knows or not, as told, and the number of times it was read. */
function setUp() {
  const state = { isKnown: false, reads: 0 }
  const read = () => {
    state.reads++
    return Promise.reject(new Error('it cannot be read'))
  }
  const follow = () => (state.isKnown ? () => null : null)
  const dialogs = { follow, read } as unknown as WatchDeps['dialogs']
  const watch = createWatch({ dialogs, push: () => {}, nudge: () => {}, trace: vi.fn() })
  watch.set({ chatId: chatId(1), accountId: 'a' })
  const poll = (times: number) => {
    for (let time = 0; time < times; time++) watch.ask({} as never, { account: { id: 'a' } } as never)
    return state.reads
  }
  return { state, poll }
}

it('a dialog that main does not know is read again later each time, as it may be one that cannot be read', () => {
  const { poll } = setUp()
  expect([poll(1), poll(1), poll(3), poll(1), poll(7), poll(1)]).toEqual([0, 1, 1, 2, 2, 3])
})

it('a dialog that main has forgotten a second time is read as soon as the first time', () => {
  const { state, poll } = setUp()
  expect(poll(2)).toBe(1)
  state.isKnown = true
  expect(poll(5)).toBe(1)
  state.isKnown = false
  expect(poll(2)).toBe(2)
})
