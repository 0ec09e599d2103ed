import { describe, expect, it } from 'vitest'
import { createRecords } from '../../../../../electron/storage/records'
import { folderOf } from '../../../../../electron/services/account/folder'
import { mostReminders } from '../../../../../electron/services/reminder/stock'
import { createMemoryDisk } from '../../storage/memory-disk'
import { chatId } from '../harness'
import { anna, boris, console, customer, minute, minutes, noon, restarted } from './harness'

const tomorrow = { kind: 'at', local: '2026-11-29T09:00' } as const
const path = `/reminders/${folderOf(anna)}.json`

function heard() {
  const made = console()
  made.reminders.hear()
  return made
}

describe('a reminder', () => {
  it('rings once when its minutes are over, and stays listed until it is done', async () => {
    const { set, pass, check, list, remove } = heard()
    await set(1763, minutes(15), 'Ask about the invoice')
    pass(15 * minute - 1)
    expect(await check()).toEqual([])
    pass(1)
    expect(await check()).toEqual(['1763'])
    expect(await check()).toEqual([])
    expect(await list()).toMatchObject([{ chatId: 1763, note: 'Ask about the invoice', rang: { isLate: false } }])
    await remove(1763)
    expect(await list()).toEqual([])
  })

  it('rings at the time of day that the computer shows', async () => {
    const { set, clocks, check } = heard()
    expect((await set(1763, tomorrow)).reminders[0]?.dueAt).toBe(noon + 21 * 60 * minute)
    clocks.wall = noon + 21 * 60 * minute
    expect(await check()).toEqual(['1763'])
  })

  it('counts minutes by no clock that was set meanwhile', async () => {
    const { set, clocks, pass, check } = heard()
    await set(1763, minutes(15))
    clocks.wall += 24 * 60 * minute
    expect(await check()).toEqual([])
    clocks.wall -= 48 * 60 * minute
    pass(15 * minute)
    expect(await check()).toEqual(['1763'])
  })

  it('is late after a sleep, and says so', async () => {
    const { set, pass, check } = heard()
    await set(1763, minutes(15))
    pass(8 * 60 * minute)
    expect(await check()).toEqual(['1763 late'])
  })

  it('takes the place of the dialog’s earlier one, and rings anew when it rang', async () => {
    const { set, pass, check, list } = heard()
    await set(1763, minutes(1))
    pass(minute)
    expect(await check()).toEqual(['1763'])
    await set(1763, minutes(10), 'Later')
    expect(await list()).toMatchObject([{ note: 'Later', rang: null }])
    pass(10 * minute)
    expect(await check()).toEqual(['1763'])
  })

  it('of another account rings too, but is not listed', async () => {
    const { state, set, pass, check, list, rung } = heard()
    await set(1763, minutes(1))
    state.account = boris
    pass(minute)
    expect(await check()).toEqual(['1763'])
    expect(rung[0]?.accountId).toBe(anna)
    expect(await list()).toEqual([])
  })

  it('does not ring before the window listens', async () => {
    const { set, pass, check } = console()
    await set(1763, minutes(1))
    pass(minute)
    expect(await check()).toEqual([])
  })

  it('is listed by urgency: those that rang, by time, those that wait for the customer', async () => {
    const { set, pass, check, list } = heard()
    await set(1, customer(5))
    await set(2, tomorrow)
    await set(3, minutes(15))
    await set(4, minutes(1))
    pass(minute)
    await check()
    expect((await list()).map(reminder => reminder.chatId)).toEqual([4, 3, 2, 1])
  })
})

describe('a restart', () => {
  it('loses nothing, and what was due meanwhile rings late', async () => {
    const first = heard()
    await first.set(1, minutes(15), 'Call back')
    await first.set(2, tomorrow)
    await first.set(3, customer(7))
    const second = restarted(first, 60 * minute)
    expect(await second.check()).toEqual(['1 late'])
    expect(await second.list()).toMatchObject([
      { chatId: 1, note: 'Call back', rang: { isLate: true } },
      { chatId: 2, rang: null },
      { chatId: 3, dueAt: null, rang: null },
    ])
    const third = restarted(second, minute)
    expect(await third.check()).toEqual([])
    expect(await third.list()).toHaveLength(3)
  })

  it('with a wrong clock goes by the portal’s, which is right', async () => {
    const first = heard()
    await first.set(1, minutes(15))
    const second = restarted(first, minute, { wall: noon + 365 * 24 * 60 * minute })
    expect(await second.check()).toEqual([])
    second.pass(14 * minute)
    expect(await second.check()).toEqual(['1'])
  })

  it('without the portal’s time and with a clock set back takes no longer than was asked for', async () => {
    const first = heard()
    await first.set(1, minutes(15))
    const { list } = restarted(first, 0, { wall: noon - 24 * 60 * minute, portal: null })
    expect((await list())[0]?.dueAt).toBe(noon - 24 * 60 * minute + 15 * minute)
  })
})

describe('the disk', () => {
  it('loses one damaged entry only, and says so', async () => {
    const disk = createMemoryDisk()
    const first = console(disk)
    await first.set(1, minutes(15))
    const page = JSON.parse((await disk.files.read(path))?.toString() ?? '') as { entries: unknown[] }
    page.entries.unshift({ chatId: 'x' })
    await createRecords({ files: disk.files, now: () => 1 }).write(path, page)
    const list = await console(disk).reminders.handlers['reminder.list']({})
    expect(list).toMatchObject({ reminders: [{ chatId: 1 }], isDamaged: true })
  })

  it('keeps nothing of an account that signs out, damaged versions included', async () => {
    const disk = createMemoryDisk()
    const { set, state, reminders } = console(disk)
    await set(1, minutes(15))
    state.account = boris
    await set(2, minutes(15))
    await disk.files.write(`${path}.bad-77`, Buffer.from('{}'))
    await reminders.leave(anna)
    expect(disk.paths()).toEqual([`/reminders/${folderOf(boris)}.json`])
    state.account = anna
    expect((await reminders.handlers['reminder.list']({})).reminders).toEqual([])
  })

  it('that is full loses no reminder of this run, and the operator is told', async () => {
    const { set, pass, check, reminders } = console(createMemoryDisk({ full: () => true }))
    reminders.hear()
    await expect(set(1, minutes(1))).rejects.toMatchObject({ details: { reason: 'storage_unavailable' } })
    pass(minute)
    expect(await check()).toEqual(['1'])
    expect(await check()).toEqual([])
  })
})

describe('what is refused', () => {
  it('is a time that has passed, or one years away', async () => {
    const { set } = console()
    for (const local of ['2026-11-28T11:59', '2029-01-01T09:00', '2026-02-31T99:99'])
      await expect(set(1, { kind: 'at', local })).rejects.toMatchObject({ details: { reason: 'reminder_past' } })
  })

  it('is one more than anybody comes back to; an earlier one can still be changed', async () => {
    const { set } = console()
    for (let chat = 1; chat <= mostReminders; chat++) await set(chat, customer(0))
    await expect(set(999, customer(0))).rejects.toMatchObject({ details: { reason: 'too_many_reminders' } })
    await expect(set(7, minutes(1))).resolves.toMatchObject({ accountId: anna })
  })

  it('is anything without an account', async () => {
    const { state, list } = console()
    state.account = null
    await expect(list()).rejects.toMatchObject({ code: 'signed_out' })
  })
})

describe('the customer’s next message', () => {
  it('is one after all that the console knew when it was asked for', async () => {
    const { set, state, reminders } = heard()
    state.lastId = 9
    await set(1, customer(7))
    expect(reminders.awaited(anna)).toEqual([{ chatId: 1, after: 9 }])
  })

  it('rings the reminder that waits for it, and no other', async () => {
    const { set, reminders, list, rung } = heard()
    await set(1, customer(7))
    await set(2, minutes(15))
    expect(reminders.awaited(anna)).toEqual([{ chatId: 1, after: 7 }])
    reminders.wrote(anna, chatId(2), false)
    reminders.wrote(anna, chatId(1), true)
    expect(await list()).toMatchObject([
      { chatId: 1, rang: { isLate: true } },
      { chatId: 2, rang: null },
    ])
    expect(rung.map(({ reminder }) => reminder.chatId)).toEqual([1])
    expect(reminders.awaited(anna)).toEqual([])
  })
})
