import { expect } from '@playwright/test'
import type { Locator } from '@playwright/test'
import type { Stage, Step } from './step'

const go = ({ window, words }: Stage, view: keyof Stage['words']['views']) =>
  window.getByRole('navigation', { name: words.navigation }).getByRole('link', { name: words.views[view] }).click()

interface Known {
  chatId: number
  customer: string
}

/** The row of a dialog, alone in the list: a long one is drawn as far as it can be seen. */
async function row({ window, words }: Stage, { chatId, customer }: Known): Promise<Locator> {
  await window.getByRole('textbox', { name: words.filter, exact: true }).fill(`chat${chatId}`)
  const list = window.getByRole('list', { name: words.views.myDialogs, exact: true })
  return list.getByRole('button').filter({ hasText: customer })
}

const showAll = ({ window, words }: Stage) => window.getByRole('textbox', { name: words.filter, exact: true }).fill('')

async function open(stage: Stage, known: Known): Promise<void> {
  await (await row(stage, known)).click()
  await expect(stage.operator.dialog.getByRole('heading', { name: known.customer })).toBeVisible()
  await showAll(stage)
}

/** Leaves an unsent text in a dialog, as a call in between does. */
async function leaveDraft(stage: Stage): Promise<void> {
  const { operator, words, customers, lines } = stage
  await open(stage, customers.taken)
  await operator.dialog.getByRole('textbox', { name: words.message, exact: true }).fill(lines.draft)
}

/** The rest of an operator's day, after the main job. */
export const day: Step[] = [
  {
    name: 'own',
    title: () => 'My dialogs: who waits longest comes first, and the list follows the portal by itself',
    async run(stage) {
      await go(stage, 'myDialogs')
      await stage.window.getByRole('tab', { name: stage.texts.lists.tab.all, exact: true }).click()
      await leaveDraft(stage)
      await open(stage, stage.customers.waiting)
    },
  },
  {
    name: 'message',
    title: ({ customers }) => `Answer ${customers.waiting.customer}; the message says what became of it`,
    async run({ operator, lines, window, texts }) {
      // Read once, the warning has done its work.
      await window.getByRole('button', { name: texts.lists.availability.close }).click()
      await operator.write(lines.answer)
      await expect(operator.messages.getByRole('listitem').last()).toContainText(lines.answer)
    },
  },
  {
    name: 'customer',
    title: ({ customers }) => `Who is ${customers.documented.customer}? The cards of the CRM stand beside the dialog`,
    async run(stage) {
      await open(stage, stage.customers.documented)
      await stage.operator.dialog.getByRole('button', { name: stage.words.customer, exact: true }).click()
      const pane = stage.window.getByRole('complementary', { name: stage.words.customer, exact: true })
      await expect(pane.getByRole('article').first()).toContainText(stage.lines.crm.email)
      const pictures = stage.operator.dialog.locator('img')
      await expect(pictures).toHaveCount(1)
      await expect
        .poll(() =>
          pictures.evaluateAll(all => all.every(one => one instanceof HTMLImageElement && one.naturalWidth > 0)),
        )
        .toBe(true)
    },
  },
  {
    name: 'transfer',
    title: () => 'Hand the dialog to a colleague or a line, with a note',
    async run({ operator, window, words, people }) {
      await operator.dialog.getByRole('button', { name: words.customer, exact: true }).click()
      await operator.act('Transfer').click()
      const to = operator.question('Transfer').getByRole('combobox', { name: words.to, exact: true })
      await to.fill(people === 'en' ? 'B' : 'Б')
      await expect(window.getByRole('option').first()).toBeVisible()
    },
  },
  {
    name: 'selection',
    title: () => 'One act on several dialogs',
    async run(stage) {
      await stage.window.keyboard.press('Escape')
      await stage.window.keyboard.press('Escape')
      await expect(stage.operator.question('Transfer')).toBeHidden()
      const { taken, sill, handle } = stage.customers
      for (const one of [taken, sill, handle]) {
        await (await row(stage, one)).click({ modifiers: ['ControlOrMeta'] })
      }
      await showAll(stage)
      await expect(stage.window.getByRole('toolbar').filter({ hasText: '3' }).last()).toBeVisible()
    },
  },
  {
    name: 'palette',
    title: () => 'Everything by name: Ctrl+Shift+P',
    async run({ window, words }) {
      await window.keyboard.press('ControlOrMeta+Shift+P')
      await expect(window.getByRole('dialog', { name: words.commands, exact: true })).toBeVisible()
    },
  },
  {
    name: 'journal',
    title: () => 'The journal of what this console has done',
    async run(stage) {
      await stage.window.keyboard.press('Escape')
      await go(stage, 'journal')
      await expect(stage.window.getByRole('table').getByRole('row').nth(1)).toBeVisible()
    },
  },
  {
    name: 'settings',
    title: () => 'Settings: language, keys, notifications, sound, tray',
    async run(stage) {
      await go(stage, 'settings')
      await expect(stage.window.getByRole('heading', { name: stage.words.views.settings }).first()).toBeVisible()
    },
  },
]
