import { listenTo } from './window-listener'

/** Elements that may take the focus, even if only by script. */
const takers = '[tabindex], a[href], button, input, textarea, select'
/** Parts that are over the window for a while: what is behind them has the focus again after them. */
const passing = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"][data-state]'

/**
 * One rule for the focus of the whole window: what goes away hands it on. Whatever had the focus and was removed, hidden
 * or disabled gives it to the nearest part around it that can take it, never to the top of the window, where the next
 * key would do nothing. A click beside everything drops the focus as usual.
 *
 * @returns Stops it.
 */
export function handFocusOn(): () => void {
  /** The last places of the focus, each with what was around it then: in the window, and in a part over it. */
  let [here, behind] = [[] as Element[], [] as Element[]]
  let due = 0

  function moved({ target }: FocusEvent): void {
    if (!(target instanceof Element)) return
    here = around(target)
    if (!target.closest(passing)) behind = here
  }

  function look(): void {
    due = 0
    const now = document.activeElement
    if (now && now !== document.body) return
    const [last] = here
    if (!last || canTake(last)) return
    for (const heir of [...here.slice(1), ...behind]) {
      if (!heir.matches(takers) || !canTake(heir) || !(heir instanceof HTMLElement)) continue
      heir.focus({ preventScroll: true })
      if (document.activeElement === heir) return
    }
  }

  // After the change is drawn: only then does the browser take the focus from what is hidden or disabled.
  const changed = new MutationObserver(() => {
    if (!due) due = requestAnimationFrame(() => setTimeout(look))
  })
  changed.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'hidden', 'style', 'inert'],
  })
  const stop = listenTo('focusin', moved, true)
  return () => {
    cancelAnimationFrame(due)
    changed.disconnect()
    stop()
  }
}

function around(element: Element): Element[] {
  const found = [element]
  for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement)
    found.push(outer)
  return found
}

const canTake = (element: Element) =>
  element.isConnected && !element.matches(':disabled') && !element.closest('[inert]') && isShown(element)

const isShown = (element: Element) => ('checkVisibility' in element ? element.checkVisibility() : true)
