import { describe, expect, it } from 'vitest'
import { ChatId } from '../../../../../electron/contract/common'
import type { AccountId } from '../../../../../electron/contract/account'
import { notifying, ownDialog, said } from './harness'

const chatId = ChatId.parse(1763)
const named = (id: number) => ({ chatId: ChatId.parse(id), customer: `Customer ${id}` })

describe('a notification of news', () => {
  it('tells who wrote what in one of the operator’s dialogs, and makes the sound', () => {
    const { writes, shown, pushed } = notifying()
    writes('When does it [b]arrive[/b]?')
    expect(shown()).toEqual([{ title: 'Anna', body: 'When does it arrive?' }])
    expect(pushed).toEqual([{ name: 'notification.rang', payload: {} }])
  })

  it('is silent about the first reading of the list', () => {
    const { notifications, screen, pushed } = notifying()
    notifications.heard([{ before: null, now: ownDialog() }], true)
    expect([screen, pushed]).toEqual([[], []])
  })

  it('is silent about the dialog before the operator’s eyes, but not about others or when the window is away', async () => {
    const { notifications, state, writes, shown } = notifying()
    await notifications.handlers['notification.shown']({ chatId })
    state.inFront = true
    writes('one')
    expect(shown()).toEqual([])
    writes('two', named(1801))
    expect(shown()).toEqual([{ title: 'Customer 1801', body: 'two' }])
    state.inFront = false
    writes('three', {}, 3)
    expect(shown()).toContainEqual({ title: 'Anna', body: 'three' })
  })

  it.each([
    ['changed', said(5, 'Hello!')],
    ['deleted', said(5, 'This message was deleted.')],
    ['deleted without a trace, so that an older one is the last', said(3, 'Before')],
  ])('is silent about a message that was %s', (_, last) => {
    const { notifications, screen } = notifying()
    notifications.heard([{ before: ownDialog({ last: said(5, 'Hello') }), now: ownDialog({ last }) }], false)
    expect(screen).toEqual([])
  })

  it('tells once of a dialog that came to the operator or to their queue', () => {
    const { notifications, shown } = notifying()
    const free = ownDialog({ mine: false, operator: null, group: 'new' })
    notifications.heard([{ before: null, now: free }], false)
    expect(shown()).toEqual([{ title: 'In the queue: Support', body: 'Anna: Hello' }])
    notifications.heard([{ before: free, now: ownDialog() }], false)
    expect(shown()).toEqual([{ title: 'New dialog for you', body: 'Anna: Hello' }])
    notifications.heard([{ before: ownDialog(), now: ownDialog({ pinned: true }) }], false)
    expect(shown()).toHaveLength(1)
  })

  it('is silent about a dialog that the operator has just taken', () => {
    const { notifications, state, screen } = notifying()
    notifications.acted(chatId)
    notifications.heard([{ before: null, now: ownDialog() }], false)
    expect(screen).toEqual([])
    state.time = 61_000
    notifications.heard([{ before: null, now: ownDialog() }], false)
    expect(screen).toHaveLength(1)
  })

  it.each([
    ['a colleague’s dialog', { mine: false, operator: { id: 27, name: 'Boris' } }],
    ['a message read on another device', { unread: 0 }],
    ['spam', { spam: true }],
    ['a closed dialog', { group: 'closed' }],
  ])('is silent about %s', (_, given) => {
    const { writes, screen } = notifying()
    writes('Hello?', given)
    expect(screen).toEqual([])
  })

  it('is silent about the operator’s own messages and the system’s', () => {
    const { notifications, screen } = notifying()
    for (const by of ['me', 'system', 'bot', 'colleague'])
      notifications.heard([{ before: ownDialog(), now: ownDialog({ last: said(2, 'x', { by }) }) }], false)
    expect(screen).toEqual([])
  })
})

describe('on the screen', () => {
  it('has one notification for each dialog, with the newest message', () => {
    const { writes, shown } = notifying()
    writes('one', {}, 2)
    writes('two', {}, 3)
    expect(shown()).toEqual([{ title: 'Anna', body: 'two' }])
  })

  it('merges more than three into one, even if they come one after another', () => {
    const { writes, shown, state, pushed } = notifying()
    for (const id of [1, 2, 3]) writes('Hi', named(id))
    expect(shown()).toHaveLength(3)
    writes('Hi', named(4))
    expect(shown()).toEqual([{ title: '4 unread dialogs', body: 'Customer 1, Customer 2, Customer 3, Customer 4' }])
    writes('Hi', named(5))
    expect(shown()).toEqual([{ title: '5 unread dialogs', body: 'Customer 1, Customer 2, Customer 3, Customer 4, …' }])
    expect(pushed.filter(({ name }) => name === 'notification.rang')).toHaveLength(1)
    state.time = 30_000
    writes('Hi', named(6))
    expect(shown()).toHaveLength(2)
  })

  it('opens the clicked dialog in the window, for its own account only', () => {
    const { writes, screen, state, pushed } = notifying()
    writes('one')
    screen[0]?.onClick()
    expect(state.raised).toBe(1)
    expect(screen).toEqual([])
    expect(pushed.at(-1)).toEqual({ name: 'place.open', payload: { accountId: 'a', chatId } })
    writes('two', {}, 3)
    const [old] = screen
    state.account = 'b' as AccountId
    old?.onClick()
    expect(state.raised).toBe(2)
    expect(pushed.filter(({ name }) => name === 'place.open')).toHaveLength(1)
  })

  it('removes a notification once the dialog was read or shown', async () => {
    const { notifications, writes, screen, state } = notifying()
    writes('one')
    notifications.heard([{ before: ownDialog(), now: ownDialog({ unread: 0 }) }], false)
    expect(screen).toEqual([])
    writes('two', {}, 3)
    state.inFront = true
    await notifications.handlers['notification.shown']({ chatId })
    expect(screen).toEqual([])
  })

  it('removes the notifications of another account', () => {
    const { notifications, writes, screen } = notifying()
    writes('one')
    notifications.turn()
    expect(screen).toEqual([])
  })

  it('says in private mode only that something came', () => {
    const { notifications, writes, shown, state } = notifying()
    state.settings.notifyPrivately = true
    writes('My card number is 4111')
    expect(shown()).toEqual([{ title: 'Switchboard', body: 'New message' }])
    notifications.heard([{ before: null, now: ownDialog(named(2)) }], false)
    expect(shown()[1]).toEqual({ title: 'Switchboard', body: 'New dialog' })
    for (const id of [3, 4]) writes('Secret', named(id))
    expect(JSON.stringify(shown())).not.toMatch(/Customer|Anna|Secret|4111/)
  })

  it('follows the settings: which news, whether at all, whose sound', () => {
    const { notifications, writes, screen, state, pushed } = notifying()
    state.settings.notifyMessages = false
    writes('one')
    expect([screen, pushed]).toEqual([[], []])
    notifications.heard([{ before: null, now: ownDialog() }], false)
    expect(screen[0]?.silent).toBe(true)
    Object.assign(state.settings, { notifyMessages: true, notify: false })
    state.time = 10_000
    writes('two', named(2))
    expect(screen).toHaveLength(1)
    expect(pushed.filter(({ name }) => name === 'notification.rang')).toHaveLength(2)
    Object.assign(state.settings, { notify: true, sound: 'system' })
    writes('three', named(3))
    expect(screen[1]?.silent).toBe(false)
  })

  it('reports once that the system could not show any', () => {
    const { writes, screen, pushed } = notifying()
    writes('one')
    screen[0]?.onFailed()
    screen[0]?.onFailed()
    expect(pushed.filter(({ name }) => name === 'notification.failed')).toHaveLength(1)
  })

  it('copes with a system without notifications', async () => {
    const { notifications, writes, state, pushed } = notifying()
    state.supported = false
    writes('one')
    expect(pushed).toEqual([{ name: 'notification.rang', payload: {} }])
    expect(await notifications.handlers['notification.try']({})).toEqual({ supported: false })
  })
})
