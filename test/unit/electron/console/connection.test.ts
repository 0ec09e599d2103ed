import { expect, it } from 'vitest'
import { createConnection } from '../../../../electron/console/connection'
import type { Connection } from '../../../../electron/contract/app'

function watching() {
  const pushed: Connection[] = []
  let now = 0
  let due: { at: number; action: () => void } | null = null
  const connection = createConnection({
    push: (_name, payload) => pushed.push(payload as Connection),
    now: () => now,
    after(ms, action) {
      const entry = { at: now + ms, action }
      due = entry
      return () => {
        if (due === entry) due = null
      }
    },
  })
  const pass = (ms: number) => {
    now += ms
    if (due && due.at <= now) due.action()
  }
  return { connection, pushed, pass }
}

it('tells once when the portal is out of reach and once when it is back', () => {
  const { connection, pushed } = watching()
  for (const online of [true, false, false, true, true]) connection.reach(online)
  expect(pushed.map(({ state }) => state)).toEqual(['offline', 'ok'])
})

it('counts a wait down and ends it by itself', () => {
  const { connection, pushed, pass } = watching()
  connection.wait(3000)
  pass(1000)
  expect(connection.current()).toEqual({ state: 'limited', waitMs: 2000 })
  pass(2000)
  expect(connection.current()).toEqual({ state: 'ok', waitMs: 0 })
  expect(pushed).toEqual([
    { state: 'limited', waitMs: 3000 },
    { state: 'ok', waitMs: 0 },
  ])
})

it('does not mention the everyday spacing of requests', () => {
  const { connection, pushed } = watching()
  connection.wait(500)
  connection.wait(0)
  expect(pushed).toEqual([])
})

it('tells when a wait becomes longer', () => {
  const { connection, pushed } = watching()
  connection.wait(2000)
  connection.wait(9000)
  expect(pushed.at(-1)).toEqual({ state: 'limited', waitMs: 9000 })
})

it('says offline rather than limited, and limited again once back within the wait', () => {
  const { connection, pushed } = watching()
  connection.wait(5000)
  connection.reach(false)
  connection.reach(true)
  expect(pushed.map(({ state }) => state)).toEqual(['limited', 'offline', 'limited'])
})

it('starts afresh with another account', () => {
  const { connection } = watching()
  connection.wait(5000)
  connection.reach(false)
  connection.reset()
  expect(connection.current()).toEqual({ state: 'ok', waitMs: 0 })
})

it('tells why there is no connection, and again when the reason changes', () => {
  const { connection, pushed } = watching()
  connection.reach(false)
  connection.reach(false, 'proxy_sign_in')
  connection.reach(false, 'proxy_sign_in')
  connection.reach(true)
  expect(pushed.map(({ reason }) => reason)).toEqual([undefined, 'proxy_sign_in', undefined])
  expect(connection.current()).toEqual({ state: 'ok', waitMs: 0 })
})
