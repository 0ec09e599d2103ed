import { listenTo } from './window-listener'

/** Elements that may take the focus, even if only by script. */
const takers = '[tabindex], a[href], button, input, textarea, select'
/** Parts that are over the window for a while: what is behind them has the focus again after them. */
const passing = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"][data-state]'

/**
 * One rule for the focus of the whole window: what goes away hands it on. Whatever had the focus and was removed, hidden
 * or disabled gives it to the nearest part around it that can take it, never to the top of the window, where the next
 * key would do nothing. What is only put elsewhere, as a row is when its list is sorted anew, keeps the focus. A click beside everything drops the focus as usual.
 *
 * @returns Stops it.
 */
export function handFocusOn(): () => void {
  /** The last places of the focus, each with what was around it then: in the window, and in a part over it. */
  let [here, behind] = [[] as Element[], [] as Element[]]
  let due = 0
  /** The operator has not dropped the focus. */
  let isHeld = false

  function moved({ target }: FocusEvent): void {
    if (!(target instanceof Element)) return
    isHeld = true
    here = around(target)
    if (!target.closest(passing)) behind = here
  }

  /** A change of the page takes the focus within the task in which it is looked at, a click does in a task of its own. */
  const left = () => setTimeout(() => (isHeld = !isNowhere()))

  function look(): void {
    due = 0
    if (!isNowhere()) return
    const [last] = here
    if (!last || canTake(last)) return
    for (const heir of [...here.slice(1), ...behind]) {
      if (!heir.matches(takers) || !canTake(heir) || !(heir instanceof HTMLElement)) continue
      heir.focus({ preventScroll: true })
      if (document.activeElement === heir) return
    }
  }

  // After the change is drawn: only then does the browser take the focus from what is hidden or disabled.
  const changed = new MutationObserver(records => {
    const [last] = here
    // The browser takes the focus from what is taken out, even if it is put in again at once.
    if (isHeld && isNowhere() && last instanceof HTMLElement && last.isConnected && hasMoved(last, records))
      last.focus({ preventScroll: true })
    if (!due) due = requestAnimationFrame(() => setTimeout(look))
  })
  changed.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'hidden', 'style', 'inert'],
  })
  const listening = [listenTo('focusin', moved, true), listenTo('focusout', left, true)]
  return () => {
    cancelAnimationFrame(due)
    changed.disconnect()
    for (const stop of listening) stop()
  }
}

const isNowhere = () => !document.activeElement || document.activeElement === document.body

const hasMoved = (element: Element, records: readonly MutationRecord[]) =>
  records.some(({ removedNodes }) => [...removedNodes].some(node => node.contains(element)))

function around(element: Element): Element[] {
  const found = [element]
  for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement)
    found.push(outer)
  return found
}

const canTake = (element: Element) =>
  element.isConnected && !element.matches(':disabled') && !element.closest('[inert]') && isShown(element)

const isShown = (element: Element) => ('checkVisibility' in element ? element.checkVisibility() : true)
