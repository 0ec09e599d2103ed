import { expect, it } from 'vitest'
import { watchFetching } from '../../../../../electron/shell/network/fetching'

function watching() {
  const given: (readonly string[])[] = []
  const timers = new Set<() => void>()
  let memory = 300_000_000
  const watched = watchFetching({
    every(_ms, action) {
      timers.add(action)
      return () => void timers.delete(action)
    },
    memory: () => memory,
    giveUp: languages => void given.push(languages),
  })
  const pass = (ms: number) => {
    for (let at = 0; at < ms; at += 250) for (const action of timers) action()
  }
  return { ...watched, given, timers, pass, take: (bytes: number) => void (memory += bytes) }
}

it('leaves a dictionary that comes alone, and looks at nothing afterwards', () => {
  const { begin, end, given, timers, pass, take } = watching()
  begin('en-US')
  begin('ru')
  take(8_000_000)
  pass(30_000)
  end('en-US')
  expect(timers.size).toBe(1)
  end('ru')
  expect([given, timers.size]).toEqual([[], 0])
})

it('gives up one that says nothing for a minute', () => {
  const { begin, end, given, timers, pass } = watching()
  begin('en-US')
  begin('ru')
  end('ru')
  pass(59_000)
  expect(given).toEqual([])
  pass(1000)
  expect([given, timers.size]).toEqual([[['en-US']], 0])
})

it('gives up one without end before it takes all memory', () => {
  const { begin, given, timers, pass, take } = watching()
  begin('en-US')
  take(199_000_000)
  pass(250)
  expect(given).toEqual([])
  take(1_000_000)
  pass(250)
  expect([given, timers.size]).toEqual([[['en-US']], 0])
})
