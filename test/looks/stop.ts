import type { JSHandle } from '@playwright/test'

/** Where the focus is. */
export interface Stop {
  name: string
  /** What shows the focus, as far as it can be seen. */
  box: { x: number; y: number; width: number; height: number }
  /** Pixels of a line of one pixel around it. */
  perimeter: number
  /** The key that moves on within the part around it, if it is one stop of many. */
  further: 'ArrowDown' | 'ArrowUp' | 'ArrowRight' | null
  /** Whether a row is marked while the focus stays in the field or list. */
  marks: boolean
  isNew: boolean
  /** What it looks like without its content. */
  look: string
}

export type Seen = JSHandle<Set<Element>>

/** The control that has the focus, or the row that it marks; null if nothing has. */
export const stopAt = (seen: Seen, part: 'control' | 'row') =>
  seen.evaluate((seen, part): Stop | null => {
    const isPainted = (each: Element) => {
      const { borderTopWidth, boxShadow, outlineStyle } = getComputedStyle(each)
      const hasShadow = /rgb\(|oklab|color\(|rgba\((?!0, 0, 0, 0\))/.test(boxShadow)
      return borderTopWidth !== '0px' || hasShadow || outlineStyle !== 'none'
    }
    /** A radio is shown by its label, a message by its bubble, a bare field by the frame around it. */
    const shownBy = (control: Element): Element => {
      const radio = control.matches('input[type=radio], input[type=checkbox]') ? control.closest('label') : null
      if (radio || isPainted(control)) return radio ?? control
      const bubble = control.matches('[role=listitem]') && [...control.querySelectorAll('*')].find(isPainted)
      if (bubble || !control.matches('textarea, [contenteditable]')) return bubble || control
      const [one, two] = [control.parentElement, control.parentElement?.parentElement]
      return [one, two, two?.parentElement].find(each => each && isPainted(each)) ?? control
    }
    const inSight = (element: Element) => {
      let { left, top, right, bottom } = element.getBoundingClientRect()
      const cut = (to: { left: number; top: number; right: number; bottom: number }) => {
        ;[left, top] = [Math.max(left, to.left), Math.max(top, to.top)]
        ;[right, bottom] = [Math.min(right, to.right), Math.min(bottom, to.bottom)]
      }
      cut({ left: 0, top: 0, right: innerWidth, bottom: innerHeight })
      for (let outer = element.parentElement; outer; outer = outer.parentElement)
        if (getComputedStyle(outer).overflowY !== 'visible') cut(outer.getBoundingClientRect())
      return { x: left, y: top, width: right - left, height: bottom - top }
    }
    const holder = document.activeElement
    const row = document.getElementById(holder?.getAttribute('aria-activedescendant') ?? '')
    const control = part === 'row' ? row : holder
    if (!control || control === document.body) return null
    const shown = shownBy(control)
    const box = inSight(shown)
    // A round corner is shorter than a square one.
    const corners = (8 - 2 * Math.PI) * (parseFloat(getComputedStyle(shown).borderTopLeftRadius) || 0)
    const role = control.getAttribute('role') ?? control.tagName.toLowerCase()
    const label = control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? control.textContent
    const name = `${role} “${label.trim().replace(/\s+/g, ' ').slice(0, 50)}”`
    const isNew = !seen.has(control)
    seen.add(control)
    const states = ['class', 'aria-disabled', 'aria-selected', 'aria-current', 'aria-pressed', 'data-state']
    const inRows = '[role=listitem], [role=option], [role=menuitem], tr'
    return {
      name,
      box,
      perimeter: 2 * (box.width + box.height) - Math.min(corners, box.width, box.height),
      further: control.closest('[role=toolbar], [role=tablist]')
        ? 'ArrowRight'
        : control.matches('[role=list][tabindex]')
          ? 'ArrowUp'
          : control.matches(inRows)
            ? 'ArrowDown'
            : null,
      marks: row !== null || control.matches('[role=combobox][contenteditable], [role=listbox]'),
      isNew,
      look: [name, ...Object.values(box), ...states.map(state => control.getAttribute(state))].join('|'),
    }
  }, part)
