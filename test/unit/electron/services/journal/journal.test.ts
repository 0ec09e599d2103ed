import { describe, expect, it } from 'vitest'
import type { Input } from '../../../../../electron/contract/calls'
import { ChatId, Instant, SessionId, UserId } from '../../../../../electron/contract/common'
import { createJournal, type NewIntent } from '../../../../../electron/services/journal/journal'
import { origin, printLine } from '../../../../../electron/services/journal/links'
import { memoryFile } from '../harness'
import { formerLine } from './former'
import { table } from './table'

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
  const saved: { name: string; content: string }[] = []
  const journal = createJournal({
    file,
    account: () => account.id,
    saveAs: async (name, content) => saved.push({ name, content }) > 0,
    now: () => time++,
    newId: () => `act-${ids++}`,
  })
  const page = (input: Input<'journal.list'> = {}) => journal.handlers['journal.list'](input)
  return { journal, disk, account, saved, page, list: async () => (await page()).entries }
}

async function threeLines() {
  const { journal, disk } = open()
  const { id } = await journal.begin(intent)
  await journal.end(id, 'done', null)
  await journal.begin({ ...intent, act: 'join' })
  return disk.lines
}

describe('older parts that cannot be read', () => {
  it('block no act, are reported once, and leave open whether the rest is unaltered', async () => {
    const { file } = memoryFile(await threeLines())
    let told = 0
    const journal = createJournal({
      file: { ...file, unread: () => 2 },
      account: () => 'a',
      saveAs: async () => true,
      onUnread: () => (told += 1),
      now: () => 5_000,
      newId: () => 'new',
    })
    const { id } = await journal.begin(intent)
    await journal.end(id, 'done', null)
    expect(await journal.handlers['journal.list']({})).toMatchObject({ unread: 2, all: 3 })
    await expect(journal.isIntact()).rejects.toMatchObject({ details: { reason: 'storage_unavailable' } })
    expect(told).toBe(1)
  })

  it('are not reported when there are none', async () => {
    const { page, journal } = open(await threeLines())
    expect(await page()).not.toHaveProperty('unread')
    expect(await journal.isIntact()).toBe(true)
  })
})

describe('the journal', () => {
  it('lists acts newest first, with their outcome', async () => {
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

  it('lists two hundred acts at a time, with how many there are', async () => {
    const { journal, page } = open()
    for (let i = 0; i < 205; i++) await journal.begin({ ...intent, reason: String(i) })
    const first = await page()
    expect(first).toMatchObject({ found: 205, all: 205 })
    expect(first.entries).toHaveLength(200)
    expect(first.entries[0]?.reason).toBe('204')
    const next = await page({ offset: 200 })
    expect(next.entries.map(({ reason }) => reason)).toEqual(['4', '3', '2', '1', '0'])
  })

  it('finds acts by words, kind, verdict and time', async () => {
    const { journal, page } = open()
    const first = await journal.begin(intent)
    await journal.end(first.id, 'refused', 'ACCESS_DENIED')
    const second = await journal.begin({ ...intent, act: 'join', customer: 'Пётр Сёмин', from: null, reason: null })
    const found = async (query: Input<'journal.list'>) => (await page(query)).entries.map(({ act }) => act)
    expect(await found({ text: 'GUEST  novak' })).toEqual(['intercept'])
    expect(await found({ text: 'петр' })).toEqual(['join'])
    expect(await found({ text: 'access_denied' })).toEqual(['intercept'])
    expect(await found({ text: 'chat1777' })).toEqual(['join', 'intercept'])
    expect(await found({ text: 'guest nobody' })).toEqual([])
    expect(await found({ acts: ['join', 'start'] })).toEqual(['join'])
    expect(await found({ states: ['refused'] })).toEqual(['intercept'])
    expect(await found({ since: second.at })).toEqual(['join'])
    expect(await found({ until: second.at })).toEqual(['intercept'])
    expect(await page({ states: ['done'] })).toEqual({ entries: [], found: 0, all: 2 })
  })

  it('copes with a last line that a crash has cut off, anywhere', async () => {
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

  it('is intact after simultaneous writers', async () => {
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

  it('shows when its oldest lines were removed and no entry says that they were', async () => {
    const [, ...rest] = await threeLines()
    expect(await open(rest).journal.isIntact()).toBe(false)
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

  it.each(['begin', 'leave', 'end'] as const)(
    'stays whole when a line (%s) is on disk although writing it failed',
    async kind => {
      const { journal, disk, list } = open()
      const { id } = await journal.begin(intent)
      Object.assign(disk, { fails: true, lands: true })
      const writing = { begin: () => journal.begin(intent), leave: () => journal.leave([id]), end: () => ends(id) }
      const ends = (given: string) => journal.end(given, 'done', null)
      await expect(writing[kind]()).rejects.toMatchObject({ details: { reason: 'storage_unavailable' } })
      disk.fails = false
      await journal.begin({ ...intent, act: 'join' })
      expect(await journal.isIntact()).toBe(true)
      expect(await open([...disk.lines]).journal.isIntact()).toBe(true)
      expect(disk.lines).toHaveLength(3)
      expect(await list()).toHaveLength(kind === 'begin' ? 3 : 2)
    },
  )

  it('knows an outcome that it could not write down, and writes it before the next line', async () => {
    const { journal, disk, list } = open()
    const { id } = await journal.begin(intent)
    journal.release(id)
    disk.fails = true
    await expect(journal.end(id, 'refused', 'NO')).rejects.toMatchObject({ code: 'bug' })
    disk.fails = false
    expect(await journal.open()).toEqual([])
    expect(await list()).toMatchObject([{ state: 'refused', portalCode: 'NO' }])
    await journal.begin(intent)
    expect(await open([...disk.lines]).list()).toMatchObject([{ state: 'sent' }, { state: 'refused' }])
    expect(await journal.isIntact()).toBe(true)
  })

  it('keeps an existing outcome, whoever comes later, and clears up an unclear one', async () => {
    const { journal, disk, list } = open()
    const first = await journal.begin(intent)
    expect(await journal.end(first.id, 'done', null)).toBe(true)
    expect(await journal.end(first.id, 'nothing_changed', null)).toBe(false)
    expect(await journal.end(first.id, 'unclear', null)).toBe(false)
    const second = await journal.begin({ ...intent, act: 'join' })
    expect(await journal.end(second.id, 'unclear', null)).toBe(true)
    expect(await journal.end(second.id, 'done', null)).toBe(true)
    expect((await list()).map(({ state }) => state)).toEqual(['done', 'done'])
    expect((await open([...disk.lines]).list()).map(({ state }) => state)).toEqual(['done', 'done'])
  })

  it('tells acts under way from open ones, and acts that may have left from those that have not', async () => {
    const { journal, disk } = open()
    const first = await journal.begin(intent)
    const second = await journal.begin({ ...intent, chatId: ChatId.parse(1778) })
    await journal.leave([second.id])
    expect(await journal.open()).toEqual([])
    expect(journal.isUnderWay('a', intent.chatId)).toBe(true)
    journal.release(first.id)
    journal.release(second.id)
    expect(journal.isUnderWay('a', intent.chatId)).toBe(false)
    const lefts = (intents: { left: boolean }[]) => intents.map(({ left }) => left)
    expect(lefts(await journal.open())).toEqual([false, true])
    expect(lefts(await open([...disk.lines]).journal.open())).toEqual([false, true])
  })

  it('reads a former version’s file, and says of none of its open acts that it never left', async () => {
    const old = { ...intent, id: 'old', at: Instant.parse(1) }
    const { journal, list } = open([formerLine({ kind: 'begin', intent: old }, origin).line])
    expect(await journal.open()).toMatchObject([{ id: 'old', left: true }])
    await journal.begin(intent)
    expect(await list()).toHaveLength(2)
    expect(await journal.isIntact()).toBe(true)
  })

  it('counts a later version’s line as a link of the chain', async () => {
    const [first = ''] = await threeLines()
    const { hash } = JSON.parse(first) as { hash: string }
    const later = printLine({ kind: 'yonder' } as never, { count: 1, hash }, null)
    const { journal, list } = open([first, later.line])
    await journal.begin(intent)
    expect(await journal.isIntact()).toBe(true)
    expect(await list()).toHaveLength(2)
  })

  it('tries the file again after it could not be read', async () => {
    const { disk, file } = memoryFile(await threeLines())
    let broken = true
    const read = async () => {
      if (broken) throw new Error('EIO')
      return disk.lines
    }
    const deps = { account: () => 'a', saveAs: async () => false, now: () => 1, newId: () => 'x' }
    const journal = createJournal({ file: { ...file, read }, ...deps })
    await expect(journal.handlers['journal.list']({})).rejects.toMatchObject({ code: 'bug' })
    broken = false
    expect((await journal.handlers['journal.list']({})).entries).toHaveLength(2)
  })

  it('reads any file without failing', async () => {
    const odd = ['', 'null', '[]', '{}', '{"kind":"begin"}', '{"prev":1,"hash":2}', '\u0000', '{"__proto__":{}}']
    expect(await open(odd).list()).toEqual([])
  })

  it('saves the acts that the query finds, and whether the file is intact', async () => {
    const lines = await threeLines()
    const { journal, saved } = open(lines.map(line => line.replace('"reason":"ill"', '"reason":"well"')))
    const save = journal.handlers['journal.save']
    expect(await save({ format: 'json', query: { acts: ['intercept'] }, table })).toBe(true)
    expect(saved[0]?.name).toBe('switchboard-1970-01-01.json')
    expect(JSON.parse(saved[0]?.content ?? '')).toMatchObject({
      account: 'a',
      intact: false,
      acts: [{ act: 'intercept', reason: 'well', at: '1970-01-01T00:00:01.000Z' }],
    })
    await save({ format: 'csv', query: {}, table })
    expect(saved[1]?.content.trim().split('\r\n')).toHaveLength(3)
  })
})
