import { expect, type Page } from '@playwright/test'
import * as inPage from './contrast-page'
import type { Faint } from './contrast-page'

type Judging = 'judgeTexts' | 'judgeFields' | 'judgeGlyphs' | 'judgeChosen'

/**
 * Measures the window by computed styles: text at least 4.5:1 (3:1 if large); glyphs, edges of fields and marks of what
 * is chosen at least 3:1. What is switched off is left out, as WCAG 1.4.11 does.
 *
 * @returns How many parts were measured, and those that are too faint, each place once.
 */
export function measureContrasts(window: Page): Promise<{ measured: number; faint: Faint[] }> {
  const judgings: Judging[] = ['judgeTexts', 'judgeFields', 'judgeGlyphs', 'judgeChosen']
  return window.evaluate(`(() => {
    ${Object.values(inPage).map(String).join('\n')}
    // A page has few colours and many texts on the same ground.
    const known = (make, kept = new Map()) => key => (kept.has(key) ? kept : kept.set(key, make(key))).get(key)
    paint = known(paint)
    ground = known(ground)
    const faint = new Map()
    let measured = 0
    const judge = (element, part, got, least) => {
      measured++
      if (got >= least - 0.005) return
      const what = part + ' of ' + place(element)
      faint.set(what, { what, ratio: Math.round(got * 100) / 100, least })
    }
    for (const judging of [${judgings.join()}]) judging(judge)
    return { measured, faint: [...faint.values()] }
  })()`)
}

/** Moves and fades that have not reached their end; a spinner has no end and does not count. */
const moving = () =>
  document
    .getAnimations()
    .filter(each => each.playState === 'running' && each.effect?.getComputedTiming().iterations !== Infinity).length

/** Puts a window into a theme, without motion: a text that is still fading in is too pale for a moment. */
export async function paint(window: Page, theme: 'light' | 'dark'): Promise<void> {
  await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await expect(window.locator('html')).toHaveClass(new RegExp(`\\b${theme}\\b`))
  await expect.poll(() => window.evaluate(moving)).toBe(0)
}

/** Measures a window as it is, in both themes; {@link unpaint} it at the end. */
export async function judgeContrasts(window: Page, what: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await paint(window, theme)
    const { measured, faint } = await measureContrasts(window)
    // A page that is gone has no faults.
    expect(measured, `${what}, ${theme}`).toBeGreaterThan(1)
    expect.soft(faint, `${what}, ${theme}`).toEqual([])
  }
}

/** Gives a window back the system's appearance. */
export const unpaint = (window: Page) => window.emulateMedia({ colorScheme: null, reducedMotion: null })
