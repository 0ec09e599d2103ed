import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { pollNow } from './poll-now'

type Tab = 'Waiting for me' | 'Unassigned' | 'Answered' | 'All'

/** "My dialogs" as an operator sees and uses it. */
export function myDialogsAt(window: Page) {
  const list = window.getByRole('list', { name: 'My dialogs', exact: true })
  const row = (customer: string | RegExp): Locator => list.getByRole('listitem').filter({ hasText: customer })
  return {
    list,
    row,
    /** The heading of a group, with its count. */
    group: (name: string): Locator => list.getByRole('button', { name: new RegExp(`^${name} \\d+$`) }),
    filter: window.getByRole('textbox', { name: 'Filter my dialogs' }),
    status: window.getByRole('contentinfo', { name: 'Status' }),

    tab: (name: Tab): Locator => window.getByRole('tab', { name, exact: true }),
    /** The state of the list for screen readers. */
    said: (text: string | RegExp): Locator => window.getByRole('status').filter({ hasText: text }),

    /** Shows the list, with all dialogs unless a tab is named. */
    async show(tab: Tab = 'All') {
      // Not three seconds after the sign-in, and with what the story has done to the portal until now.
      await pollNow(window)
      await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My dialogs' }).click()
      await window.getByRole('tab', { name: tab, exact: true }).click()
      await expect(list.getByRole('listitem').first()).toBeVisible()
    },

    /** The customers from top to bottom, as far as they are in sight. */
    customers: (): Promise<string[]> =>
      list.evaluate(element =>
        [...element.querySelectorAll('[role="listitem"]')]
          .sort((a, b) => Number(a.getAttribute('aria-posinset')) - Number(b.getAttribute('aria-posinset')))
          .flatMap(each => each.querySelector('bdi')?.textContent.trim() || []),
      ),
  }
}
