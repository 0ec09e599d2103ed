import { describe, expect, it } from 'vitest'
import { HistoryResult } from '../../../../../electron/bitrix/methods/results-history'
import { parseJsonObject } from '../../../../../electron/bitrix/http/json'
import { parseLongObject } from '../../../../../electron/bitrix/http/long-json'
import { transcriptOfHistory } from '../../../../../electron/services/dialog/history'
import { cpuWatch } from '../../../../support/cpu-time'
import { chatId, createHarness } from '../../services/harness'
import { addLongDialog } from '../../../../portal/seed/long'
import { operators } from '../../../../portal/seed/people'

const parsed = (json: string) => parseLongObject(Buffer.from(json))
const text = (id: number) => `${id}. \\ "quoted\\" {[ 🚚 "message":{ \u0000`
const message = (id: number) => ({
  id: String(id),
  senderid: '27',
  date: '2026-11-20T10:00:00+03:00',
  text: text(id),
  params: { ATTACH: [{ DESCRIPTION: 'card', message: { 1: 'x' } }] },
})
const messages = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [i + 1, message(i + 1)]))
const history = (count: number) => ({ chatId: 7, sessionId: '9', message: messages(count), users: { 27: { id: 27 } } })
const read = async (result: unknown) => HistoryResult.parse((await parsed(JSON.stringify({ result })))?.['result'])

describe('a long answer', () => {
  it('gives the same as parsing it as a whole', async () => {
    const given = history(3000)
    const whole = HistoryResult.parse(parseJsonObject(JSON.stringify(given)))
    const spared = await read(given)
    expect(spared).toEqual(whole)
    expect(spared.message.size).toBe(3000)
    for (const [from, to] of [
      [0, 2],
      [1499, 1502],
      [2998, undefined],
      [5000, undefined],
    ] as const)
      expect(spared.message.slice(from, to)).toEqual(whole.message.slice(from, to))
    expect(spared.message.slice(2999)[0]?.text).toBe(text(3000))
  })

  it('leaves short objects, lists and objects with other numbers as they are', async () => {
    for (const result of [
      { message: messages(10) },
      { message: Array.from({ length: 2000 }, (_, i) => message(i + 1)) },
      { message: Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`m${i}`, message(i + 1)])) },
      { message: Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [i + 1, message(i + 5)])) },
      { message: 'a text', other: messages(2000) },
    ]) {
      const json = JSON.stringify({ result })
      expect(await parsed(json)).toEqual(parseJsonObject(json))
    }
  })

  it('parses the lists of a batch one by one, and takes as many as a batch can hold', async () => {
    const row = (id: number) => ({
      id,
      text: text(id),
      message: { id, params: [] },
      tags: Array(150).fill(1),
      items: [1],
    })
    const page = (from: number) => ({
      items: Array.from({ length: 200 }, (_, index) => row(from + index)),
      hasMore: true,
    })
    const pages = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`q${index}`, page(200 * index)]))
    const json = JSON.stringify({ result: { result: { ...pages, last: { items: [] } } } })
    expect(await parsed(json)).toEqual(parseJsonObject(json))
  })

  it('leaves out the numbers of a history’s messages, which nobody reads, where there are many', async () => {
    const numbers = (count: number) => ({ chat7: Array.from({ length: count }, (_, index) => String(index)) })
    const given = (count: number) => ({ ...history(3000), usersMessage: numbers(count), after: [{ it: 1 }] })
    const many = (await parsed(JSON.stringify({ result: given(20_000) })))?.['result']
    expect(many).toMatchObject({ chatId: 7, usersMessage: null, after: [{ it: 1 }] })
    expect(HistoryResult.parse(many).message.size).toBe(3000)
    expect((await parsed(JSON.stringify({ result: given(20) })))?.['result']).toMatchObject({
      usersMessage: numbers(20),
    })
  })

  it('holds several histories, as a batch does', async () => {
    const body = await parsed(JSON.stringify({ result: { result: { q1: history(1500), q2: history(1200) } } }))
    const { result } = body?.['result'] as { result: Record<string, unknown> }
    expect(HistoryResult.parse(result['q1']).message.size).toBe(1500)
    expect(HistoryResult.parse(result['q2']).message.slice(1199)).toMatchObject([{ id: 1200, text: text(1200) }])
  })

  it('is in the order of its numbers, whatever the portal’s order', async () => {
    const entries = Object.entries(messages(1500)).reverse()
    const json = `{"result":{"chatId":7,"message":{${entries.map(([id, entry]) => `"${id}":${JSON.stringify(entry)}`).join()}}}}`
    const result = HistoryResult.parse((await parsed(json))?.['result'])
    expect(result.message.slice(0, 2).map(({ id }) => id)).toEqual([1, 2])
    expect(result.message.ids.at(-1)).toBe(1500)
  })

  it('skips an entry that is too large, and tells that the list is not whole', async () => {
    const heavy = { ...message(1400), params: { ATTACH: [Array.from({ length: 300_000 }, () => 1)] } }
    const given = { ...history(1500), message: { ...messages(1500), 1400: heavy } }
    const parsed = await read(given)
    expect(parsed.message.slice(1398).map(({ id }) => id)).toEqual([
      1399,
      ...Array.from({ length: 100 }, (_, i) => 1401 + i),
    ])
    expect(transcriptOfHistory(parsed)).toMatchObject({ isWhole: false, rest: 1300 })
    expect(transcriptOfHistory(await read(history(1500))).isWhole).toBe(true)
  })

  it('is refused if it is cut short, too deep or no object', async () => {
    const json = JSON.stringify({ result: history(1500) })
    for (const cut of [1, 3, 2000, json.length - 40]) expect(await parsed(json.slice(0, -cut))).toBeNull()
    const deep = `${'['.repeat(64)}${']'.repeat(64)}`
    expect(await parsed(json.replace('"card"', deep))).toBeNull()
    expect(await parsed(`[${json}]`)).toBeNull()
    expect(await parsed('"a text"')).toBeNull()
    expect(await parsed(`${json}}`)).toBeNull()
  })

  it('sets no prototype, not even from the parts left as text', async () => {
    const named = JSON.stringify({ result: history(1500) }).replaceAll(
      '"senderid":"27"',
      '"__proto__":{"senderid":1},"senderid":"27"',
    )
    const result = (await parsed(named))?.['result'] as { message: { entry: (place: number) => object } }
    expect(Object.keys(result.message.entry(4))).not.toContain('__proto__')
  })

  it('lets others have a turn while it is read', async () => {
    const json = JSON.stringify({ result: history(3000) })
    let turns = 0
    const count = () => {
      turns++
      ticking = setImmediate(count)
    }
    let ticking = setImmediate(count)
    await parsed(json)
    clearImmediate(ticking)
    expect(turns).toBeGreaterThanOrEqual(3)
  })

  it('of a colleague’s 20,000 messages opens at the newest, and gives the rest without a new request', async () => {
    const harness = await createHarness()
    const { id } = addLongDialog(harness.portal.world, 20_000, { ownerId: operators.colleague.id })
    const { messages: shown, earlier } = await harness.open(id)
    expect(shown).toHaveLength(200)
    expect(shown.at(-1)?.text).toMatch(/^20000\. /)
    expect(earlier).toBe(true)
    const answers = harness.dialogs.memory.answers(chatId(id), harness.active().account)
    expect(answers?.transcript?.takeRest(0, 2).map(({ text: first }) => first)).toEqual([
      expect.stringMatching(/^1\. /),
      expect.stringMatching(/^2\. /),
    ])
  })
})

/** Processor time in milliseconds until the verdict, and in the longest stretch in which nobody else had a turn. */
async function timed(json: string) {
  const clock = cpuWatch()
  let [longest, last] = [0, clock()]
  const tick = () => {
    const now = clock()
    longest = Math.max(longest, now - last)
    last = now
    ticking = setImmediate(tick)
  }
  let ticking = setImmediate(tick)
  const started = clock()
  const body = await parsed(json)
  const spent = clock() - started
  tick()
  clearImmediate(ticking)
  return { body, spent, longest }
}

const filled = (part: string, length: number) =>
  Array(Math.floor(length / (part.length + 1)))
    .fill(part)
    .join()

describe('an answer made to hold everybody up', () => {
  it.each([
    [
      'entries under one long key',
      (size: number) => `{"message":{"${'9'.repeat(size / 2)}":[],${filled('[]', size / 2)}}}`,
    ],
    ['entries under many long keys', (size: number) => `{"message":{${filled(`"${'9'.repeat(999)}":{}`, size)}}}`],
    ['long keys without entries', (size: number) => `{"message":{${filled(`"${'9'.repeat(2000)}":1`, size)}}}`],
    ['many histories', (size: number) => `{"a":[${filled('{"message":{"1":{}}}', size)}]}`],
    ['quotes behind backslashes', (size: number) => `{"a":"${'\\"'.repeat(size / 2)}"}`],
    ['backslashes', (size: number) => `{"a":"${'\\\\'.repeat(size / 4)}"}`],
    [
      'numbers in the wrong order',
      (size: number) =>
        `{"message":{${Array.from({ length: size / 20 }, (_, i) => `"${1e6 - i}":{"id":${1e6 - i}}`).join()}}}`,
    ],
  ])('takes time in proportion to its length: %s', async (_name, write) => {
    await parsed(write(200_000))
    const { spent } = await timed(write(4_000_000))
    // Quadratic, 500 kB took 23 s.
    expect(spent).toBeLessThan(3_000)
  })

  it.each([
    ['lists', () => `{"result":[${filled('[]', 18_000_000)}]}`],
    ['objects', () => `{"result":[${filled('{"id":"x"}', 18_000_000)}]}`],
    ['numbers', () => `{"result":[${filled('1', 18_000_000)}]}`],
    ['brackets in brackets', () => `{"result":${'['.repeat(9_000_000)}${']'.repeat(9_000_000)}}`],
    [
      'entries of a history',
      () => `{"message":{${Array.from({ length: 1_500_000 }, (_, i) => `"${i + 1}":{}`).join()}}}`,
    ],
    [
      'parts of the entries of a history',
      () =>
        `{"message":{${Array.from({ length: 1500 }, (_, i) => `"${i + 1}":{"id":${i + 1},"a":[${filled('[]', 12_000)}]}`).join()}}}`,
    ],
  ])('is refused, with others having their turn, when it is nothing but %s', async (_name, write) => {
    const { body, longest } = await timed(write())
    expect(body).toBeNull()
    // Under 100 ms on a quiet computer, 446 on a busy one; 23 s when it was read in one go.
    expect(longest).toBeLessThan(1_500)
  })

  it('takes the last of two entries with one number, as JSON does', async () => {
    const twice = (id: number, name: string) => `"${id}":${JSON.stringify({ ...message(id), text: name })}`
    const entries = Array.from({ length: 1200 }, (_, i) => twice(i + 1, 'first'))
    const json = `{"result":{"message":{${[...entries, twice(600, 'second')].join()}}}}`
    expect(await parsed(json)).toEqual(parseJsonObject(json))
  })

  it('never takes the number of one entry for another', async () => {
    const values = Array.from({ length: 1100 }, (_, i) => `"${i + 1}":{"id":${i + 1}},"x${i}":{}`).join()
    for (const json of [
      `{"message":{${values}}}`,
      `{"message":{${values.replaceAll('"x', '"1e')}}}`,
      `{"message":{${values.replaceAll('":{}', '" :{}')}}}`,
    ])
      expect(await parsed(json)).toEqual(parseJsonObject(json))
  })
})
