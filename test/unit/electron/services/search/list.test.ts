import { describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { userCode } from '../../../../portal/world/model'
import { createDesk, type Desk } from '../desk'

/** Codes of that many dialogs of its own. */
function codes({ portal }: Desk, count: number, ownerId = portal.operators.colleague.id): string[] {
  return Array.from({ length: count }, () => userCode(portal.world.addDialog({ state: 'waiting', ownerId })))
}

describe('a pasted list', () => {
  it('of a hundred codes costs two requests and gives a finding for each line, in order', async () => {
    const desk = await createDesk()
    const lines = codes(desk, 100)
    const findings = await desk.find(lines.join('\n'))
    expect(desk.portal.requests.map(({ commands }) => commands.length)).toEqual([50, 50])
    expect(findings.map(({ text }) => text)).toEqual(lines)
    expect(findings.map(({ dialogs }) => dialogs[0]?.userCode)).toEqual(lines)
  })

  it('of sixty gets the names of channel lines and operators in the room that is left', async () => {
    const desk = await createDesk()
    const findings = await desk.find(codes(desk, 60).join('\n'))
    expect(desk.portal.requests).toHaveLength(2)
    for (const { dialogs } of findings) {
      expect(dialogs).toMatchObject([{ operator: { name: 'Boris Novak' }, lineName: expect.any(String) as string }])
    }
  })

  it('reports after each request, every finding once', async () => {
    const desk = await createDesk()
    await desk.find(codes(desk, 120).join('\n'), 'list')
    const progress = desk.payloads('search.progress')
    expect(progress.map(({ ticket, done, total }) => [ticket, done, total])).toEqual([
      ['list', 50, 120],
      ['list', 100, 120],
      ['list', 120, 120],
    ])
    expect(progress.map(({ findings }) => findings.length)).toEqual([50, 50, 20])
  })

  it('asks for a repeated line once', async () => {
    const desk = await createDesk()
    const text = `${known.documented.code}\nimol|${known.documented.code}\n"${known.documented.code}"\nchat1777`
    const findings = await desk.find(text)
    expect(desk.portal.received('imopenlines.dialog.get')).toHaveLength(2)
    expect(findings.map(({ dialogs }) => dialogs[0]?.chatId)).toEqual([1763, 1763, 1763, 1777])
    expect(findings[1]?.text).toBe(`imol|${known.documented.code}`)
  })

  it('resolves every kind of line, each failure with its own reason', async () => {
    const desk = await createDesk()
    const lines = [
      known.documented.code,
      'chat1777',
      'session 401',
      'deal 288',
      'livechat|22|1|1',
      'lead 1300',
      'deal 666',
      '28.8',
      'https://other.bitrix24.ru/crm/deal/details/1/',
      '1803',
      '999999',
    ]
    const findings = await desk.find(lines.join('\n'))
    expect(findings.map(({ outcome, failure }) => failure?.code ?? outcome)).toEqual([
      'found',
      'found',
      'found',
      'found',
      'not_found',
      'nothing',
      'forbidden',
      'invalid',
      'invalid',
      'found',
      'nothing',
    ])
    expect(findings[3]?.dialogs).toHaveLength(10)
    expect(findings[9]).toMatchObject({ understood: { kind: 'chat' }, dialogs: [{ chatId: 1803 }] })
    for (const { commands } of desk.portal.requests) expect(commands.length).toBeLessThanOrEqual(50)
  })

  it('without any identifier sends nothing', async () => {
    const desk = await createDesk()
    const findings = await desk.find('1.1\n-2\n3.3.3')
    expect(findings.map(({ failure }) => failure?.code)).toEqual(['invalid', 'invalid', 'invalid'])
    expect(desk.portal.requests).toHaveLength(0)
    expect(desk.payloads('search.progress')).toMatchObject([{ done: 3, total: 3 }])
  })

  it('takes a thousand lines and no more', async () => {
    const desk = await createDesk()
    const text = (count: number) => Array.from({ length: count }, (_, i) => `chat${i + 1}`).join('\n')
    await expect(desk.find(text(1001))).rejects.toMatchObject({ details: { reason: 'too_many_lines' } })
    expect(await desk.find(text(1000))).toHaveLength(1000)
    expect(desk.portal.requests).toHaveLength(20)
  })

  it('can be cancelled between requests', async () => {
    const desk = await createDesk()
    const finding = desk.find(codes(desk, 200).join('\n'), 'list')
    desk.portal.faults.next('batch', { kind: 'delay', ms: 50 }, 4)
    await expect.poll(() => desk.payloads('search.progress').length).toBe(1)
    await desk.handlers['search.cancel']({ ticket: 'list' })
    await expect(finding).rejects.toMatchObject({ code: 'cancelled' })
    expect(desk.portal.requests.length).toBeLessThan(4)
  })

  it('can be cancelled while a request is under way', async () => {
    const desk = await createDesk()
    desk.portal.faults.next('batch', { kind: 'hang' })
    const finding = desk.find(codes(desk, 60).join('\n'), 'list')
    await expect.poll(() => desk.portal.requests.length).toBe(1)
    await desk.handlers['search.cancel']({ ticket: 'list' })
    await expect(finding).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('keeps what was found when the connection goes', async () => {
    const desk = await createDesk()
    desk.portal.faults.next('batch', { kind: 'delay', ms: 1 })
    desk.portal.faults.next('batch', { kind: 'resetBefore' }, 10)
    const findings = await desk.find(codes(desk, 120).join('\n'))
    const outcomes = findings.map(({ outcome, failure }) => failure?.code ?? outcome)
    expect(outcomes).toEqual([...Array<string>(50).fill('found'), ...Array<string>(70).fill('offline')])
    expect(desk.payloads('search.progress').at(-1)).toMatchObject({ done: 120, total: 120 })
  })

  it('is not kept among the recent searches', async () => {
    const desk = await createDesk()
    await desk.find('chat1763\nchat1777')
    expect(await desk.handlers['search.recent']({})).toEqual([])
  })
})
