import { describe, expect, it } from 'vitest'
import { LineId } from '../../../../../electron/contract/common'
import { operators } from '../../../../portal/seed/people'
import { createHarness, type Harness, userId } from '../harness'

const { me, colleague, other, outsider, former, supervisor } = operators
const list = (harness: Harness) => harness.handlers['people.list']({})
const person = async (harness: Harness, id: number) => (await list(harness)).colleagues.find(each => each.id === id)

describe('people.list', () => {
  it('asks for channel lines, colleagues and their load in one request', async () => {
    const harness = await createHarness()
    await list(harness)
    const [request, ...others] = harness.portal.requests
    expect(others).toEqual([])
    expect(request?.commands.map(({ method }) => method)).toEqual([
      'imopenlines.config.list.get',
      'user.get',
      'imopenlines.v2.Operator.list',
    ])
  })

  it('is asked again only after half a minute', async () => {
    const harness = await createHarness()
    const [first, second] = await Promise.all([list(harness), list(harness)])
    expect(second).toEqual(first)
    harness.state.later = 29_000
    await list(harness)
    expect(harness.portal.requests).toHaveLength(1)
    harness.state.later = 31_000
    await list(harness)
    expect(harness.portal.requests).toHaveLength(2)
  })

  it('names colleagues with position, channel lines, presence and free places where a channel line has a limit', async () => {
    const harness = await createHarness()
    Object.assign(harness.portal.world.lines.get(22) ?? {}, { maxChat: 40 })
    Object.assign(harness.portal.world.lines.get(16) ?? {}, { maxChat: 0 })
    Object.assign(harness.portal.world.users.get(other.id) ?? {}, { presence: 'pause' })
    const found = await person(harness, other.id)
    expect(found).toMatchObject({ name: 'Анна Иванова', position: 'Operator', presence: 'pause' })
    expect(found?.lines).toEqual(expect.arrayContaining([22, 16, 8]))
    expect(found?.freeSlots).toEqual([{ lineId: 22, free: expect.any(Number) as number }])
  })

  it('leaves out the operator, people who have left, and channel lines that are off', async () => {
    const harness = await createHarness()
    const { colleagues, lines } = await list(harness)
    const ids = colleagues.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([colleague.id, outsider.id, supervisor.id]))
    expect(ids).not.toContain(me.id)
    expect(ids).not.toContain(former.id)
    expect(lines.map(({ id }) => id)).not.toContain(4)
    expect(lines.find(({ id }) => id === 22)).toMatchObject({ name: 'Bitrix24 Documentation', people: 3 })
  })

  it.each<[string, (harness: Harness) => void]>([
    ['too old', harness => void harness.portal.settings.missing.add('imopenlines.v2.operator.list')],
    ['on a plan without reports', harness => void (harness.portal.settings.planWithoutReports = true)],
  ])('works at a portal that is %s, which is not asked for load again', async (_, make) => {
    const harness = await createHarness()
    make(harness)
    expect(await person(harness, colleague.id)).toMatchObject({ presence: 'online', freeSlots: [] })
    harness.state.later = 31_000
    await list(harness)
    expect(harness.portal.requests[1]?.commands).toHaveLength(2)
  })

  it('works without the right to users: the channel lines name their operators', async () => {
    const harness = await createHarness()
    harness.portal.settings.scopes = ['imopenlines', 'im']
    harness.state.account = { ...harness.state.account, scopes: ['imopenlines', 'im'] }
    expect(await person(harness, colleague.id)).toMatchObject({ name: 'Boris Novak', position: 'Operator' })
    expect(await harness.handlers['people.find']({ text: 'Bor' })).toEqual([])
  })

  it('works without the channel lines: colleagues are still there', async () => {
    const harness = await createHarness()
    harness.portal.faults.next('imopenlines.config.list.get', { kind: 'error', code: 'ACCESS_DENIED', status: 400 })
    const { colleagues, lines } = await list(harness)
    expect(lines).toEqual([])
    expect(colleagues.map(({ id }) => id)).toContain(colleague.id)
  })

  it('fails when the portal cannot be asked, and asks anew the next time', async () => {
    const harness = await createHarness()
    await harness.portal.offline()
    await expect(list(harness)).rejects.toMatchObject({ code: 'offline' })
    await harness.portal.online()
    expect((await list(harness)).colleagues.length).toBeGreaterThan(0)
  })

  it('teaches the directory the names', async () => {
    const harness = await createHarness()
    await list(harness)
    expect(harness.directory.person(outsider.id)).toBe('Noor Haddad')
  })
})

describe('a portal with more channel lines and operators than one answer holds', () => {
  /** A harness with so many further channel lines, of one operator each. */
  async function harnessOf(lines: number) {
    const harness = await createHarness()
    const { world } = harness.portal
    const sample = world.lines.get(22)!
    for (let i = 0; i < lines; i++)
      world.lines.set(5000 + i, { ...sample, id: 5000 + i, name: `Line ${i}`, queue: [other.id] })
    return { ...harness, all: [...world.lines.values()].filter(line => line.active).length }
  }
  const more = (harness: Harness) => harness.handlers['people.more']({})

  it('is read page by page, some pages to a request, and reported as partial until then', async () => {
    const harness = await harnessOf(1700)
    const first = await list(harness)
    expect(first).toMatchObject({ partial: true })
    expect(first.lines.length).toBeLessThanOrEqual(200)
    const second = await more(harness)
    expect(second).toMatchObject({ partial: true })
    expect(second.lines.length).toBeGreaterThan(1000)
    const third = await more(harness)
    expect(third).toMatchObject({ partial: false })
    expect(new Set(third.lines.map(({ id }) => id)).size).toBe(harness.all)
    expect(third.lines).toHaveLength(harness.all)
    expect(harness.portal.requests).toHaveLength(3)
    expect(third.colleagues.find(({ id }) => id === other.id)?.lines).toHaveLength(1703)
    expect(harness.directory.line(LineId.parse(6699))).toBe('Line 1699')
  })

  it('is not asked again once all is read, nor by two callers at a time', async () => {
    const harness = await harnessOf(300)
    await list(harness)
    const [one, another] = await Promise.all([more(harness), more(harness)])
    expect(another).toEqual(one)
    expect(one.partial).toBe(false)
    await more(harness)
    await list(harness)
    expect(harness.portal.requests).toHaveLength(2)
  })

  it('keeps what is known when reading on fails, and goes on from there', async () => {
    const harness = await harnessOf(300)
    const first = await list(harness)
    harness.portal.faults.next('imopenlines.config.list.get', { kind: 'error', code: 'INTERNAL', status: 400 })
    await expect(more(harness)).rejects.toMatchObject({ details: { portalCode: 'INTERNAL' } })
    expect(await list(harness)).toEqual(first)
    expect((await more(harness)).lines).toHaveLength(harness.all)
  })
})

describe('the people of an account', () => {
  it('are forgotten when it signs out', async () => {
    const harness = await createHarness()
    await list(harness)
    harness.people.forget(harness.state.account.id)
    await list(harness)
    expect(harness.portal.requests).toHaveLength(2)
  })

  it('are not kept when the answer comes after it has signed out', async () => {
    const harness = await createHarness()
    const { account } = harness.state
    const gate = harness.portal.faults.hold('batch')
    const reading = list(harness)
    await gate.reached
    harness.people.forget(account.id)
    const back = harness.turnTo('another')
    gate.open()
    await reading
    back()
    await list(harness)
    expect(harness.portal.requests).toHaveLength(2)
  })
})

describe('a person to whom nothing can be handed', () => {
  /** A channel line that still names people who have left or are guests. */
  async function harnessWithGone(size: number) {
    const harness = await createHarness()
    const { world } = harness.portal
    for (let index = 0; index < size; index++)
      world.addUser({ id: 5000 + index, firstName: `Person${index}`, lastName: 'Many', type: 'user' })
    const guest = world.addUser({ id: 9001, firstName: 'Guest', lastName: 'Outside', type: 'user', guest: 'extranet' })
    const last = world.addUser({ id: 9002, firstName: 'Zoe', lastName: 'Last', type: 'user' })
    world.lines.get(22)?.queue.push(former.id, guest.id, last.id)
    return harness
  }

  it.each([
    ['a small company', 0, 1],
    ['a company of more people than one answer holds', 60, 2],
  ])('is not offered: %s', async (_, size, requests) => {
    const harness = await harnessWithGone(size)
    const ids = (await list(harness)).colleagues.map(({ id }) => id)
    expect(ids).not.toContain(former.id)
    expect(ids).not.toContain(9001)
    expect(ids).toEqual(expect.arrayContaining([colleague.id, 9002]))
    expect(harness.portal.requests).toHaveLength(requests)
  })

  it('is not found by name either', async () => {
    const harness = await harnessWithGone(0)
    await list(harness)
    expect(await harness.handlers['people.find']({ text: 'Guest' })).toEqual([])
    expect(await harness.handlers['people.find']({ text: 'Kowalski' })).toEqual([])
  })

  it('is still offered when the portal does not tell who works there', async () => {
    const harness = await harnessWithGone(0)
    harness.portal.faults.next('user.get', { kind: 'error', code: 'ACCESS_DENIED', status: 400 })
    expect((await list(harness)).colleagues.map(({ id }) => id)).toEqual(
      expect.arrayContaining([former.id, colleague.id]),
    )
  })
})

describe('people.find', () => {
  it('finds colleagues by the beginnings of their names, never people who have left', async () => {
    const harness = await createHarness()
    const find = async (text: string) => (await harness.handlers['people.find']({ text })).map(({ id }) => id)
    expect(await find('bo no')).toEqual([colleague.id])
    expect(await find('Анна')).toEqual([other.id])
    expect(await find('Kowalski')).toEqual([])
    expect(await find('Samantha')).toEqual([])
    expect(harness.portal.received('user.search')).toHaveLength(4)
  })

  it('adds the known channel lines to a colleague found by name', async () => {
    const harness = await createHarness()
    await list(harness)
    const [found] = await harness.handlers['people.find']({ text: 'Boris' })
    expect(found).toEqual(await person(harness, colleague.id))
  })
})

describe('people.tell', () => {
  it('writes to the colleague alone, once', async () => {
    const harness = await createHarness()
    await harness.handlers['people.tell']({
      userId: userId(colleague.id),
      text: 'She waits for a price',
    })
    expect(harness.portal.received('im.message.add')).toEqual([
      { DIALOG_ID: String(colleague.id), MESSAGE: 'She waits for a price' },
    ])
    const chat = [...harness.portal.world.chats.values()].find(({ messages }) =>
      messages.some(({ text }) => text === 'She waits for a price'),
    )
    expect(chat).toMatchObject({ kind: 'private', members: new Set([me.id, colleague.id]) })
  })

  it('does not write again when the answer was lost', async () => {
    const harness = await createHarness()
    harness.portal.faults.next('im.message.add', { kind: 'resetAfter' })
    const telling = harness.handlers['people.tell']({
      userId: userId(colleague.id),
      text: 'Once',
    })
    await expect(telling).rejects.toMatchObject({ code: 'unclear' })
    expect(harness.portal.received('im.message.add')).toHaveLength(1)
  })
})
