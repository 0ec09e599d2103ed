import { expect, it } from 'vitest'
import { settingsDefault } from '../../../../../electron/contract/app'
import type { Reminder } from '../../../../../electron/contract/reminder'
import { en } from '../../../../../electron/shell/locales/en'
import type { Notice } from '../../../../../electron/services/notification/screen'
import { createReminderBell } from '../../../../../electron/services/reminder/bell'
import { chatId } from '../harness'
import { anna, customer, minutes } from './harness'

const reminder = (chat: number, given: Partial<Reminder> = {}): Reminder => ({
  chatId: chatId(chat),
  customer: `Customer ${chat}`,
  note: '',
  when: minutes(15),
  dueAt: 0,
  rang: { at: 0, isLate: false },
  ...given,
})
const rung = (...reminders: Reminder[]) => reminders.map(one => ({ accountId: anna, reminder: one }))

function bell() {
  const state = { settings: { ...settingsDefault }, raised: 0 }
  const screen: Notice[] = []
  const pushed: unknown[] = []
  const made = createReminderBell({
    show(notice) {
      screen.push(notice)
      return { close: () => void screen.splice(screen.indexOf(notice), 1) }
    },
    settings: () => state.settings,
    words: () => en.notification,
    raise: () => state.raised++,
    push: (name, payload) => void pushed.push([name, payload]),
  })
  return { ...made, state, screen, pushed, said: () => screen.map(({ title, body }) => ({ title, body })) }
}

it('says whom to come back to and what for, and opens the dialog', () => {
  const { ring, screen, said, pushed, state } = bell()
  ring(rung(reminder(1, { note: 'Ask about [b]the invoice[/b]' })))
  expect(said()).toEqual([{ title: 'Reminder: Customer 1', body: 'Ask about the invoice' }])
  expect(pushed).toEqual([['notification.rang', {}]])
  screen[0]?.onClick()
  expect(state.raised).toBe(1)
  expect(pushed.at(-1)).toEqual(['place.open', { accountId: anna, chatId: 1 }])
  expect(screen).toEqual([])
})

it('says that it is late, and that the customer has written', () => {
  const { ring, said } = bell()
  ring(rung(reminder(1, { rang: { at: 0, isLate: true } }), reminder(2, { when: customer(3) })))
  expect(said().map(({ body }) => body)).toEqual(['Late: it was due earlier', 'The customer has written'])
})

it('counts many, and opens their list', () => {
  const { ring, screen, said, pushed } = bell()
  ring(rung(...[1, 2, 3, 4].map(chat => reminder(chat))))
  expect(said()).toEqual([{ title: '4 reminders', body: 'Open the list of reminders.' }])
  screen[0]?.onClick()
  expect(pushed.at(-1)).toEqual(['reminder.show', {}])
})

it('names nobody in private, and shows nothing where notifications are off', () => {
  const { ring, said, state, pushed } = bell()
  state.settings.notifyPrivately = true
  ring(rung(reminder(1, { note: 'Secret' })))
  expect(said()).toEqual([{ title: 'Switchboard', body: 'Reminder' }])
  state.settings.notify = false
  ring(rung(reminder(2)))
  expect(said()).toHaveLength(1)
  expect(pushed).toHaveLength(2)
})

it('takes back what was done, snoozed or removed', () => {
  const { ring, keepOnly, said } = bell()
  ring(rung(reminder(1), reminder(2)))
  keepOnly(anna, [reminder(1), reminder(2, { rang: null })])
  expect(said().map(({ title }) => title)).toEqual(['Reminder: Customer 1'])
  keepOnly(anna, [])
  expect(said()).toEqual([])
})
