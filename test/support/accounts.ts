import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** An operator's steps with the accounts, at the rail of the window. */
export function accountsAt(window: Page) {
  const button = (name: string | RegExp): Locator => window.getByRole('button', { name })
  const menu = window.getByRole('dialog').filter({ has: window.getByRole('heading', { name: 'Accounts' }) })
  return {
    /** The rail's button, named after the active account. */
    current: (name: string): Locator => button(new RegExp(`^Account: ${name}, `)),
    menu,
    async openMenu() {
      await button(/^Account: /).click()
      await expect(menu).toBeVisible()
    },
    async addAnother() {
      await button(/^Account: /).click()
      await menu.getByRole('button', { name: 'Add account' }).click()
    },
    /** Signs the active account out, once the question is there. */
    async signOut() {
      await button(/^Account: /).click()
      await menu.getByRole('button', { name: 'Sign out' }).click()
      const question = window.getByRole('dialog', { name: /^Sign out of / })
      await expect(question).toContainText('deleted from this computer')
      await question.getByRole('button', { name: 'Sign out' }).click()
      await expect(question).toBeHidden()
    },
    /** The button of an account that the portal no longer takes, on the sign-in screen. */
    again: (name: string): Locator => button(new RegExp(`^Sign in again: ${name}, `)),
  }
}
