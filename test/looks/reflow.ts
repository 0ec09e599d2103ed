import { expect } from '@playwright/test'
import { known } from '../portal/seed/known'
import type { Console } from '../support/console'
import { call } from '../support/console-pool'
import type { Operator } from '../support/operator'

/** What WCAG 1.4.10 asks for: a window of 1280 by 1024, enlarged fourfold. */
const [width, height] = [1280, 1024]
/** Two messages, or as many rows of the journal. */
const leastHeight = 96

/**
 * Goes through the views at 400 % of the text size.
 *
 * @returns What does not fit: parts beyond the side, and parts without height.
 */
export async function judgeReflow({ electron, window }: Console, operator: Operator): Promise<string[]> {
  const faults: string[] = []
  const judge = async (view: string, part: string) => {
    const box = await window.locator(part).first().boundingBox()
    if (!box || box.height < leastHeight) faults.push(`${view}: ${part} ${box?.height ?? 0} px high`)
    for (const each of await window.evaluate(beyond)) faults.push(`${view}: beyond the side: ${each}`)
  }
  await electron.evaluate(
    ({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    [width, height] as const,
  )
  await window.keyboard.press('Control+1')
  await operator.open(known.taken.code, known.taken.customer)
  await call(window, 'app.set', { textSize: 400 })
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width / 4)
  await judge('dialog', '[data-pane=messages]')
  await window.keyboard.press('Control+Shift+D')
  await expect(window.getByRole('combobox', { name: 'To' })).toBeFocused()
  for (const each of await window.evaluate(covered)) faults.push(`transfer: ${each}`)
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+3')
  await expect(window.getByRole('heading', { name: 'Journal' })).toBeVisible()
  await judge('journal', 'main table')
  await window.keyboard.press('Control+4')
  await expect(window.getByRole('heading', { name: 'Settings', level: 2 })).toBeVisible()
  await judge('settings', 'main section')
  await call(window, 'app.set', { textSize: 100 })
  return faults
}

/** Runs in the page: controls and headings that the window's side cuts, and the window itself if it is too wide. */
function beyond(): string[] {
  const isCut = (element: Element) => {
    const { left, right } = element.getBoundingClientRect()
    return (
      element.checkVisibility() &&
      (right > innerWidth + 1 || left < -1) &&
      !element.closest('[data-tabs], [role=tablist], table')
    )
  }
  const parts = 'button:not([role=tab]), a[href], input:not([type=file], [type=radio]), textarea, h2, h3, [role=switch]'
  const cut = [...document.querySelectorAll(parts)].filter(isCut)
  const names = cut.map(each => each.getAttribute('aria-label') ?? each.textContent.trim())
  return document.documentElement.scrollWidth > innerWidth ? [...names, 'the whole window'] : names
}

/** Runs in the page: the part that has the focus, if something else stands where it should be seen. */
function covered(): string[] {
  const focused = document.activeElement
  if (!focused) return []
  const { left, top, width, height } = focused.getBoundingClientRect()
  const places = [0.25, 0.5, 0.75].map(part => [left + width * part, top + height * part] as const)
  const isSeen = places.every(([x, y]) => {
    const there = document.elementFromPoint(x, y)
    return focused.contains(there)
  })
  return isSeen && top >= 0 && top + height <= innerHeight ? [] : [`${focused.role ?? focused.tagName} is covered`]
}
