import { onScopeDispose } from 'vue'
import { listenTo } from '../../ui/window-listener'
import { useCommand } from '../keys/commands'

/** Where the focus goes first in a pane, if that is not its first control. */
const entries: Partial<Record<string, string>> = {
  list: '[role="search"] [role="combobox"], [role="list"] button[tabindex="0"]',
  messages: '[role="list"]',
  tabs: '[role="tab"][tabindex="0"]',
  composer: 'textarea',
}
const controls =
  'a[href], button:not(:disabled), input:not(:disabled), textarea, select, [contenteditable], [tabindex="0"]'

/**
 * The way from pane to pane by keys: list, tabs, messages, field, panel, status bar; in other views the view and the status
 * bar. Each is an element with `data-pane`, and several of one name are one pane. The focus comes back to where it was
 * in the pane.
 */
export function usePanes(): void {
  /** The last place of the focus in each pane. */
  const last = new Map<string, HTMLElement>()
  const noticed = ({ target }: FocusEvent) => {
    const pane = target instanceof Element ? target.closest<HTMLElement>('[data-pane]') : null
    if (pane && target instanceof HTMLElement && target !== pane) last.set(nameOf(pane), target)
  }
  onScopeDispose(listenTo('focusin', noticed, true))

  function go(step: 1 | -1): void {
    const panes = shownPanes()
    const names = [...new Set(panes.map(nameOf))]
    const wanted = inOrder(names, panes, step)
    for (const name of wanted) {
      const target = targetIn(
        panes.filter(pane => nameOf(pane) === name),
        last.get(name),
        name,
      )
      target?.focus()
      if (target && document.activeElement === target) return
    }
  }

  useCommand({ id: 'pane.next', run: () => go(1) })
  useCommand({ id: 'pane.previous', run: () => go(-1) })
}

const nameOf = (pane: HTMLElement): string => pane.dataset['pane'] ?? ''

/** The panes that can be seen, without those that are divided into others. */
function shownPanes(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isSeen)
  return all.filter(pane => !all.some(other => other !== pane && pane.contains(other)))
}

/** The names of the other panes in the order in which they are reached. */
function inOrder(names: readonly string[], panes: readonly HTMLElement[], step: 1 | -1): string[] {
  const focused = document.activeElement
  const here = panes.find(pane => pane.contains(focused))
  const follows = (pane: HTMLElement) =>
    Boolean(focused && focused.compareDocumentPosition(pane) & Node.DOCUMENT_POSITION_FOLLOWING)
  // Between two panes, such as in the row of acts, the next one is the one below.
  const after = here ? undefined : panes.find(follows)
  const at = here ? names.indexOf(nameOf(here)) : after ? names.indexOf(nameOf(after)) : names.length
  const start = here || step < 0 ? at + step : at
  return names.map((_, index) => names.at((start + index * step) % names.length) ?? '')
}

/** The element of a pane that takes the focus: where it was, else the pane's entry, else its first control. */
function targetIn(
  panes: readonly HTMLElement[],
  before: HTMLElement | undefined,
  name: string,
): HTMLElement | undefined {
  if (before?.isConnected && isSeen(before) && panes.some(pane => pane.contains(before)) && name !== 'list')
    return before
  const find = (selector: string) =>
    panes.flatMap(pane => [...pane.querySelectorAll<HTMLElement>(selector)]).find(isSeen)
  const { [name]: entry } = entries
  return (entry ? find(entry) : undefined) ?? find(controls) ?? panes[0]
}

const isSeen = (element: Element) => !('checkVisibility' in element) || element.checkVisibility()
