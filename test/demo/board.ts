import { expect } from '@playwright/test'
import { sowBoard } from '../portal/seed/board/sow'
import type { Stage, Step } from './step'

const rowsOf = ({ window }: Stage) => window.locator('[role="row"][aria-selected]')
const button = (stage: Stage, name: string) => stage.window.getByRole('button', { name, exact: true })

/** A supervisor's day, on a board on which everybody's name and most of the waits have been read. */
export const supervising: Step[] = [
  {
    name: 'board',
    title: () => 'The board: every live dialog of the lines, the longest waiting first',
    async run(stage) {
      const { portal, window, operator, words, texts, people } = stage
      // Only the lines of the board, whose people have names of the language.
      for (const line of portal.world.lines.values()) line.supervisors = []
      sowBoard(portal.world, {
        dialogs: 240,
        closed: 60,
        operators: 16,
        lines: 3,
        words: people,
        seed: 4,
      })
      await operator.enter(portal.webhookUrl(portal.operators.supervisor.id))
      await window
        .getByRole('navigation', { name: words.navigation })
        .getByRole('link', { name: words.views.board })
        .click()
      const rows = rowsOf(stage)
      await expect(rows.first()).toBeVisible({ timeout: 60_000 })
      const unnamed = new RegExp(`^${texts.board.customerNumber.replace('{id}', String.raw`\d+`)}$`)
      await expect(rows.getByText(unnamed)).toHaveCount(0, { timeout: 60_000 })
      // A few readings, so that the counts of messages have told who waits.
      await window.waitForTimeout(30_000)
    },
  },
  {
    name: 'alerts',
    title: () => 'Alerts: rules of one press, and what they have found',
    async run(stage) {
      const { alert } = stage.texts
      const panel = stage.window.getByRole('region', { name: alert.title, exact: true })
      if (await panel.isHidden()) await button(stage, stage.texts.board.pane.alerts).click()
      const which = panel.getByRole('group', { name: alert.which, exact: true })
      await which.getByText(alert.tab.rules, { exact: true }).click()
      for (const rule of ['first_late', 'disliked'] as const) {
        const name = alert.rule.addOf.replace('{name}', alert.ready[rule])
        await panel.getByRole('button', { name, exact: true }).click()
        await expect(
          panel.getByRole('switch', { name: alert.rule.on.replace('{name}', alert.ready[rule]) }),
        ).toBeVisible()
      }
      await which.getByText(alert.tab.breaches, { exact: true }).click()
      await expect(panel.getByRole('listitem').first()).toBeVisible({ timeout: 60_000 })
    },
  },
  {
    name: 'looking',
    title: () => 'Looking at several dialogs at once, without joining',
    async run(stage) {
      const { window } = stage
      const { look, board } = stage.texts
      await button(stage, board.pane.alerts).click()
      for (const index of [0, 2, 3, 5]) {
        // On its first cell, which always is in sight: the table is not to be scrolled sideways.
        await rowsOf(stage).nth(index).getByRole('gridcell').first().click({ button: 'right' })
        await window.getByRole('menuitem', { name: look.look, exact: true }).click()
      }
      const panes = window.getByRole('region', { name: look.title, exact: true }).locator('[data-look]')
      await expect(panes).toHaveCount(4)
      for (const pane of await panes.all())
        await expect(pane.getByRole('listitem').first()).toBeVisible({ timeout: 30_000 })
    },
  },
  {
    name: 'rating',
    title: () => 'The rating queue: closed sessions, one after another by keys',
    async run(stage) {
      const { window } = stage
      const { ratingQueue, look } = stage.texts
      await button(stage, look.closeAll).click()
      await button(stage, ratingQueue.title).click()
      const queue = window.getByRole('region', { name: ratingQueue.title, exact: true })
      await expect(queue.getByRole('listitem').first()).toBeVisible({ timeout: 60_000 })
      await window.keyboard.press('4')
    },
  },
  {
    name: 'even-out',
    title: () => 'Evening out: moves from those who have too many to those with room',
    async run(stage) {
      const { ratingQueue, evenOut } = stage.texts
      await button(stage, ratingQueue.close).click()
      await button(stage, evenOut.button).click()
      const question = stage.window.getByRole('dialog', { name: evenOut.title, exact: true })
      await expect(question.getByRole('listitem').first()).toBeVisible()
    },
  },
]
