import { describe, expect, it, vi } from 'vitest'
import { printLine } from '../../../../../electron/services/journal/links'
import { anchorOf, computer, sealed } from './sealed'

/** Lines that were parsed during some work. */
async function parsedIn(work: () => Promise<unknown>): Promise<number> {
  const parse = vi.spyOn(JSON, 'parse')
  await work()
  const { length } = parse.mock.calls
  parse.mockRestore()
  return length
}

const hashOf = (line = '') => (JSON.parse(line) as { hash: string }).hash
const changed = (lines: string[], index: number) =>
  lines.splice(index, 1, (lines[index] ?? '').replace('"act":"intercept"', '"act":"join"'))
function forgedEnd(lines: string[]): void {
  const head = { count: lines.length, hash: hashOf(lines.at(-1)) }
  lines.push(printLine({ kind: 'leave', leaving: { ids: [], at: 1 } }, head, Buffer.alloc(32)).line)
}

describe('a journal that was checked before', () => {
  it('is checked from where it was checked last', async () => {
    const { console, start } = await sealed(50)
    const { journal, act } = console
    const whole = await parsedIn(() => journal.check())
    expect(whole).toBeGreaterThanOrEqual(100)
    expect(await parsedIn(() => journal.check())).toBeLessThan(10)
    await act()
    expect(await parsedIn(() => journal.check())).toBeLessThan(15)
    const anchor = await anchorOf(console)
    expect(await journal.check(anchor)).toEqual(await start().journal.check(anchor))
    expect(await journal.check(anchor)).toMatchObject({ entries: 102, broken: null, anchor: { state: 'fits' } })
  })

  it.each<[string, (lines: string[]) => unknown]>([
    ['changed where it was checked', lines => changed(lines, 2)],
    ['changed in the last entry that was checked', lines => changed(lines, 4)],
    ['changed since', lines => changed(lines, 6)],
    ['taken out of what was checked', lines => lines.splice(2, 1)],
    ['taken out since', lines => lines.splice(7, 1)],
    ['swapped across the place', lines => lines.splice(5, 2, lines[6] ?? '', lines[5] ?? '')],
    ['put in twice', lines => lines.splice(8, 0, lines[1] ?? '')],
    ['put in at the end', forgedEnd],
    ['cut at the beginning', lines => lines.splice(0, 2)],
    ['made unreadable at the place', lines => lines.splice(6, 1, '{"n":7,"kind')],
    ['emptied', lines => lines.splice(0)],
  ])('names what a first check would name: %s', async (_, tamper) => {
    const { kept, console, start } = await sealed()
    expect(await console.journal.check()).toMatchObject({ entries: 6, broken: null })
    for (let index = 0; index < 2; index++) await console.act()
    const whole = [...kept.lines]
    tamper(kept.lines)
    const first = await start().journal.check()
    for (let time = 0; time < 2; time++) {
      const again = await console.journal.check()
      expect([again.broken, again.end, again.entries]).toEqual([first.broken, first.end, first.entries])
      expect(again.broken ?? again.end).not.toBeNull()
    }
    kept.lines.splice(0, kept.lines.length, ...whole)
    expect(await console.journal.check()).toMatchObject({ entries: 10, broken: null, end: null })
  })

  it('compares anchors with the entries that were checked before', async () => {
    const { kept, console } = await sealed()
    const { journal, act } = console
    const anchored = (count: number, hash: string) =>
      journal.check({ state: 'read', anchored: [{ count, hash, at: 5 as never, misfit: null }] })
    await journal.check()
    await act()
    for (const count of [1, 4, 6, 7, 8])
      expect((await anchored(count, hashOf(kept.lines[count - 1]))).anchor.state, String(count)).toBe('fits')
    expect((await anchored(4, hashOf(kept.lines[4]))).anchor.state).toBe('differs')
    expect((await anchored(9, '00')).anchor.state).toBe('missing_end')
    kept.surplus = 2
    await act()
    await journal.check()
    expect((await anchored(1, '00')).anchor.state).toBe('gone')
    expect((await anchored(3, hashOf(kept.lines[0]))).anchor.state).toBe('fits')
  })

  it('keeps count of unsealed entries, and is judged anew with a key that was locked', async () => {
    const machine = computer()
    await machine.start().act()
    machine.kept.keyring = 'locked'
    const locked = machine.start()
    await locked.act()
    expect((await locked.journal.check()).seal).toMatchObject({ state: 'locked', unsealed: 0 })
    machine.kept.keyring = 'there'
    expect((await locked.journal.check()).seal).toMatchObject({ state: 'sealed', unsealed: 2, firstUnsealed: 3 })
    await locked.act()
    expect((await locked.journal.check()).seal).toMatchObject({ state: 'sealed', unsealed: 2, firstUnsealed: 3 })
  })

  it('is checked from there after personal texts were cut, and after the oldest entries went', async () => {
    let time = 0
    const machine = computer({ now: () => ++time })
    const { journal, act } = machine.start()
    for (let index = 0; index < 20; index++) await act()
    await journal.check()
    expect(await journal.cut(20)).toBe(true)
    expect(await journal.check()).toMatchObject({ entries: 41, broken: null })
    machine.kept.surplus = 5
    await act()
    expect(await journal.check()).toMatchObject({ entries: 44, broken: null })
    await act()
    expect(await parsedIn(() => journal.check())).toBeLessThan(15)
    expect(await journal.check()).toMatchObject({ entries: 46, broken: null, end: null })
  })
})
