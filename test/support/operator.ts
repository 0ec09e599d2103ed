import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** What an operator does at the window, by the names that a screen reader says. */
export function operatorAt(window: Page) {
  const search = window.getByRole('combobox', { name: 'Find a dialog' })
  const results = window.getByRole('listbox', { name: 'Results' })
  const dialog = window.getByRole('region', { name: 'Dialog', exact: true })
  const messages = dialog.getByRole('list', { name: 'Messages' })
  const confirmation = window.getByRole('dialog', { name: 'Take over this dialog?' })
  const keeping = window.getByRole('dialog', { name: 'Where to keep the sign-in' })

  /** Waits until the console is ready for work, answering where to keep the sign-in if it asks. */
  async function settle(choice: 'Keep until I quit' | 'Save on this computer' = 'Keep until I quit') {
    await expect(search.or(keeping).first()).toBeVisible()
    if (await keeping.isVisible()) await keeping.getByRole('button', { name: choice }).click()
    await expect(search).toBeVisible()
    await expect(keeping).toBeHidden()
  }

  return {
    search,
    results,
    dialog,
    messages,
    confirmation,
    keeping,
    settle,

    async signInByWebhook(url: string) {
      await window.getByRole('tab', { name: 'Webhook' }).click()
      await window.getByRole('textbox', { name: 'Webhook URL' }).fill(url)
      await window.getByRole('button', { name: 'Connect', exact: true }).click()
      await settle()
    },

    /** Fills in what is given and goes on to the browser; where a policy presets all, nothing need be given. */
    async signInByBrowser(fields: { portal?: string; id?: string; secret?: string } = {}) {
      await window.getByRole('tab', { name: 'Bitrix24 account' }).click()
      const box = (name: string) => window.getByRole('textbox', { name })
      if (fields.portal !== undefined) await box('Portal address').fill(fields.portal)
      if (fields.id !== undefined) await box('Application ID').fill(fields.id)
      if (fields.secret !== undefined) await box('Application secret').fill(fields.secret)
      await window.getByRole('button', { name: 'Continue in browser' }).click()
    },

    async find(text: string) {
      await search.fill(text)
      await search.press('Enter')
    },

    option: (name: string | RegExp): Locator => results.getByRole('option', { name }),

    /** Finds a dialog by an identifier that leads to one only, and waits until it is shown. */
    async open(text: string, title: string) {
      await search.fill(text)
      await search.press('Enter')
      await expect(dialog.getByRole('heading', { name: title })).toBeVisible()
    },

    act: (name: 'Join' | 'Start session' | 'Intercept'): Locator => dialog.getByRole('button', { name, exact: true }),

    async confirmIntercept(reason = '') {
      if (reason) await confirmation.getByRole('textbox', { name: 'Reason' }).fill(reason)
      await confirmation.getByRole('button', { name: 'Take over' }).click()
      await expect(confirmation).toBeHidden()
    },

    /** The line that says what came of an act. */
    outcome: (role: 'status' | 'alert', text: string | RegExp): Locator =>
      window.getByRole(role).filter({ hasText: text }),
  }
}

export type Operator = ReturnType<typeof operatorAt>
