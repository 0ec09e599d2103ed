import { expect } from '@playwright/test'
import { sowBoard } from '../portal/seed/board/sow'
import type { Stage } from './step'

/** Signs a supervisor in and shows them a board on which everybody's name and most of the waits have been read. */
export async function showBoard({ portal, window, operator, words, english }: Stage): Promise<void> {
  // Only the lines of the board, whose people have names of the language.
  for (const line of portal.world.lines.values()) line.supervisors = []
  sowBoard(portal.world, { dialogs: 240, operators: 16, lines: 3, words: english ? 'en' : 'ru', seed: 4 })
  await operator.enter(portal.webhookUrl(portal.operators.supervisor.id))
  await window
    .getByRole('navigation', { name: words.navigation })
    .getByRole('link', { name: words.views.board })
    .click()
  const rows = window.locator('[role="row"][aria-selected]')
  await expect(rows.first()).toBeVisible({ timeout: 30_000 })
  await expect(rows.getByText(english ? /^Customer \d+$/ : /^Клиент \d+$/)).toHaveCount(0, { timeout: 30_000 })
  // A few readings, so that the counts of messages have told who waits.
  await window.waitForTimeout(30_000)
}
