import { describe, expect, it } from 'vitest'
import { LineId } from '../../../../../electron/contract/common'
import { known } from '../../../../portal/seed/known'
import { createHarness } from '../harness'

const line = (id: number) => LineId.parse(id)
const row = (id: number, name: string) => ({ ID: line(id), LINE_NAME: name, ACTIVE: true, QUEUE: [] })

describe('the directory', () => {
  it('knows the signed-in operator without asking', async () => {
    const { directory } = await createHarness()
    expect(directory.person(103)).toBe('Samantha Johnson')
    expect(directory.person(27)).toBeNull()
  })

  it('wants the channel lines until it has them, and again for a new one', async () => {
    const { directory } = await createHarness()
    expect(directory.wantsLines()).toBe(true)
    directory.learnLines([row(22, 'Docs')])
    expect(directory.line(line(22))).toBe('Docs')
    expect(directory.wantsLines()).toBe(false)
    expect(directory.line(line(23))).toBeNull()
    expect(directory.wantsLines()).toBe(true)
    directory.learnLines([row(22, 'Docs')])
    expect(directory.line(line(23))).toBeNull()
    expect(directory.wantsLines()).toBe(false)
  })

  it('keeps accounts apart', async () => {
    const { directory, state } = await createHarness()
    directory.learnPeople([{ id: 27, name: ' Boris ' }])
    directory.learnCrmTitle({ type: 'deal', id: 5 }, 'Windows')
    const other = { ...state.account, id: 'another' as typeof state.account.id }
    const first = state.account
    state.account = other
    expect([directory.person(27), directory.crmTitle({ type: 'deal', id: 5 })]).toEqual([null, null])
    state.account = first
    expect([directory.person(27), directory.crmTitle({ type: 'deal', id: 5 })]).toEqual(['Boris', 'Windows'])
  })

  it('keeps one account’s answers from the next, which became active meanwhile', async () => {
    const { directory, open, state } = await createHarness()
    const opening = open(known.ofColleague.chatId)
    state.account = { ...state.account, id: 'another' as typeof state.account.id }
    const { id, name } = (await opening).dialog.operator ?? {}
    expect(name).not.toBeNull()
    expect(directory.person(id ?? 0)).toBeNull()
  })

  it('does not let a nameless answer replace a name', async () => {
    const { directory } = await createHarness()
    directory.learnPeople([
      { id: 27, name: 'Boris' },
      { id: 27, name: ' ' },
    ])
    expect(directory.person(27)).toBe('Boris')
  })

  it('does not ask for channel lines again when they are refused', async () => {
    const harness = await createHarness()
    harness.portal.faults.next('imopenlines.config.list.get', { kind: 'error', code: 'ACCESS_DENIED' })
    await harness.open(1763)
    await harness.open(1777)
    expect(harness.portal.received('imopenlines.config.list.get')).toHaveLength(1)
  })

  it('forgets the names of an account that signs out, and keeps none that come later', async () => {
    const { directory, state } = await createHarness()
    const asked = directory.of(state.account)
    asked.learnPeople([{ id: 27, name: 'Boris' }])
    directory.forget(state.account.id)
    asked.learnPeople([{ id: 27, name: 'Boris' }])
    expect(directory.person(27)).toBeNull()
  })
})
