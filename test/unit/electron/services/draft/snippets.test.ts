import { beforeEach, describe, expect, it } from 'vitest'
import { LineId } from '../../../../../electron/contract/common'
import { AccountId } from '../../../../../electron/contract/account'
import type { SnippetId } from '../../../../../electron/contract/snippet'
import { createSnippets } from '../../../../../electron/services/draft/snippets'
import { createQuickAnswers } from '../../../../../electron/services/draft/quick-answers'
import { createRecords } from '../../../../../electron/storage/records'
import { createMemoryDisk } from '../../storage/memory-disk'
import { createHarness, type Harness } from '../harness'

const line = (id: number) => LineId.parse(id)

describe('own snippets', () => {
  const disk = createMemoryDisk()
  let account: AccountId | null
  let ids = 0
  const quick = () => Promise.reject(new Error('not asked'))
  const snippets = () => {
    const records = createRecords({ files: disk.files, now: () => 1 })
    const newId = () => `s${++ids}`
    return createSnippets({ records, folder: '/snippets', account: () => account, newId, quick })
  }
  beforeEach(async () => {
    for (const path of disk.paths()) await disk.files.erase(path)
    account = AccountId.parse('acme/15')
    ids = 0
  })
  const names = async () => (await snippets()['snippet.list']({})).snippets.map(({ name }) => name)

  it('are kept by name, changed by id and removed', async () => {
    const { 'snippet.save': save, 'snippet.remove': remove } = snippets()
    await save({ id: null, name: 'Thanks', text: 'Thank you, {{customer}}!' })
    const { snippets: both } = await save({ id: null, name: 'Bye', text: 'Good bye' })
    expect(both.map(({ name }) => name)).toEqual(['Bye', 'Thanks'])
    await save({ id: both[0]!.id, name: 'Farewell', text: 'Farewell' })
    expect(await names()).toEqual(['Farewell', 'Thanks'])
    await remove({ id: both[1]!.id })
    expect(await names()).toEqual(['Farewell'])
  })

  it('are all kept when saved at once', async () => {
    const { 'snippet.save': save } = snippets()
    await Promise.all(['a', 'b', 'c'].map(name => save({ id: null, name, text: name })))
    expect(await names()).toEqual(['a', 'b', 'c'])
  })

  it('belong to their account; without one there is nowhere to keep them', async () => {
    await snippets()['snippet.save']({ id: null, name: 'a', text: 'a' })
    account = AccountId.parse('acme/16')
    expect(await names()).toEqual([])
    account = null
    await expect(snippets()['snippet.list']({})).rejects.toMatchObject({ code: 'signed_out' })
    await expect(async () => snippets()['snippet.remove']({ id: 's1' as SnippetId })).rejects.toMatchObject({
      code: 'signed_out',
    })
  })

  it('are set aside and reported when they cannot be read', async () => {
    await snippets()['snippet.save']({ id: null, name: 'a', text: 'a' })
    const path = disk.paths()[0] ?? ''
    await disk.files.write(path, Buffer.from('nonsense'))
    expect(await snippets()['snippet.list']({})).toEqual({ snippets: [], damaged: true })
    expect(disk.paths()).toEqual([`${path}.bad-1`])
    expect(await snippets()['snippet.list']({})).toEqual({ snippets: [], damaged: false })
  })
})

describe('quick answers of a channel line', () => {
  let harness: Harness
  beforeEach(async () => void (harness = await createHarness()))
  const part = () => createQuickAnswers({ active: harness.active, now: harness.now, trace: () => 'trace' })
  const reader = () => part().read
  const asked = () => harness.portal.received('lists.element.get').length
  const lineOf = (id: number) => harness.portal.world.lines.get(id)!

  it('are read with the channel line’s settings in one request, and kept for minutes', async () => {
    const quick = reader()
    const before = harness.portal.requests.length
    const { answers, why } = await quick(line(22))
    expect(why).toBeNull()
    expect(answers.map(({ text }) => text)).toEqual(lineOf(22).quickAnswers)
    expect(answers[1]).toMatchObject({ name: 'Delivery takes three days.' })
    expect(harness.portal.requests.length - before).toBe(1)
    expect(harness.portal.received('imopenlines.config.get')).toEqual([{ CONFIG_ID: '22' }])
    expect(harness.portal.received('lists.element.get')[0]).toMatchObject({ IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: '181' })
    await quick(line(22))
    expect(harness.portal.requests.length - before).toBe(1)
    harness.state.later = 6 * 60_000
    await quick(line(22))
    expect(harness.portal.requests.length - before).toBe(2)
  })

  it('beyond one page come too, each once; beyond four pages they are reported as cut', async () => {
    lineOf(22).quickAnswers = Array.from({ length: 130 }, (_, index) => `Answer ${index}`)
    const { answers, more } = await reader()(line(22))
    expect([answers.length, more]).toEqual([130, false])
    lineOf(22).quickAnswers = Array.from({ length: 230 }, (_, index) => `Answer ${index}`)
    expect(await reader()(line(22))).toMatchObject({ more: true, why: null })
  })

  it('are not asked for without the permission for lists', async () => {
    harness.state.account = { ...harness.state.account, scopes: ['imopenlines'] }
    expect(await reader()(line(22))).toEqual({ answers: [], more: false, why: 'scope', failure: null })
    expect(asked()).toBe(0)
  })

  it('are none on a channel line without a list, on an unknown one and when the list is gone', async () => {
    const quick = reader()
    expect(await quick(line(16))).toMatchObject({ why: 'none' })
    expect(await quick(line(999))).toMatchObject({ why: 'none' })
    expect(await quick(line(15))).toMatchObject({ answers: [], why: null })
    harness.portal.faults.next('lists.element.get', { kind: 'error', code: 'ERROR_IBLOCK_NOT_FOUND' })
    expect(await quick(line(22))).toMatchObject({ why: 'none' })
  })

  it('are refused, without an error to show, when the operator may not read them', async () => {
    lineOf(22).queue = []
    lineOf(22).supervisors = []
    expect(await reader()(line(22))).toMatchObject({ answers: [], why: 'refused', failure: null })
  })

  it('are tried again after half a minute, not at every key, when they could not be read', async () => {
    await harness.portal.offline()
    const quick = reader()
    expect(await quick(line(22))).toMatchObject({ why: 'failed', failure: { code: 'offline', traceId: 'trace' } })
    await harness.portal.online()
    expect(await quick(line(22))).toMatchObject({ why: 'failed' })
    harness.state.later = 31_000
    expect(await quick(line(22))).toMatchObject({ why: null })
  })

  it('are forgotten when the account signs out', async () => {
    const quick = part()
    await quick.read(line(22))
    quick.forget(harness.state.account.id)
    const before = harness.portal.requests.length
    await quick.read(line(22))
    expect(harness.portal.requests).toHaveLength(before + 1)
  })
})
