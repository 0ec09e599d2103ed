import { describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { userCode } from '../../../../portal/world/model'
import { createHarness, type Harness } from '../harness'

/** Codes of that many dialogs of its own. */
function codes({ portal }: Harness, count: number, ownerId = portal.operators.colleague.id): string[] {
  return Array.from({ length: count }, () => userCode(portal.world.addDialog({ state: 'waiting', ownerId })))
}

describe('a pasted list', () => {
  it('of a hundred codes costs two requests and gives a finding for each line, in order', async () => {
    const harness = await createHarness()
    const lines = codes(harness, 100)
    const findings = await harness.find(lines.join('\n'))
    expect(harness.portal.requests.map(({ commands }) => commands.length)).toEqual([50, 50])
    expect(findings.map(({ text }) => text)).toEqual(lines)
    expect(findings.map(({ dialogs }) => dialogs[0]?.userCode)).toEqual(lines)
  })

  it('of sixty gets the names of channel lines and operators in the room that is left', async () => {
    const harness = await createHarness()
    const findings = await harness.find(codes(harness, 60).join('\n'))
    expect(harness.portal.requests).toHaveLength(2)
    for (const { dialogs } of findings) {
      expect(dialogs).toMatchObject([{ operator: { name: 'Boris Novak' }, lineName: expect.any(String) as string }])
    }
  })

  it('reports after each request, every finding once', async () => {
    const harness = await createHarness()
    await harness.find(codes(harness, 120).join('\n'), 'list')
    const progress = harness.payloads('search.progress')
    expect(progress.map(({ ticket, done, total }) => [ticket, done, total])).toEqual([
      ['list', 50, 120],
      ['list', 100, 120],
      ['list', 120, 120],
    ])
    expect(progress.map(({ findings }) => findings.length)).toEqual([50, 50, 20])
  })

  it('asks for a repeated line once', async () => {
    const harness = await createHarness()
    const text = `${known.documented.code}\nimol|${known.documented.code}\n"${known.documented.code}"\nchat1777`
    const findings = await harness.find(text)
    expect(harness.portal.received('imopenlines.dialog.get')).toHaveLength(2)
    expect(findings.map(({ dialogs }) => dialogs[0]?.chatId)).toEqual([1763, 1763, 1763, 1777])
    expect(findings[1]?.text).toBe(`imol|${known.documented.code}`)
  })

  it('resolves every kind of line, each failure with its own reason', async () => {
    const harness = await createHarness()
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
    const findings = await harness.find(lines.join('\n'))
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
    for (const { commands } of harness.portal.requests) expect(commands.length).toBeLessThanOrEqual(50)
  })

  it('without any identifier sends nothing', async () => {
    const harness = await createHarness()
    const findings = await harness.find('1.1\n-2\n3.3.3')
    expect(findings.map(({ failure }) => failure?.code)).toEqual(['invalid', 'invalid', 'invalid'])
    expect(harness.portal.requests).toHaveLength(0)
    expect(harness.payloads('search.progress')).toMatchObject([{ done: 3, total: 3 }])
  })

  it('takes a thousand lines and no more', async () => {
    const harness = await createHarness()
    const text = (count: number) => Array.from({ length: count }, (_, i) => `chat${i + 1}`).join('\n')
    await expect(harness.find(text(1001))).rejects.toMatchObject({ details: { reason: 'too_many_lines' } })
    expect(await harness.find(text(1000))).toHaveLength(1000)
    expect(harness.portal.requests).toHaveLength(20)
  })

  it('can be cancelled between requests', async () => {
    const harness = await createHarness()
    harness.hooks.onPush = name =>
      name === 'search.progress' && void harness.handlers['search.cancel']({ ticket: 'list' })
    const finding = harness.find(codes(harness, 200).join('\n'), 'list')
    await expect(finding).rejects.toMatchObject({ code: 'cancelled' })
    expect(harness.portal.requests.length).toBeLessThan(4)
  })

  it('can be cancelled while a request is under way', async () => {
    const harness = await createHarness()
    const gate = harness.portal.faults.hold('batch')
    const finding = harness.find(codes(harness, 60).join('\n'), 'list')
    await gate.reached
    await harness.handlers['search.cancel']({ ticket: 'list' })
    await expect(finding).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('keeps what was found when the connection goes', async () => {
    const harness = await createHarness()
    harness.portal.faults.next('batch', { kind: 'delay', ms: 1 })
    harness.portal.faults.next('batch', { kind: 'resetBefore' }, 10)
    const findings = await harness.find(codes(harness, 120).join('\n'))
    const outcomes = findings.map(({ outcome, failure }) => failure?.code ?? outcome)
    expect(outcomes).toEqual([...Array<string>(50).fill('found'), ...Array<string>(70).fill('offline')])
    expect(harness.payloads('search.progress').at(-1)).toMatchObject({ done: 120, total: 120 })
  })

  it('is not kept among the recent searches', async () => {
    const harness = await createHarness()
    await harness.find('chat1763\nchat1777')
    expect(await harness.handlers['search.recent']({})).toEqual([])
  })
})
