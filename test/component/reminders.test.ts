import { flushPromises } from '@vue/test-utils'
import { defineComponent, h, ref } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AccountId } from '../../electron/contract/account'
import { ChatId } from '../../electron/contract/common'
import type { Reminder, ReminderList, ReminderWhen } from '../../electron/contract/reminder'
import RemindButton from '../../renderer/features/reminders/RemindButton.vue'
import ReminderCards from '../../renderer/features/reminders/ReminderCards.vue'
import ReminderMark from '../../renderer/features/reminders/ReminderMark.vue'
import RemindersButton from '../../renderer/features/reminders/RemindersButton.vue'
import { suggestedFrom, whenOf } from '../../renderer/features/reminders/times'
import { useDialogs } from '../../renderer/features/dialog/dialogs'
import { usePlace } from '../../renderer/app/place'
import { useFormat } from '../../renderer/app/format'
import { useNotices } from '../../renderer/app/notices'
import { anna, createFakeBridge, type FakeBridge } from '../support/fake-bridge'
import { all, fill, one } from '../support/page'
import { mountView, type Mounted, settled, showAccount } from '../support/mount'

const noon = new Date('2026-11-28T12:00').getTime()
const chatId = ChatId.parse(1763)
const rang = { at: noon - 60_000, isLate: false }

const reminder = (given: Partial<Reminder> = {}): Reminder => ({
  chatId,
  customer: 'Maria',
  note: '',
  when: { kind: 'after', minutes: 15 },
  dueAt: noon + 15 * 60_000,
  rang: null,
  ...given,
})
const listOf = (...reminders: Reminder[]): ReminderList => ({ accountId: anna.id, reminders, isDamaged: false })

let fake: FakeBridge
let view: Mounted
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: noon }))
afterEach(() => {
  view.close()
  vi.useRealTimers()
})

/** The dialog that the button serves. */
const shown = ref({ chatId, customer: 'Maria' })

async function show(list = listOf()) {
  shown.value = { chatId, customer: 'Maria' }
  fake = createFakeBridge({
    'reminder.list': list,
    'reminder.set': wish => listOf(reminder({ ...wish, dueAt: wish.when.kind === 'customer' ? null : noon + 900_000 })),
    'reminder.remove': listOf(),
    'dialog.open': () => new Promise(() => {}),
  })
  const parts = defineComponent({
    setup() {
      const format = useFormat()
      return () => [
        h(RemindButton, { dialog: shown.value }),
        h(ReminderMark, { chatId, format }),
        h(RemindersButton),
        h(ReminderCards),
      ]
    },
  })
  view = await mountView(parts, fake)
  showAccount(anna.id)
  await settled()
}

async function menu(): Promise<string[]> {
  const button = one('button', 'Remind me')
  button.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, button: 0 }))
  button.click()
  await settled()
  return all('menuitem').map(item => item.textContent.trim())
}
async function choose(name: string): Promise<void> {
  await menu()
  one('menuitem', name).click()
  await settled()
}
const sent = () => fake.inputsOf('reminder.set').map(({ when }) => when)
const notices = () => useNotices().shown.map(shown => ('notice' in shown ? shown.notice.title : ''))

describe('“Remind me”', () => {
  it('offers the usual moments and one’s own', async () => {
    await show()
    expect(await menu()).toEqual([
      'In 15 minutes',
      'In 1 hour',
      'Tomorrow, 9:00 AM',
      'When the customer writes',
      'Pick a date and time…',
    ])
  })

  it('ends with its dialog, its form too', async () => {
    await show()
    const other = { chatId: ChatId.parse(1801), customer: 'Ivan' }
    await menu()
    expect(all('menuitem')).not.toEqual([])
    shown.value = other
    await settled()
    expect(all('menuitem')).toEqual([])
    await choose('Pick a date and time…')
    expect(all('dialog')).toHaveLength(1)
    shown.value = { chatId, customer: 'Maria' }
    await settled()
    expect(all('dialog')).toEqual([])
  })

  it('sets a reminder for the account that is shown, says so, and marks the dialog', async () => {
    await show()
    expect(document.querySelector('[data-reminder]')).toBeNull()
    await choose('In 15 minutes')
    expect(fake.inputsOf('reminder.set')).toEqual([
      { account: anna.id, chatId, customer: 'Maria', note: '', when: { kind: 'after', minutes: 15 } },
    ])
    expect(notices()).toEqual(['Reminder set: Today, 12:15 PM'])
    expect(document.querySelector('[data-reminder]')?.textContent).toContain('Reminder set: Today, 12:15 PM')
  })

  it('offers to change and delete the one that is set', async () => {
    await show(listOf(reminder()))
    expect(await menu()).toContain('Change the reminder…')
    one('menuitem', 'Delete the reminder').click()
    await settled()
    expect(fake.inputsOf('reminder.remove')).toEqual([{ account: anna.id, chatId }])
    expect(notices()).toEqual(['Reminder deleted'])
  })

  it('takes any day and time, and a note', async () => {
    await show()
    await choose('Pick a date and time…')
    const [date, time] = ['date', 'time'].map(type => document.querySelector<HTMLElement>(`input[type=${type}]`))
    if (!date || !time) throw new Error('no fields')
    fill(date, '2026-12-01')
    fill(time, '16:45')
    const note = document.querySelector('textarea')
    if (!note) throw new Error('no note')
    note.value = 'Ask about the invoice '
    note.dispatchEvent(new Event('input', { bubbles: true }))
    await flushPromises()
    one('button', 'Set the reminder').click()
    await settled()
    expect(fake.inputsOf('reminder.set')[0]).toMatchObject({
      note: 'Ask about the invoice',
      when: { kind: 'at', local: '2026-12-01T16:45' },
    })
  })

  it('does not take a time that has passed, and says so', async () => {
    await show()
    await choose('Pick a date and time…')
    const date = document.querySelector<HTMLElement>('input[type=date]')
    if (!date) throw new Error('no field')
    fill(date, '2026-11-27')
    one('button', 'Set the reminder').click()
    await settled()
    expect(sent()).toEqual([])
    expect(all('alert').map(element => element.textContent)).toContain('This time has passed. Choose a later one.')
  })
})

describe('a reminder that rings', () => {
  it('is shown over the corner until the operator deals with it', async () => {
    await show()
    fake.push('reminder.changed', listOf(reminder({ rang, note: 'Ask about the invoice' })))
    await settled()
    const card = document.querySelector('[data-reminder-card]')
    expect(card?.textContent).toContain('Reminder: Maria')
    expect(card?.textContent).toContain('Ask about the invoice')
    one('button', 'Done').click()
    await settled()
    expect(fake.inputsOf('reminder.remove')).toEqual([{ account: anna.id, chatId }])
    expect(document.querySelector('[data-reminder-card]')).toBeNull()
  })

  it('opens its dialog beside my dialogs, and stays in the list until it is done', async () => {
    await show(listOf(reminder({ rang })))
    one('button', 'Open the dialog').click()
    await settled()
    expect(usePlace().view).toBe('myDialogs')
    expect(useDialogs().chosen).toBe(chatId)
    expect(document.querySelector('[data-reminder-card]')).toBeNull()
    expect(one('button', 'Reminders: 1 reminder, 1 is due')).toBeTruthy()
  })

  it('says when it is late', async () => {
    await show(listOf(reminder({ rang: { at: noon, isLate: true }, dueAt: noon - 3_600_000 })))
    expect(document.querySelector('[data-reminder-card]')?.textContent).toContain('Late, was due: Today, 11:00 AM')
  })

  it('of another account is said by its portal', async () => {
    await show()
    const { useAccount } = await import('../../renderer/app/account')
    const other = { ...anna, id: 'b' as AccountId, portal: 'shop.bitrix24.eu' }
    const account = useAccount()
    if (account.state) account.state = { ...account.state, accounts: [anna, other] }
    fake.push('reminder.changed', { ...listOf(reminder({ rang })), accountId: other.id })
    await settled()
    expect(notices()).toEqual(['Reminder on shop.bitrix24.eu: Maria'])
    expect(document.querySelector('[data-reminder-card]')).toBeNull()
  })
})

describe('the list of reminders', () => {
  const open = async () => {
    one('button', 'Reminders: 2 reminders, 1 is due').click()
    await settled()
  }
  const two = listOf(
    reminder({ rang, note: 'Ask about the invoice' }),
    reminder({ chatId: ChatId.parse(2), customer: 'Ivan', when: { kind: 'customer', after: 7 }, dueAt: null }),
  )

  it('names each, with what can be done with it', async () => {
    await show(two)
    await open()
    const panel = one('region', 'Reminders')
    expect([...panel.querySelectorAll('li')].map(row => row.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'MariaAsk about the invoiceDue: Today, 12:15 PMDoneIn 15 minutesEdit',
      'IvanWhen the customer writesEditDelete',
    ])
    one('button', 'Delete: Ivan').click()
    await settled()
    expect(fake.inputsOf('reminder.remove')).toEqual([{ account: anna.id, chatId: 2 }])
  })

  it('opens when a notification of many is clicked, and says when some cannot be read', async () => {
    await show({ ...listOf(), isDamaged: true })
    fake.push('reminder.show', {})
    await settled()
    expect(document.body.textContent).toContain('No reminders')
    expect(document.body.textContent).toContain('Some reminders could not be read')
  })
})

describe('the moments', () => {
  it('are on the operator’s own clock', () => {
    const late = new Date('2026-12-31T23:50').getTime()
    expect(whenOf('tomorrow', late, 0)).toEqual<ReminderWhen>({ kind: 'at', local: '2027-01-01T09:00' })
    expect(whenOf('customer', late, 77)).toEqual<ReminderWhen>({ kind: 'customer', after: 77 })
    expect(suggestedFrom(late)).toBe('2027-01-01T01:00')
  })
})
