import { expect } from '@playwright/test'
import type { Portal } from '../portal/portal'
import type { Operator } from './operator'

/** Rereads the dialog and waits for the answer: earlier requests have reached the portal by then. */
export async function refreshed(portal: Portal, operator: Operator): Promise<void> {
  const before = portal.requests.length
  await operator.dialog.getByRole('button', { name: 'Refresh', exact: true }).click()
  await expect.poll(() => portal.requests.slice(before).some(({ status }) => status === 200)).toBe(true)
}
