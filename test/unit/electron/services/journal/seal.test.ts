import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { origin, printLine } from '../../../../../electron/services/journal/links'
import { formerLine } from './former'
import { anchorOf, computer, intent, sealed } from './sealed'

const sha = (text: string) => createHash('sha256').update(text).digest('hex')

/** What somebody without the key can do: every hash is right again, seals are as they were or gone. */
function recomputed(lines: readonly string[], { seals = false, from = 0 } = {}): string[] {
  let prev = origin
  return lines.map((line, index) => {
    const { hash, seal, texts, ...content } = JSON.parse(line) as Record<string, unknown>
    const changed = index < from ? content : { ...content, n: index + 1, prev }
    prev = index < from ? String(hash) : sha(JSON.stringify(changed))
    return JSON.stringify({
      ...changed,
      hash: prev,
      ...((seals || index < from) && { seal }),
      ...(texts ? { texts } : {}),
    })
  })
}

const change = (lines: string[], index: number, from: string, to: string) =>
  lines.splice(index, 1, (lines[index] ?? '').replace(from, to))

describe('a sealed journal', () => {
  it('proves itself after a restart, by seals, its noted length and its anchor', async () => {
    const { start, anchor } = await sealed()
    expect(await start().journal.check(anchor)).toEqual({
      entries: 6,
      broken: null,
      end: null,
      seal: { state: 'sealed', from: 1, unsealed: 0, firstUnsealed: null },
      anchor: { state: 'fits', entry: 6, at: 5, code: null, misfit: null },
    })
  })

  it.each<[string, object, (lines: string[]) => unknown]>([
    ['edited', { kind: 'edited', entry: 3 }, lines => change(lines, 2, '"act":"intercept"', '"act":"join"')],
    ['edited in a text', { kind: 'edited', entry: 3 }, lines => change(lines, 2, 'Anna', 'Hanna')],
    ['edited in a salt', { kind: 'edited', entry: 3 }, lines => change(lines, 2, '"salt":"', '"salt":"0')],
    ['spaced', { kind: 'edited', entry: 3 }, lines => change(lines, 2, '"act":', '"act": ')],
    ['swapped', { kind: 'swapped', entry: 3 }, lines => lines.splice(1, 2, lines[2] ?? '', lines[1] ?? '')],
    ['put in twice', { kind: 'inserted', entry: 2 }, lines => lines.splice(4, 0, lines[1] ?? '')],
    ['taken out', { kind: 'missing', entry: 3, count: 2 }, lines => lines.splice(2, 2)],
    ['made unreadable', { kind: 'edited', entry: 3 }, lines => lines.splice(2, 1, '{"n":3,"kind')],
    ['cut at the beginning', { kind: 'beginning_missing', entry: 1, count: 2 }, lines => lines.splice(0, 2)],
    [
      'robbed of texts',
      { kind: 'texts_missing', entry: 3 },
      lines => change(lines, 2, /,"texts":.*\}\}$/.exec(lines[2] ?? '')?.[0] ?? '', '}'),
    ],
    [
      'computed anew',
      { kind: 'recomputed', entry: 3 },
      lines =>
        lines.splice(
          0,
          6,
          ...recomputed(
            lines.map((line, index) => (index === 2 ? line.replace('"chatId":1001', '"chatId":9999') : line)),
            { seals: true, from: 2 },
          ),
        ),
    ],
    [
      'computed anew without seals',
      { kind: 'replaced' },
      lines =>
        lines.splice(
          0,
          6,
          ...recomputed(
            lines.map((line, index) => (index === 2 ? line.replace('"chatId":1001', '"chatId":9999') : line)),
          ),
        ),
    ],
  ])('names the first break: %s', async (_, broken, tamper) => {
    const { kept, start } = await sealed()
    tamper(kept.lines)
    const check = await start().journal.check()
    expect(check.broken).toMatchObject(broken)
    expect(check.end).toBeNull()
  })

  it('names a forged entry that stands before the true one', async () => {
    const { kept, start } = await sealed()
    const hash = (JSON.parse(kept.lines[1] ?? '') as { hash: string }).hash
    const forged = printLine({ kind: 'leave', leaving: { ids: [], at: 1 } }, { count: 2, hash }, Buffer.alloc(32)).line
    kept.lines.splice(2, 0, forged)
    expect((await start().journal.check()).broken).toMatchObject({ kind: 'inserted', entry: 3 })
  })

  it('names a missing end, and never uses its numbers again', async () => {
    const { kept, start } = await sealed()
    kept.lines.splice(4)
    expect(await start().journal.check()).toMatchObject({ entries: 4, broken: null, end: { missing: 2 } })
    await start().act()
    expect(await start().journal.check()).toMatchObject({
      entries: 8,
      broken: { kind: 'missing', entry: 5, count: 2 },
      end: null,
    })
  })

  it('names a missing end that is cut off while it runs', async () => {
    const { kept, console } = await sealed()
    kept.lines.splice(5)
    expect(await console.journal.check()).toMatchObject({ end: { missing: 1 } })
  })

  it.each(['removed', 'replaced'])('says for good that its note of the length was %s', async how => {
    const { kept, start } = await sealed()
    if (how === 'removed') await kept.files.files.erase('/head')
    else await kept.files.files.write('/head', Buffer.from('{"count":4,"hash":"00"}'))
    kept.lines.splice(4)
    expect((await start().journal.check()).broken).toMatchObject({ kind: 'doubt' })
    await start().act()
    expect((await start().journal.check()).broken).toMatchObject({ kind: 'doubt', entry: 5 })
  })

  it('is betrayed by its anchor when the whole folder is replaced by an older copy', async () => {
    const { kept, start, console } = await sealed()
    const [lines, head] = [[...kept.lines], await kept.files.files.read('/head')]
    await console.act()
    const anchor = await anchorOf(console)
    kept.lines.splice(0, kept.lines.length, ...lines)
    await kept.files.files.write('/head', head ?? Buffer.alloc(0))
    expect(await start().journal.check(anchor)).toMatchObject({
      broken: null,
      end: null,
      anchor: { state: 'missing_end', entry: 8 },
    })
    // Grown again, it is another one.
    await start().act()
    expect((await start().journal.check(anchor)).anchor).toMatchObject({ state: 'differs', entry: 8 })
  })

  it('is betrayed by its anchor when all of it is deleted', async () => {
    const { kept, start, anchor } = await sealed()
    kept.lines.splice(0)
    for (const path of kept.files.paths()) await kept.files.files.erase(path)
    expect(await start().journal.check(anchor)).toMatchObject({ entries: 0, anchor: { state: 'missing_end' } })
  })
})

describe('a journal that was emptied', () => {
  it('shows it by its key alone, with no anchor and no note of its length', async () => {
    const { kept, start } = await sealed()
    kept.lines.splice(0)
    await kept.files.files.erase('/head')
    expect((await start().journal.check()).broken).toMatchObject({ kind: 'doubt', entry: 1 })
    expect((await start().journal.check()).broken).toMatchObject({ kind: 'doubt', entry: 1 })
  })

  it('is not said of one in which nothing was ever written, however often it is opened', async () => {
    const { start } = computer()
    for (let times = 0; times < 3; times++)
      expect(await start().journal.check()).toMatchObject({ entries: 0, broken: null, end: null })
  })

  it.each(Array.from({ length: 20 }, (_, index) => index))('nor where the power failed after %i steps', async steps => {
    const { kept, start } = computer()
    kept.files.cutAfter(steps)
    await start()
      .journal.check()
      .catch(() => {})
    kept.files.restart('lost')
    expect(await start().journal.check()).toMatchObject({ entries: 0, broken: null, end: null })
  })
})

describe('a journal without its key', () => {
  it('says so, is chained all the same, and its anchor speaks against a recomputed one', async () => {
    const { kept, start } = computer()
    kept.keyring = 'none'
    const console = start()
    for (let index = 0; index < 3; index++) await console.act()
    const anchor = await anchorOf(console)
    expect(await start().journal.check(anchor)).toMatchObject({
      broken: null,
      seal: { state: 'no_keyring', from: null, unsealed: 0, firstUnsealed: null },
      anchor: { state: 'fits' },
    })
    kept.lines.splice(
      0,
      6,
      ...recomputed(kept.lines.map((line: string) => line.replace('"state":"done"', '"state":"refused"'))),
    )
    // Whoever can write the journal can write the note of its length, which nothing seals.
    await kept.files.files.erase('/head')
    expect(await start().journal.check()).toMatchObject({ broken: null, end: null })
    expect((await start().journal.check(anchor)).anchor.state).toBe('differs')
  })

  it('seals again once the keyring is unlocked, and takes nothing unsealed for forged', async () => {
    const { kept, start } = await sealed(1)
    kept.keyring = 'locked'
    const locked = start()
    await locked.act()
    expect(await locked.journal.check()).toMatchObject({ broken: null, seal: { state: 'locked', from: null } })
    kept.keyring = 'there'
    const seal = { state: 'sealed', from: 1, unsealed: 2, firstUnsealed: 3 }
    expect((await start().journal.check()).seal).toEqual(seal)
    await start().act()
    // What was written meanwhile is bound by now; that nothing sealed it is said all the same.
    expect(await start().journal.check()).toMatchObject({ broken: null, end: null, seal })
  })

  it('says of an entry that somebody else has added that nothing has sealed it, also once the next one binds it', async () => {
    const { kept, start, anchor } = await sealed(2)
    const { n, prev: _, hash, seal: __, ...last } = JSON.parse(kept.lines.at(-1) ?? '{}') as Record<string, unknown>
    const forged = { n: Number(n) + 1, ...last, prev: hash }
    kept.lines.push(JSON.stringify({ ...forged, hash: sha(JSON.stringify(forged)) }))
    const seal = { unsealed: 1, firstUnsealed: kept.lines.length }
    expect((await start().journal.check(anchor)).seal).toMatchObject(seal)
    await start().act()
    expect((await start().journal.check(anchor)).seal).toMatchObject(seal)
  })

  it('begins anew when the key is lost, and binds what was there', async () => {
    const { kept, start } = await sealed(2)
    kept.backend = 'another'
    await start().act()
    expect(await start().journal.check()).toMatchObject({ broken: null, seal: { state: 'sealed', from: 5 } })
    change(kept.lines, 2, '"act":"intercept"', '"act":"join"')
    kept.lines.splice(0, 4, ...recomputed(kept.lines.slice(0, 4)))
    expect((await start().journal.check()).broken).toMatchObject({ entry: 4 })
  })

  it('continues after what the key’s age says when all else is gone', async () => {
    const { kept, start } = await sealed(2)
    kept.backend = 'another'
    await start().act()
    kept.lines.splice(0)
    await kept.files.files.erase('/head')
    await start().act()
    expect((await start().journal.check()).broken).toMatchObject({ kind: 'beginning_missing', count: 4 })
  })
})

describe('a former version’s journal', () => {
  const old = (count: number) => {
    let prev = origin
    return Array.from({ length: count }, (_, index) => {
      const made = formerLine({ kind: 'begin', intent: { ...intent, id: `old-${index}`, at: index } }, prev)
      prev = made.hash
      return made.line
    })
  }

  it('is carried over: read, checked as before, and sealed on', async () => {
    const { kept, start } = computer({ lines: old(3) })
    await start().act()
    const check = await start().journal.check()
    expect(check).toMatchObject({ entries: 5, broken: null, seal: { state: 'sealed', from: 4 } })
    expect((await start().journal.handlers['journal.list']({})).all).toBe(4)
    expect(kept.lines[3]).toContain('"n":4')
  })

  it.each<[string, object, (lines: string[]) => unknown]>([
    ['edited', { kind: 'edited', entry: 2 }, lines => change(lines, 1, 'ill', 'well')],
    ['swapped', { kind: 'swapped', entry: 2 }, lines => lines.splice(1, 2, lines[2] ?? '', lines[1] ?? '')],
    ['put in twice', { kind: 'inserted' }, lines => lines.splice(2, 0, lines[0] ?? '')],
    ['taken out', { kind: 'missing' }, lines => lines.splice(1, 1)],
    ['cut before the sealed part', { kind: 'missing' }, lines => lines.splice(2, 1)],
  ])('shows what was done to it: %s', async (_, broken, tamper) => {
    const { kept, start } = computer({ lines: old(3) })
    await start().act()
    tamper(kept.lines)
    expect((await start().journal.check()).broken).toMatchObject(broken)
  })
})
