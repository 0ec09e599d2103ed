import type { CDPSession, JSHandle, Page } from '@playwright/test'
import { change, readPng } from './pixels'
import { stopAt, type Seen, type Stop } from './stop'

/** One control with the focus, and how strongly it shows. */
export interface Shown {
  name: string
  ratio: number
  /** With the focus and without, as far as it was in sight. */
  pictures: Buffer[]
}

interface Way {
  window: Page
  session: CDPSession
  seen: Seen
  before: Map<string, Shown>
}

/** More steps than any screen has. */
const most = 250
/** More places than a date has within its field: after so many that are known already, all have been seen. */
const enough = 8
/** Around a control: where a ring outside of it is. */
const margin = 6
/** Rows of one list look the same; toolbars have different buttons. */
const inList = 3
const inToolbar = 12

/** Hides what changes on its own: the caret, hints that come after a while, what fades. */
export const still = (window: Page) =>
  window.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { caret-color: transparent !important; transition: none !important }
      [data-slot='content']:has(> [role='tooltip']) { visibility: hidden !important }
    `)
    document.adoptedStyleSheets.push(sheet)
  })

/** The place of a control, after the next frame is painted. */
async function shoot({ window, session }: Way, { box }: Stop): Promise<Buffer> {
  await window.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  const [x, y] = [Math.max(0, Math.floor(box.x) - margin), Math.max(0, Math.floor(box.y) - margin)]
  const clip = { x, y, width: Math.ceil(box.width) + 2 * margin, height: Math.ceil(box.height) + 2 * margin, scale: 1 }
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip, optimizeForSpeed: true })
  return Buffer.from(data, 'base64')
}

/** The contrast of a control with the focus against itself without, which `leave` makes it be. */
async function measure(way: Way, stop: Stop, leave: () => Promise<unknown>): Promise<Shown> {
  const { box, name, perimeter } = stop
  if (box.width < 2 || box.height < 2) return { name: `${name}, out of sight`, ratio: 0, pictures: [] }
  const focused = await shoot(way, stop)
  await leave()
  const bare = await shoot(way, stop)
  return { name, ratio: change(readPng(focused), readPng(bare), perimeter), pictures: [focused, bare] }
}

/** Measures the control with the focus, which has it again afterwards. */
async function measureControl(way: Way, stop: Stop): Promise<Shown> {
  const known = way.before.get(stop.look)
  if (known) return known
  const holder = await way.window.evaluateHandle(() => document.activeElement)
  const shown = await measure(way, stop, () =>
    holder.evaluate(each => {
      if (each instanceof HTMLElement) each.blur()
    }),
  )
  await focusOn(holder)
  way.before.set(stop.look, shown)
  return shown
}

async function focusOn(holder: JSHandle<Element | null>): Promise<void> {
  await holder.evaluate(each => {
    if (each instanceof HTMLElement) each.focus({ preventScroll: true })
  })
  await holder.dispose()
}

/** Walks by arrows through what is one stop for Tab; the focus is on the first again afterwards. */
async function walkFurther(way: Way, { further }: Stop): Promise<Shown[]> {
  const all: Shown[] = []
  if (!further) return all
  const start = await way.window.evaluateHandle(() => document.activeElement)
  for (let steps = 0; steps < (further === 'ArrowRight' ? inToolbar : inList); steps++) {
    await way.window.keyboard.press(further)
    const next = await stopAt(way.seen, 'control')
    if (!next?.isNew) break
    all.push(await measureControl(way, next))
  }
  await focusOn(start)
  return all
}

/** Walks through the rows that a field or list marks while it keeps the focus: each against itself, unmarked. */
async function walkMarked(way: Way, { marks }: Stop): Promise<Shown[]> {
  const all: Shown[] = []
  if (!marks) return all
  const onward = () => way.window.keyboard.press('ArrowDown')
  await onward()
  for (let steps = 0; steps < inList; steps++) {
    const row = await stopAt(way.seen, 'row')
    if (!row?.isNew) break
    const shown = await measure(way, row, onward)
    const next = await stopAt(way.seen, 'row')
    // The last one stays marked.
    if (!next || next.look === row.look) break
    await way.seen.evaluate(seen => {
      const row = document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')
      if (row) seen.delete(row)
    })
    all.push(shown)
  }
  return all
}

/** Whether a control shows the focus: a click gives it without, and a view may give it to its heading. */
const isByKeys = (window: Page) =>
  window.evaluate(() => document.querySelector(':focus-visible:not(h1, h2, h3)') !== null)

/**
 * Goes through every control of the window as it is, by Tab, and by arrows where those are the way.
 *
 * @param before What was measured in the same theme and size: what looks the same there is not measured again.
 */
export async function walk(window: Page, before: Map<string, Shown>): Promise<Shown[]> {
  const session = await window.context().newCDPSession(window)
  const seen = await window.evaluateHandle(() => new Set<Element>())
  const way = { window, session, seen, before }
  const all: Shown[] = []
  for (let steps = 0, again = 0; steps < most && again < enough; steps++) {
    // A menu is left by Tab: what keys have given the focus already comes first.
    if (steps > 0 || !(await isByKeys(window))) await window.keyboard.press('Tab')
    const stop = await stopAt(seen, 'control')
    // The way from the last to the first may lead over the window itself.
    if (!stop?.isNew) {
      again++
      continue
    }
    again = 0
    all.push(await measureControl(way, stop), ...(await walkFurther(way, stop)), ...(await walkMarked(way, stop)))
  }
  await seen.dispose()
  await session.detach()
  return all
}
