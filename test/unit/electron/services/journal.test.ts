import { describe, expect, it } from 'vitest'
import { ChatId, SessionId, UserId } from '../../../../electron/contract/models'
import { createJournal, type NewIntent } from '../../../../electron/services/journal'
import { memoryFile } from './desk'

const intent: NewIntent = {
  account: 'a',
  act: 'intercept',
  chatId: ChatId.parse(1777),
  customer: 'Guest «№ 17»\n',
  sessionId: SessionId.parse(343),
  from: { id: UserId.parse(27), name: 'Boris Novak' },
  reason: 'ill',
  ownerId: UserId.parse(27),
}

function open(lines: string[] = [], account = { id: 'a' as string | null }) {
  const { disk, file } = memoryFile(lines)
  let ids = disk.lines.length
  let time = 1_000
  const journal = createJournal({ file, account: () => account.id, now: () => time++, newId: () => `act-${ids++}` })
  return { journal, disk, account, list: () => journal.handlers['journal.list']({}) }
}

async function threeLines() {
  const { journal, disk } = open()
  const { id } = await journal.begin(intent)
  await journal.end(id, 'done', null)
  await journal.begin({ ...intent, act: 'join' })
  return disk.lines
}

describe('the journal', () => {
  it('lists acts newest first, with what became of them', async () => {
    const { list } = open(await threeLines())
    expect(await list()).toEqual([
      expect.objectContaining({ act: 'join', state: 'sent', portalCode: null }),
      expect.objectContaining({ act: 'intercept', state: 'done', reason: 'ill', customer: 'Guest «№ 17»\n' }),
    ])
  })

  it('knows after a restart which acts are open', async () => {
    const { journal } = open(await threeLines())
    expect((await journal.open()).map(({ act }) => act)).toEqual(['join'])
  })

  it('keeps accounts apart', async () => {
    const { journal, account, list } = open(await threeLines())
    account.id = 'b'
    expect(await list()).toEqual([])
    expect(await journal.open()).toEqual([])
    await journal.begin({ ...intent, account: 'b' })
    expect(await list()).toHaveLength(1)
    account.id = null
    expect(await list()).toEqual([])
  })

  it('lists two hundred acts at most', async () => {
    const { journal, list } = open()
    for (let i = 0; i < 205; i++) await journal.begin({ ...intent, reason: String(i) })
    const entries = await list()
    expect(entries).toHaveLength(200)
    expect(entries[0]?.reason).toBe('204')
  })

  it('bears a last line that a crash has cut off, anywhere', async () => {
    const lines = await threeLines()
    const last = lines.at(-1) ?? ''
    for (let length = 1; length < last.length; length++) {
      const { journal, list } = open([...lines.slice(0, -1), last.slice(0, length)])
      expect(await list()).toHaveLength(1)
      await journal.begin(intent)
      expect(await list()).toHaveLength(2)
      expect(await journal.isIntact()).toBe(true)
    }
  })

  it('is intact as it was written, also by simultaneous writers', async () => {
    const { journal, disk } = open(await threeLines())
    await Promise.all(Array.from({ length: 20 }, () => journal.begin(intent)))
    expect(disk.lines).toHaveLength(23)
    expect(await journal.isIntact()).toBe(true)
  })

  it.each<[string, (lines: string[]) => string[]]>([
    ['changed', lines => lines.map(line => line.replace('"reason":"ill"', '"reason":"well"'))],
    ['taken out', ([first = '', , third = '']) => [first, third]],
    ['put in twice', ([first = '', ...rest]) => [first, first, ...rest]],
    ['exchanged', ([first = '', second = '', third = '']) => [first, third, second]],
  ])('shows when a line was %s', async (_, tamper) => {
    const lines = await threeLines()
    expect(await open([...lines]).journal.isIntact()).toBe(true)
    expect(await open(tamper([...lines])).journal.isIntact()).toBe(false)
  })

  it('is intact when its oldest lines were put away', async () => {
    const [, ...rest] = await threeLines()
    expect(await open(rest).journal.isIntact()).toBe(true)
  })

  it('fails when the disk does, and goes on once it can', async () => {
    const { journal, disk, list } = open()
    disk.fails = true
    await expect(journal.begin(intent)).rejects.toMatchObject({
      code: 'bug',
      details: { reason: 'storage_unavailable' },
    })
    disk.fails = false
    await journal.begin(intent)
    expect(await list()).toHaveLength(1)
    expect(await journal.isIntact()).toBe(true)
  })

  it('tries the file again after it could not be read', async () => {
    const { disk, file } = memoryFile(await threeLines())
    let broken = true
    const read = async () => {
      if (broken) throw new Error('EIO')
      return disk.lines
    }
    const journal = createJournal({ file: { ...file, read }, account: () => 'a', now: () => 1, newId: () => 'x' })
    await expect(journal.handlers['journal.list']({})).rejects.toMatchObject({ code: 'bug' })
    broken = false
    expect(await journal.handlers['journal.list']({})).toHaveLength(2)
  })

  it('reads any file without a failure', async () => {
    const odd = ['', 'null', '[]', '{}', '{"kind":"begin"}', '{"prev":1,"hash":2}', '\u0000', '{"__proto__":{}}']
    expect(await open(odd).list()).toEqual([])
  })
})
