import { expect, it } from 'vitest'
import type { ActiveAccount } from '../../../../../electron/services/account/active'
import { createFileLinks } from '../../../../../electron/services/file/links'
import { createClock } from '../../../../floor/clock'

/** Addresses from a portal that answers at once, on a clock of the test. */
function linking() {
  const clock = createClock()
  const requests: number[] = []
  const batch = (commands: object) => {
    const names = Object.keys(commands)
    requests.push(names.length)
    const value = { downloadUrl: 'https://portal.example/file' }
    return Promise.resolve(Object.fromEntries(names.map(name => [name, { ok: true, value }])))
  }
  const using = { account: {}, bitrix: { batch } } as unknown as ActiveAccount
  const links = createFileLinks({ wait: clock.wait })
  let given = 0
  /** Asks for a picture that is in sight for so long. */
  function look(id: number, lane: 'bulk' | 'search', ms: number): void {
    const leaving = new AbortController()
    const file = { chatId: 1 as never, id }
    void links.ask(using, file, { lane, signal: leaving.signal }).then(
      () => given++,
      () => {},
    )
    clock.after(ms, () => leaving.abort())
  }
  return { clock, requests, look, given: () => given }
}

it('previews that are scrolled past are asked for in few requests, and those in sight at the end soon', async () => {
  const { clock, requests, look, given } = linking()
  for (let id = 1; id <= 450; id++) {
    look(id, 'bulk', id > 445 ? 60_000 : 250)
    await clock.run(70)
  }
  expect(requests.length).toBeLessThanOrEqual(20)
  const before = given()
  await clock.run(1000)
  expect(given() - before).toBeGreaterThan(0)
  expect(requests.length).toBeLessThanOrEqual(20)
})

it('so are those that come in jerks, as on a busy computer', async () => {
  const { clock, requests, look, given } = linking()
  for (let id = 1; id <= 450; id += 4) {
    for (const each of [0, 1, 2, 3]) look(id + each, 'bulk', id > 445 ? 60_000 : 250)
    await clock.run(280)
  }
  expect(requests.length).toBeLessThanOrEqual(20)
  const before = given()
  await clock.run(1000)
  expect(given() - before).toBeGreaterThan(0)
})

it('pictures that are looked at one by one come at once', async () => {
  const { clock, requests, look, given } = linking()
  for (let id = 1; id <= 20; id++) {
    look(id, 'bulk', 60_000)
    await clock.run(600)
    expect(given()).toBe(id)
  }
  expect(requests).toHaveLength(20)
})

it('a file that somebody waits for does not wait for others', async () => {
  const { clock, requests, look } = linking()
  for (let id = 1; id <= 3; id++) {
    look(id, 'search', 60_000)
    await clock.run(50)
  }
  expect(requests).toEqual([1, 1, 1])
})
