import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { judgeContrasts } from './contrast'

/**
 * Lets axe judge a window, colours aside: those are measured by {@link judgeContrasts}, which sees more of them in a
 * tenth of the time.
 *
 * @returns Its findings, in short: the rule and the place.
 */
export async function axeFinds(window: Page): Promise<string[]> {
  // Electron has no blank pages to assemble frames in.
  const axe = new AxeBuilder({ page: window }).setLegacyMode()
  // Places are worked out for what is wrong only: those of all that is right take most of the time.
  axe.options({ resultTypes: ['violations'] }).disableRules(['color-contrast'])
  const { violations, passes } = await axe.analyze()
  // A page that is gone has no faults.
  expect(passes.length).toBeGreaterThan(10)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

/** Judges a window as it is: its contrasts in both themes, and all else by axe. {@link unpaint} it at the end. */
export async function judge(window: Page, what: string): Promise<void> {
  await judgeContrasts(window, what)
  expect.soft(await axeFinds(window), what).toEqual([])
}
