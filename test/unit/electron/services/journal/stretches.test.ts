import { expect, it, vi } from 'vitest'
import { jsonText } from '../../../../../electron/services/journal/export'
import { stretch } from '../../../../../electron/services/portal/stretches'
import { computer } from './sealed'
import { table } from './table'

const acts = 1000
/** Each begins and ends. */
const entries = 2 * acts

/** How often others have their turn during some work, and how many lines are parsed at most in between. */
async function turnsOf(work: () => Promise<unknown>) {
  const parse = vi.spyOn(JSON, 'parse')
  let [turns, most, isDone] = [0, 0, false]
  async function watch() {
    while (!isDone) {
      parse.mockClear()
      await new Promise(resolve => setImmediate(resolve))
      most = Math.max(most, parse.mock.calls.length)
      turns++
    }
  }
  const watching = watch()
  await work()
  isDone = true
  await watching
  parse.mockRestore()
  return { turns, most }
}

it('of a long journal leaves others their turn, whatever is done with it', async () => {
  let time = 0
  const machine = computer({ now: () => ++time })
  const { journal, act } = machine.start()
  for (let index = 0; index < acts; index++) await act({ chatId: (1000 + index) as never })
  const { 'journal.list': list, 'journal.check': check, 'journal.save': save } = journal.handlers
  // How often each goes through all acts or all entries at least.
  const works: [string, () => Promise<unknown>, number][] = [
    ['list', async () => list({ text: 'nobody' }), (2 * acts) / stretch],
    ['check', async () => check({}), (3 * entries) / stretch],
    ['csv', async () => save({ format: 'csv', query: {}, table }), (4 * acts) / stretch],
    // Checked from where it was checked last: the rest is only compared.
    ['check again', async () => check({}), entries / stretch],
    ['json', async () => save({ format: 'json', query: {}, table }), (3 * acts + entries) / stretch],
    ['reading', async () => machine.start().journal.acts(), (3 * entries + acts) / stretch],
    ['cut of half', () => journal.cut(acts), (2.5 * entries) / stretch],
  ]
  for (const [name, work, least] of works) {
    const { turns, most } = await turnsOf(work)
    expect(turns, name).toBeGreaterThanOrEqual(least - 10)
    // A line is parsed up to twice.
    expect(most, name).toBeLessThanOrEqual(2 * stretch + 10)
  }
})

it('prints an object with a long list as JSON does', async () => {
  const change = (key: string, value: unknown) => (key === 'at' ? 'then' : value)
  for (const items of [[], [{ at: 1, text: 'a\n  "b"' }], [{ list: [] }, { at: 2, deep: { more: [1, 2] } }]])
    expect(await jsonText({ account: 'a', n: null }, { acts: items }, change)).toBe(
      `${JSON.stringify({ account: 'a', n: null, acts: items }, change, 2)}\n`,
    )
})
