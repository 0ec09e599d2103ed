import { expect, type Page } from '@playwright/test'
import type { Portal } from '../portal/portal'
import { known } from '../portal/seed/known'
import { myDialogsAt } from '../support/my-dialogs'
import type { Operator } from '../support/operator'

interface Stand {
  window: Page
  operator: Operator
  portal: Portal
}

export interface LookState {
  name: string
  /** Whether walking through it ends it, so that it is reached anew for each theme. */
  isPassing?: boolean
  /** Whether it is one of a dialog, whose messages must have room. */
  isOfDialog?: boolean
  /** How high the rows of its list are to be. */
  rows?: number
  reach: (stand: Stand) => Promise<void>
}

const { taken, ofColleague, fresh, closed, waiting } = known

/** Leaves what stands over the window, if anything does: beside it Escape leaves the dialog itself. */
async function dismiss(window: Page): Promise<void> {
  const over = window.locator('[role=dialog], [role=menu]')
  // What has only just opened does not listen yet.
  await expect(async () => {
    if ((await over.count()) > 0) await window.keyboard.press('Escape')
    await expect(over).toHaveCount(0, { timeout: 500 })
  }).toPass({ timeout: 5000 })
}

const opened = ({ code, customer }: { code: string; customer: string }): Omit<LookState, 'name'> => ({
  isOfDialog: true,
  reach: ({ operator }) => operator.open(code, customer),
})

const ofDialog: LookState[] = [
  {
    name: 'own',
    isOfDialog: true,
    async reach({ operator, portal }) {
      await operator.enter(portal.webhookUrl())
      await operator.open(taken.code, taken.customer)
    },
  },
  { name: 'colleague', ...opened(ofColleague) },
  { name: 'unassigned', ...opened(fresh) },
  { name: 'closed', ...opened(closed) },
  {
    name: 'refused',
    isOfDialog: true,
    async reach({ operator, portal }) {
      await operator.open(ofColleague.code, ofColleague.customer)
      portal.faults.next('imopenlines.session.join', { kind: 'error', code: 'ACCESS_DENIED', status: 400 })
      await operator.perform('Join')
      await expect(operator.outcome('alert', 'You are not allowed to join this dialog')).toBeVisible()
    },
  },
  {
    name: 'acted',
    isOfDialog: true,
    async reach({ operator }) {
      await operator.perform('Join')
      await expect(operator.outcome('status', 'You have joined')).toBeVisible()
    },
  },
  {
    name: 'reply',
    isOfDialog: true,
    async reach({ operator }) {
      await operator.open(waiting.code, waiting.customer)
      const theirs = operator.messages.getByRole('listitem').first()
      await theirs.hover()
      await theirs.getByRole('button', { name: 'Reply to this message' }).click()
      await expect(operator.dialog.getByRole('group', { name: 'Reply', exact: true })).toBeVisible()
    },
  },
  {
    name: 'files',
    isOfDialog: true,
    async reach({ operator }) {
      await operator.dialog.getByRole('button', { name: 'Cancel the reply' }).click()
      const file = { name: 'offer.txt', mimeType: 'text/plain', buffer: Buffer.from('offer') }
      await operator.dialog.locator('input[type=file]').setInputFiles(file)
      await expect(operator.dialog.getByRole('region', { name: 'Files to send' })).toBeVisible()
    },
  },
]

/** My dialogs with rows of a density. */
const list = (label: 'Comfortable' | 'Compact', rows: number): LookState => ({
  name: `list, ${label.toLowerCase()}`,
  rows,
  async reach({ window }) {
    await window.keyboard.press('Control+4')
    await window.locator('label').filter({ hasText: label }).click()
    await window.keyboard.press('Control+2')
    await window.getByRole('tab', { name: 'All', exact: true }).click()
    await expect(myDialogsAt(window).list.getByRole('listitem').first()).toBeVisible()
  },
})

/** Every state of the window that is measured, in the order in which one leads to the next. */
export const states: LookState[] = [
  { name: 'sign-in', reach: ({ operator }) => expect(operator.heading).toBeVisible() },
  ...ofDialog,
  {
    name: 'question',
    async reach({ operator }) {
      await operator.open(taken.code, taken.customer)
      await (await operator.reach('Finish')).click()
      await expect(operator.question('Finish')).toBeVisible()
    },
  },
  {
    name: 'menu',
    isPassing: true,
    async reach({ window, operator }) {
      await dismiss(window)
      await operator.open(taken.code, taken.customer)
      await operator.moreActs.press('Enter')
      await expect(window.getByRole('menuitem').first()).toBeVisible()
    },
  },
  {
    name: 'palette',
    async reach({ window }) {
      await dismiss(window)
      await window.keyboard.press('Control+Shift+P')
      await expect(window.getByRole('dialog', { name: 'Commands' }).getByRole('option').first()).toBeVisible()
    },
  },
  {
    name: 'results',
    async reach({ window, operator }) {
      await dismiss(window)
      await operator.find(`deal ${known.deal}`)
      await expect(operator.results.getByRole('option')).toHaveCount(10)
    },
  },
  {
    name: 'journal',
    async reach({ window }) {
      await window.keyboard.press('Control+3')
      await expect(window.getByRole('table', { name: 'Actions' }).locator('tbody tr[tabindex]').first()).toBeVisible()
    },
  },
  {
    name: 'settings',
    async reach({ window }) {
      await window.keyboard.press('Control+4')
      await expect(window.getByRole('heading', { name: 'Settings', level: 2 })).toBeFocused()
    },
  },
  list('Comfortable', 56),
  list('Compact', 44),
]
