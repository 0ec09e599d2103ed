import { describe, expect, it } from 'vitest'
import { origin } from '../../../../../electron/services/journal/links'
import { formerLine } from './former'
import { computer, intent, sealed } from './sealed'

describe('personal texts', () => {
  it('are cut by the policy without breaking the chain or losing the act', async () => {
    let time = 1000
    const { kept, start } = computer({ now: () => time })
    await start().act({ with: { person: { id: 5 as never, name: 'Clara Weiss' } } })
    time = 2000
    await start().act({ customer: 'Dora Young' })
    const console = start()
    expect(await console.journal.cut(1500)).toBe(true)
    expect(await console.journal.cut(1500)).toBe(false)
    const text = kept.lines.join('\n')
    for (const gone of ['Anna', 'Clara']) expect(text).not.toContain(gone)
    expect(text).toContain('Dora Young')
    expect(await start().journal.check()).toMatchObject({ broken: null, end: null })
    const { entries } = await console.journal.handlers['journal.list']({})
    expect(entries).toMatchObject([
      { customer: 'Dora Young', state: 'done' },
      { customer: '', cut: true, act: 'intercept', from: { id: 27, name: null }, reason: null, state: 'done' },
    ])
    await console.act()
    expect((await start().journal.check()).broken).toBeNull()
  })

  it('do not stay because of a clock that was years ahead, nor go because of it', async () => {
    let time = 1000
    const { kept, start } = computer({ now: () => time })
    for (const [at, customer] of [
      [1000, 'Early'],
      [9_999_999, 'Ahead'],
      [2000, 'Later'],
      [9_999_999, 'Last'],
    ] as const) {
      time = at
      await start().act({ customer })
    }
    time = 5000
    expect(await start().journal.cut(1500)).toBe(true)
    expect(kept.lines.join('\n')).toMatch(/Ahead.*Later.*Last/s)
    expect(await start().journal.cut(2500)).toBe(true)
    const text = kept.lines.join('\n')
    for (const gone of ['Early', 'Ahead', 'Later']) expect(text).not.toContain(gone)
    expect(text).toContain('Last')
    expect(await start().journal.check()).toMatchObject({ broken: null, end: null })
  })

  it('of a former version go with their act, whose place stays', async () => {
    const first = formerLine({ kind: 'begin', intent: { ...intent, id: 'old', at: 1 } }, origin)
    const { kept, start } = computer({ lines: [first.line] })
    await start().act()
    expect(await start().journal.cut(2)).toBe(true)
    expect(kept.lines.join('\n')).toContain('"kind":"past"')
    expect(kept.lines[0]).not.toContain('Anna')
    expect(await start().journal.check()).toMatchObject({ broken: null, seal: { from: 2 } })
  })
})

describe('the oldest files', () => {
  it('are dropped once an entry says so, and nothing is missing', async () => {
    const { kept, start } = await sealed(4)
    kept.surplus = 4
    await start().act()
    expect(kept.lines).toHaveLength(7)
    expect(await start().journal.check()).toMatchObject({ broken: null, end: null, entries: 11 })
    kept.lines.splice(0, 1)
    expect((await start().journal.check()).broken).toMatchObject({ kind: 'beginning_missing', count: 5 })
  })
})

describe('trouble', () => {
  it('with a full disk stops the act, and leaves the journal whole', async () => {
    const { kept, start } = await sealed(1)
    const console = start()
    kept.full = true
    await expect(console.journal.begin(intent)).rejects.toMatchObject({ details: { reason: 'storage_unavailable' } })
    expect(await console.journal.check()).toMatchObject({ broken: null, end: null, entries: 2 })
    kept.full = false
    await console.act()
    expect(await start().journal.check()).toMatchObject({ broken: null, end: null, entries: 4 })
  })

  it('with the disk while the key is made stops the act, and the next one is sealed', async () => {
    const { kept, start } = computer()
    const console = start()
    kept.full = true
    await expect(console.journal.begin(intent)).rejects.toMatchObject({ code: 'bug' })
    kept.full = false
    await console.act()
    expect(await start().journal.check()).toMatchObject({ broken: null, seal: { state: 'sealed', from: 1 } })
  })

  it('between an entry and the note of the length shows nothing missing', async () => {
    const { kept, start, console } = await sealed(1)
    const head = await kept.files.files.read('/head')
    await console.act()
    await kept.files.files.write('/head', head ?? Buffer.alloc(0))
    expect(await start().journal.check()).toMatchObject({ broken: null, end: null, entries: 4 })
    await start().act()
    expect(await start().journal.check()).toMatchObject({ broken: null, end: null, entries: 6 })
  })

  it('with the clock, set back, breaks nothing', async () => {
    let time = 9_000_000
    const { start } = computer({ now: () => (time -= 1_000_000) })
    const console = start()
    for (let index = 0; index < 3; index++) await console.act()
    expect(await start().journal.check()).toMatchObject({ broken: null, end: null })
    expect(await console.journal.cut(0)).toBe(false)
  })

  it.each([1, 3, 5, 8, 12, 16, 20, 24])('with the power after %i steps of the disk accuses nobody', async steps => {
    const { kept, start } = computer()
    kept.files.cutAfter(steps)
    await start()
      .act()
      .catch(() => {})
    kept.files.restart('lost')
    const console = start()
    expect(await console.journal.check()).toMatchObject({ broken: null, end: null })
    await console.act()
    expect(await start().journal.check()).toMatchObject({ broken: null, end: null })
  })
})
