import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { watchAnswering } from '../../../../../electron/shell/window/answering'

function watched() {
  const page = new EventEmitter()
  const restart = vi.fn()
  const questions: { signal: AbortSignal; answer: (isWanted: boolean) => void }[] = []
  const ask = (signal: AbortSignal) => new Promise<boolean>(answer => void questions.push({ signal, answer }))
  watchAnswering(page, { ask, restart })
  async function answer(isWanted: boolean) {
    questions.at(-1)?.answer(isWanted)
    await Promise.resolve().then(() => {})
  }
  return { page, restart, questions, answer }
}

it('restarts a page that does not answer when the operator wants it, and asks once', async () => {
  const { page, restart, questions, answer } = watched()
  page.emit('unresponsive')
  page.emit('unresponsive')
  expect(questions).toHaveLength(1)
  await answer(true)
  expect(restart).toHaveBeenCalledTimes(1)
})

it('waits when the operator does, and asks again', async () => {
  const { page, restart, questions, answer } = watched()
  page.emit('unresponsive')
  await answer(false)
  page.emit('unresponsive')
  expect([questions.length, restart.mock.calls.length]).toEqual([2, 0])
})

it.each(['responsive', 'render-process-gone'])('takes the question back with %s', async event => {
  const { page, restart, questions, answer } = watched()
  page.emit('unresponsive')
  page.emit(event)
  expect(questions[0]?.signal.aborted).toBe(true)
  await answer(true)
  expect(restart).not.toHaveBeenCalled()
  page.emit('unresponsive')
  expect(questions).toHaveLength(2)
})
