import { expect } from '@playwright/test'
import type { Locator } from '@playwright/test'
import { known } from '../portal/seed/known'
import type { Stage, Step } from './step'

const { documented, waiting, taken, pinned } = known

const go = ({ window, words }: Stage, view: keyof Stage['words']['views']) =>
  window.getByRole('navigation', { name: words.navigation }).getByRole('link', { name: words.views[view] }).click()

interface Known {
  chatId: number
  customer: string
}

/** The row of a dialog, alone in the list: a long one is drawn as far as it can be seen. */
async function row({ window, words }: Stage, { chatId, customer }: Known): Promise<Locator> {
  await window.getByRole('textbox', { name: words.filter, exact: true }).fill(`chat${chatId}`)
  const list = window.getByRole('list', { name: words.views.own, exact: true })
  return list.getByRole('button').filter({ hasText: customer })
}

const showAll = ({ window, words }: Stage) => window.getByRole('textbox', { name: words.filter, exact: true }).fill('')

async function open(stage: Stage, known: Known): Promise<void> {
  await (await row(stage, known)).click()
  await expect(stage.operator.dialog.getByRole('heading', { name: known.customer })).toBeVisible()
  await showAll(stage)
}

/** The rest of an operator's day, after the main job. */
export const day: Step[] = [
  {
    name: 'own',
    title: 'My dialogs: who waits longest comes first, and the list follows the portal by itself',
    async run(stage) {
      await go(stage, 'own')
      await stage.window.getByRole('tab', { name: stage.english ? 'All' : 'Все', exact: true }).click()
      await open(stage, waiting)
    },
  },
  {
    name: 'message',
    title: `Answer ${waiting.customer}; the message says what became of it`,
    async run({ operator, english }) {
      await operator.write(english ? 'Your parcel left us this morning 🚚' : 'Ваша посылка отправлена сегодня утром 🚚')
      await expect(operator.messages.getByRole('listitem').last()).toContainText('🚚')
    },
  },
  {
    name: 'customer',
    title: `Who is ${documented.customer}? The cards of the CRM stand beside the dialog`,
    async run(stage) {
      await open(stage, documented)
      await stage.operator.dialog.getByRole('button', { name: stage.words.customer, exact: true }).click()
      const pane = stage.window.getByRole('complementary', { name: stage.words.customer, exact: true })
      await expect(pane.getByRole('article').first()).toContainText('john@example.com')
    },
  },
  {
    name: 'transfer',
    title: 'Hand the dialog to a colleague or a line, with a note',
    async run({ operator, window, words }) {
      await operator.dialog.getByRole('button', { name: words.customer, exact: true }).click()
      await operator.act('Transfer').click()
      const to = operator.question('Transfer').getByRole('combobox', { name: words.to, exact: true })
      await to.fill('B')
      await expect(window.getByRole('option').first()).toBeVisible()
    },
  },
  {
    name: 'selection',
    title: 'One act on several dialogs',
    async run(stage) {
      await stage.window.keyboard.press('Escape')
      await stage.window.keyboard.press('Escape')
      await expect(stage.operator.question('Transfer')).toBeHidden()
      for (const known of [taken, pinned, waiting]) {
        await (await row(stage, known)).click({ modifiers: ['ControlOrMeta'] })
      }
      await showAll(stage)
      await expect(stage.window.getByRole('toolbar').filter({ hasText: '3' }).last()).toBeVisible()
    },
  },
  {
    name: 'palette',
    title: 'Everything by name: Ctrl+Shift+P',
    async run({ window, words }) {
      await window.keyboard.press('ControlOrMeta+Shift+P')
      await expect(window.getByRole('dialog', { name: words.commands, exact: true })).toBeVisible()
    },
  },
  {
    name: 'journal',
    title: 'The journal of what this console has done',
    async run(stage) {
      await stage.window.keyboard.press('Escape')
      await go(stage, 'journal')
      await expect(stage.window.getByRole('table').getByRole('row').nth(1)).toBeVisible()
    },
  },
  {
    name: 'settings',
    title: 'Settings: language, keys, notifications, sound, tray',
    async run(stage) {
      await go(stage, 'settings')
      await expect(stage.window.getByRole('heading', { name: stage.words.views.settings }).first()).toBeVisible()
    },
  },
]
