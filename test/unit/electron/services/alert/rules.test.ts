import { describe, expect, it } from 'vitest'
import { AlertRuleId } from '../../../../../electron/contract/alert'
import { createMemoryDisk } from '../../storage/memory-disk'
import { heard, late, minute, noon, restarted, row, ruleOf, waiting } from './harness'

describe('the rules', () => {
  it('survive a restart, switched on or off', async () => {
    const first = heard()
    const { rules } = await first.add()
    await first.add({ name: 'Other' })
    const id = rules[0]?.id ?? AlertRuleId.parse('none')
    await first.handlers['alert.switch']({ id, isOn: false })
    const second = restarted(first)
    expect((await second.list()).rules).toMatchObject([
      { name: 'Long wait', isOn: false, isLocked: false },
      { name: 'Other', isOn: true },
    ])
    expect(await second.read([waiting(1, 6)])).toEqual(['Other: 1001'])
  })

  it('want the board as long as one is on, or one is being written', async () => {
    const { add, handlers, state, pass, read } = heard()
    expect(state.isWanted).toBe(false)
    expect(await handlers['alert.try']({ groups: [[late]] })).toBeNull()
    expect(state.isWanted).toBe(true)
    await read([waiting(1, 6), row(2, { wait: { is: 'unknown' } }), row(3)])
    expect(await handlers['alert.try']({ groups: [[late]] })).toEqual({
      dialogs: 3,
      hits: 1,
      unknown: 1,
      isPart: false,
    })
    pass(3 * minute)
    await read([])
    expect(state.isWanted).toBe(false)
    const { rules } = await add()
    expect(state.isWanted).toBe(true)
    await handlers['alert.remove']({ id: rules[0]?.id ?? AlertRuleId.parse('none') })
    expect(state.isWanted).toBe(false)
  })

  it('take effect on the board as last read', async () => {
    const { add, read, rung } = heard()
    await read([waiting(1, 6)])
    const { breaches, rules } = await add()
    expect(rung).toEqual(['Long wait: 1001'])
    expect(breaches).toHaveLength(1)
    expect(rules[0]?.now).toMatchObject({ hits: 1 })
  })

  it('say as of when they were asked, though they find nothing else', async () => {
    const { add, read, lists, pass } = heard()
    await add()
    await read([waiting(1, 6)])
    pass(10_000)
    await read([waiting(1, 6)])
    const known = lists.length
    pass(20_000)
    await read([waiting(1, 6)])
    expect(lists).toHaveLength(known + 1)
    expect(lists.at(-1)?.readAt).toBe(noon + 30_000)
  })

  it('switched off end their breaches; removed they take them along', async () => {
    const { add, read, list, handlers } = heard()
    const id = (await add()).rules[0]?.id ?? AlertRuleId.parse('none')
    await read([waiting(1, 6)])
    const { breaches } = await handlers['alert.switch']({ id, isOn: false })
    expect(breaches[0]?.ended?.because).toBe('off')
    expect((await handlers['alert.remove']({ id })).breaches).toEqual([])
    expect((await list()).rules).toEqual([])
  })

  it('that ask something else find what they had found before anew, and tell nothing twice that held on', async () => {
    const first = heard()
    const id = (await first.add()).rules[0]?.id ?? AlertRuleId.parse('none')
    await first.read([waiting(1, 6), waiting(2, 20)])
    const wish = { name: 'Long wait', notify: true, sound: 'chime', repeatMinutes: null, again: false } as const
    await first.handlers['alert.save']({ id, rule: { ...wish, groups: [[{ of: 'waits', minutes: 15 }]] } })
    expect(await first.read([waiting(1, 10), waiting(2, 24)])).toEqual([])
    const second = restarted(first)
    expect(await second.read([waiting(1, 16), waiting(2, 30)])).toEqual(['Long wait: 1001'])
    expect(await second.read([row(1), row(2)])).toEqual([])
    expect(await second.read([waiting(1, 16), waiting(2, 16)])).toEqual([])
  })

  it('of the administrator are on, come first, and cannot be touched', async () => {
    const policy = ruleOf('policy:Anybody waits', { name: 'Anybody waits' })
    const { add, read, handlers, list } = heard(createMemoryDisk(), { portal: noon, steady: 0 }, [policy])
    await add({ name: 'Mine', groups: [[{ of: 'waits', minutes: 30 }]] })
    expect(await read([waiting(1, 6)])).toEqual(['Anybody waits: 1001'])
    expect((await list()).rules.map(({ name, isLocked }) => [name, isLocked])).toEqual([
      ['Anybody waits', true],
      ['Mine', false],
    ])
    const locked = { details: { reason: 'alert_locked' } }
    await expect(handlers['alert.switch']({ id: policy.id, isOn: false })).rejects.toMatchObject(locked)
    await expect(handlers['alert.remove']({ id: policy.id })).rejects.toMatchObject(locked)
    await expect(handlers['alert.save']({ id: policy.id, rule: policy })).rejects.toMatchObject(locked)
  })

  it('are fifty at most', async () => {
    const { add } = heard(createMemoryDisk(), { portal: noon, steady: 0 }, [ruleOf('policy:One')])
    for (let count = 0; count < 49; count++) await add({ name: `Rule ${count}` })
    await expect(add()).rejects.toMatchObject({ details: { reason: 'too_many_alerts' } })
  })

  it('lose only the one breach that cannot be read, say so once, and leave it in the file', async () => {
    const first = heard()
    await first.add()
    await first.read([waiting(1, 6), waiting(2, 6)])
    const path = first.disk.paths().find(each => each.startsWith('/alerts/breaches/')) ?? ''
    const textOf = async () => (await first.disk.files.read(path))?.toString() ?? ''
    const page = JSON.parse(await textOf()) as { breaches: { sessionId: unknown }[] }
    page.breaches.forEach(breach => breach.sessionId === 1001 && Object.assign(breach, { since: 'yesterday' }))
    await first.disk.files.write(path, Buffer.from(JSON.stringify(page)))
    const second = restarted(first)
    expect(await second.list()).toMatchObject({ breaches: [{ sessionId: 1002 }], isDamaged: true })
    expect(await second.read([waiting(1, 6), waiting(2, 6)])).toEqual(['Long wait: 1001'])
    expect(await textOf()).toContain('yesterday')
    expect(await restarted(second).list()).toMatchObject({ isDamaged: false, breaches: [{}, {}] })
  })

  it('outlive a shift that cannot be read, and say so', async () => {
    const first = heard()
    await first.add()
    await first.read([waiting(1, 6)])
    const path = first.disk.paths().find(each => each.startsWith('/alerts/breaches/')) ?? ''
    const text = (await first.disk.files.read(path))?.toString() ?? ''
    await first.disk.files.write(path, Buffer.from(JSON.stringify({ ...JSON.parse(text), shift: 'late' })))
    const second = restarted(first)
    expect(await second.list()).toMatchObject({ breaches: [{ sessionId: 1001 }], isDamaged: true })
  })

  it('of which one is damaged on disk leave the others, and say so', async () => {
    const first = heard()
    await first.add({ name: 'Kept' })
    const path = first.disk.paths().find(each => each.startsWith('/alerts/rules/')) ?? ''
    const text = (await first.disk.files.read(path))?.toString() ?? ''
    const page = JSON.parse(text) as { entries: unknown[] }
    page.entries.push({ id: 'broken' })
    await first.disk.files.write(path, Buffer.from(JSON.stringify(page)))
    const second = restarted(first)
    expect(await second.list()).toMatchObject({ rules: [{ name: 'Kept' }], isDamaged: true })
  })
})
