import { describe, expect, it } from 'vitest'
import { LineId } from '../../../../../electron/contract/common'
import { operators } from '../../../../portal/seed/people'
import { createDesk, type Desk, userId } from '../desk'

const { me, colleague, other, outsider, former, supervisor } = operators
const list = (desk: Desk) => desk.handlers['people.list']({})
const person = async (desk: Desk, id: number) => (await list(desk)).colleagues.find(each => each.id === id)

describe('people.list', () => {
  it('asks for channel lines, colleagues and their load in one request', async () => {
    const desk = await createDesk()
    await list(desk)
    const [request, ...others] = desk.portal.requests
    expect(others).toEqual([])
    expect(request?.commands.map(({ method }) => method)).toEqual([
      'imopenlines.config.list.get',
      'user.get',
      'imopenlines.v2.Operator.list',
    ])
  })

  it('is asked again only after half a minute', async () => {
    const desk = await createDesk()
    const [first, second] = await Promise.all([list(desk), list(desk)])
    expect(second).toEqual(first)
    desk.state.later = 29_000
    await list(desk)
    expect(desk.portal.requests).toHaveLength(1)
    desk.state.later = 31_000
    await list(desk)
    expect(desk.portal.requests).toHaveLength(2)
  })

  it('names colleagues with position, channel lines, presence and free places where a channel line has a limit', async () => {
    const desk = await createDesk()
    Object.assign(desk.portal.world.lines.get(22) ?? {}, { maxChat: 40 })
    Object.assign(desk.portal.world.lines.get(16) ?? {}, { maxChat: 0 })
    Object.assign(desk.portal.world.users.get(other.id) ?? {}, { presence: 'pause' })
    const found = await person(desk, other.id)
    expect(found).toMatchObject({ name: 'Анна Иванова', position: 'Operator', presence: 'pause' })
    expect(found?.lines).toEqual(expect.arrayContaining([22, 16, 8]))
    expect(found?.freeSlots).toEqual([{ lineId: 22, free: expect.any(Number) as number }])
  })

  it('leaves out the operator, people who have left, and channel lines that are off', async () => {
    const desk = await createDesk()
    const { colleagues, lines } = await list(desk)
    const ids = colleagues.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([colleague.id, outsider.id, supervisor.id]))
    expect(ids).not.toContain(me.id)
    expect(ids).not.toContain(former.id)
    expect(lines.map(({ id }) => id)).not.toContain(4)
    expect(lines.find(({ id }) => id === 22)).toMatchObject({ name: 'Bitrix24 Documentation', people: 3 })
  })

  it.each<[string, (desk: Desk) => void]>([
    ['too old', desk => void desk.portal.settings.missing.add('imopenlines.v2.operator.list')],
    ['on a plan without reports', desk => void (desk.portal.settings.planWithoutReports = true)],
  ])('works at a portal that is %s, which is not asked for load again', async (_, make) => {
    const desk = await createDesk()
    make(desk)
    expect(await person(desk, colleague.id)).toMatchObject({ presence: 'online', freeSlots: [] })
    desk.state.later = 31_000
    await list(desk)
    expect(desk.portal.requests[1]?.commands).toHaveLength(2)
  })

  it('works without the right to users: the channel lines name their operators', async () => {
    const desk = await createDesk()
    desk.portal.settings.scopes = ['imopenlines', 'im']
    desk.state.account = { ...desk.state.account, scopes: ['imopenlines', 'im'] }
    expect(await person(desk, colleague.id)).toMatchObject({ name: 'Boris Novak', position: 'Operator' })
    expect(await desk.handlers['people.find']({ text: 'Bor' })).toEqual([])
  })

  it('works without the channel lines: colleagues are still there', async () => {
    const desk = await createDesk()
    desk.portal.faults.next('imopenlines.config.list.get', { kind: 'error', code: 'ACCESS_DENIED', status: 400 })
    const { colleagues, lines } = await list(desk)
    expect(lines).toEqual([])
    expect(colleagues.map(({ id }) => id)).toContain(colleague.id)
  })

  it('fails when the portal cannot be asked, and asks anew the next time', async () => {
    const desk = await createDesk()
    await desk.portal.offline()
    await expect(list(desk)).rejects.toMatchObject({ code: 'offline' })
    await desk.portal.online()
    expect((await list(desk)).colleagues.length).toBeGreaterThan(0)
  })

  it('teaches the directory the names', async () => {
    const desk = await createDesk()
    await list(desk)
    expect(desk.directory.person(outsider.id)).toBe('Noor Haddad')
  })
})

describe('a portal with more channel lines and operators than one answer holds', () => {
  /** A desk with so many further channel lines, of one operator each. */
  async function deskOf(lines: number) {
    const desk = await createDesk()
    const { world } = desk.portal
    const sample = world.lines.get(22)!
    for (let i = 0; i < lines; i++)
      world.lines.set(5000 + i, { ...sample, id: 5000 + i, name: `Line ${i}`, queue: [other.id] })
    return { ...desk, all: [...world.lines.values()].filter(line => line.active).length }
  }
  const more = (desk: Desk) => desk.handlers['people.more']({})

  it('is read page by page, some pages to a request, and reported as partial until then', async () => {
    const desk = await deskOf(1700)
    const first = await list(desk)
    expect(first).toMatchObject({ partial: true })
    expect(first.lines.length).toBeLessThanOrEqual(200)
    const second = await more(desk)
    expect(second).toMatchObject({ partial: true })
    expect(second.lines.length).toBeGreaterThan(1000)
    const third = await more(desk)
    expect(third).toMatchObject({ partial: false })
    expect(new Set(third.lines.map(({ id }) => id)).size).toBe(desk.all)
    expect(third.lines).toHaveLength(desk.all)
    expect(desk.portal.requests).toHaveLength(3)
    expect(third.colleagues.find(({ id }) => id === other.id)?.lines).toHaveLength(1703)
    expect(desk.directory.line(LineId.parse(6699))).toBe('Line 1699')
  })

  it('is not asked again once all is read, nor by two callers at a time', async () => {
    const desk = await deskOf(300)
    await list(desk)
    const [one, another] = await Promise.all([more(desk), more(desk)])
    expect(another).toEqual(one)
    expect(one.partial).toBe(false)
    await more(desk)
    await list(desk)
    expect(desk.portal.requests).toHaveLength(2)
  })

  it('keeps what is known when reading on fails, and goes on from there', async () => {
    const desk = await deskOf(300)
    const first = await list(desk)
    desk.portal.faults.next('imopenlines.config.list.get', { kind: 'error', code: 'INTERNAL', status: 400 })
    await expect(more(desk)).rejects.toMatchObject({ details: { portalCode: 'INTERNAL' } })
    expect(await list(desk)).toEqual(first)
    expect((await more(desk)).lines).toHaveLength(desk.all)
  })
})

describe('the people of an account', () => {
  it('are forgotten when it signs out', async () => {
    const desk = await createDesk()
    await list(desk)
    desk.people.forget(desk.state.account.id)
    await list(desk)
    expect(desk.portal.requests).toHaveLength(2)
  })

  it('are not kept when the answer comes after it has signed out', async () => {
    const desk = await createDesk()
    const { account } = desk.state
    desk.portal.faults.next('batch', { kind: 'delay', ms: 50 })
    const reading = list(desk)
    await expect.poll(() => desk.portal.requests.length).toBe(1)
    desk.people.forget(account.id)
    const back = desk.turnTo('another')
    await reading
    back()
    await list(desk)
    expect(desk.portal.requests).toHaveLength(2)
  })
})

describe('a person to whom nothing can be handed', () => {
  /** A channel line that still names people who have left or are guests. */
  async function deskWithGone(size: number) {
    const desk = await createDesk()
    const { world } = desk.portal
    for (let index = 0; index < size; index++)
      world.addUser({ id: 5000 + index, firstName: `Person${index}`, lastName: 'Many', type: 'user' })
    const guest = world.addUser({ id: 9001, firstName: 'Guest', lastName: 'Outside', type: 'user', guest: 'extranet' })
    const last = world.addUser({ id: 9002, firstName: 'Zoe', lastName: 'Last', type: 'user' })
    world.lines.get(22)?.queue.push(former.id, guest.id, last.id)
    return desk
  }

  it.each([
    ['a small company', 0, 1],
    ['a company of more people than one answer holds', 60, 2],
  ])('is not offered: %s', async (_, size, requests) => {
    const desk = await deskWithGone(size)
    const ids = (await list(desk)).colleagues.map(({ id }) => id)
    expect(ids).not.toContain(former.id)
    expect(ids).not.toContain(9001)
    expect(ids).toEqual(expect.arrayContaining([colleague.id, 9002]))
    expect(desk.portal.requests).toHaveLength(requests)
  })

  it('is not found by name either', async () => {
    const desk = await deskWithGone(0)
    await list(desk)
    expect(await desk.handlers['people.find']({ text: 'Guest' })).toEqual([])
    expect(await desk.handlers['people.find']({ text: 'Kowalski' })).toEqual([])
  })

  it('is still offered when the portal does not tell who works there', async () => {
    const desk = await deskWithGone(0)
    desk.portal.faults.next('user.get', { kind: 'error', code: 'ACCESS_DENIED', status: 400 })
    expect((await list(desk)).colleagues.map(({ id }) => id)).toEqual(expect.arrayContaining([former.id, colleague.id]))
  })
})

describe('people.find', () => {
  it('finds colleagues by the beginnings of their names, never people who have left', async () => {
    const desk = await createDesk()
    const find = async (text: string) => (await desk.handlers['people.find']({ text })).map(({ id }) => id)
    expect(await find('bo no')).toEqual([colleague.id])
    expect(await find('Анна')).toEqual([other.id])
    expect(await find('Kowalski')).toEqual([])
    expect(await find('Samantha')).toEqual([])
    expect(desk.portal.received('user.search')).toHaveLength(4)
  })

  it('adds the known channel lines to a colleague found by name', async () => {
    const desk = await createDesk()
    await list(desk)
    const [found] = await desk.handlers['people.find']({ text: 'Boris' })
    expect(found).toEqual(await person(desk, colleague.id))
  })
})

describe('people.tell', () => {
  it('writes to the colleague alone, once', async () => {
    const desk = await createDesk()
    await desk.handlers['people.tell']({
      userId: userId(colleague.id),
      text: 'She waits for a price',
    })
    expect(desk.portal.received('im.message.add')).toEqual([
      { DIALOG_ID: String(colleague.id), MESSAGE: 'She waits for a price' },
    ])
    const chat = [...desk.portal.world.chats.values()].find(({ messages }) =>
      messages.some(({ text }) => text === 'She waits for a price'),
    )
    expect(chat).toMatchObject({ kind: 'private', members: new Set([me.id, colleague.id]) })
  })

  it('does not write again when the answer was lost', async () => {
    const desk = await createDesk()
    desk.portal.faults.next('im.message.add', { kind: 'resetAfter' })
    const telling = desk.handlers['people.tell']({
      userId: userId(colleague.id),
      text: 'Once',
    })
    await expect(telling).rejects.toMatchObject({ code: 'unclear' })
    expect(desk.portal.received('im.message.add')).toHaveLength(1)
  })
})
