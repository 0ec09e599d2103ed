import type { Page } from '@playwright/test'
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
    const faint = new Map()
    let measured = 0
    const judge = (element, part, got, least) => {
      measured++
      const what = part + ' of ' + place(element)
      if (got < least - 0.005) faint.set(what, { what, ratio: Math.round(got * 100) / 100, least })
    }
    for (const judging of [${judgings.join()}]) judging(judge)
    return { measured, faint: [...faint.values()] }
  })()`)
}
