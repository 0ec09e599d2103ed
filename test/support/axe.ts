import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Moves and fades that have not reached their end; a spinner has no end and does not count. */
const moving = () =>
  document
    .getAnimations()
    .filter(each => each.playState === 'running' && each.effect?.getComputedTiming().iterations !== Infinity).length

/**
 * Lets axe judge a window. Colours are not judged half-way to others.
 *
 * @returns Its findings, in short: the rule and the place.
 */
export async function axeFinds(window: Page, rules?: string[]): Promise<string[]> {
  await expect.poll(() => window.evaluate(moving)).toBe(0)
  // Electron has no blank pages to assemble frames in.
  const axe = new AxeBuilder({ page: window }).setLegacyMode()
  const { violations, passes } = await (rules ? axe.withRules(rules) : axe).analyze()
  // A page that is gone has no faults.
  expect(passes.length).toBeGreaterThan(rules ? 0 : 10)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

/** Without motion: a text that is still fading in is too pale for a moment. */
async function paint(window: Page, theme: 'light' | 'dark'): Promise<void> {
  await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await expect(window.locator('html')).toHaveClass(new RegExp(`\\b${theme}\\b`))
}

/** Lets axe judge a window as it is, in both themes: between them only the colours differ. {@link unpaint} it at the end. */
export async function judge(window: Page, what: string): Promise<void> {
  await paint(window, 'light')
  expect.soft(await axeFinds(window), what).toEqual([])
  await paint(window, 'dark')
  expect.soft(await axeFinds(window, ['color-contrast', 'link-in-text-block']), `${what}, dark`).toEqual([])
}

/** Gives a window back the system's appearance. */
export const unpaint = (window: Page) => window.emulateMedia({ colorScheme: null, reducedMotion: null })
