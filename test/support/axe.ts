import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What moves or fades has an end that it has not reached; what turns while it waits has none. */
const moving = () =>
  document
    .getAnimations()
    .filter(each => each.playState === 'running' && each.effect?.getComputedTiming().iterations !== Infinity).length

/** What axe finds in a window, in short: the rule and where. Colours are not judged half-way to others. */
export async function axeFinds(window: Page): Promise<string[]> {
  await expect.poll(() => window.evaluate(moving)).toBe(0)
  // Electron knows no blank pages to put frames together in.
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}
