import type { Ref } from 'vue'

const marked = '[data-message-menu]'
const step: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 }

/**
 * The keys of the menus in a list of messages. The menu key (or Shift+F10) opens the menu of the message whose button has
 * the focus, or else of the last message in sight; on a button the arrows go from message to message.
 *
 * @param scroller The list.
 * @returns What to do with a key before anything in the list does, and with a click of the other mouse button.
 */
export function useMessageMenus(scroller: Ref<HTMLElement | null>) {
  const buttons = () => [...(scroller.value?.querySelectorAll<HTMLElement>(marked) ?? [])]

  function lastInSight(all: HTMLElement[]): HTMLElement | undefined {
    const edge = scroller.value?.getBoundingClientRect().bottom ?? 0
    return all.findLast(button => button.getBoundingClientRect().top < edge) ?? all.at(-1)
  }

  function pressed(event: KeyboardEvent): void {
    const all = buttons()
    const at = all.findIndex(button => button === document.activeElement)
    const by = step[event.key]
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenu(all[at] ?? lastInSight(all))
    else if (at >= 0 && by !== undefined) {
      all[at + by]?.focus()
      all[at + by]?.scrollIntoView({ block: 'nearest' })
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  /** Leaves the system's own menu to selected text and to links. */
  function clicked(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null
    const button = target?.closest('[role="listitem"]')?.querySelector<HTMLElement>(marked)
    if (!button || target?.closest('a, img, video, audio') || getSelection()?.toString()) return
    event.preventDefault()
    openMenu(button)
  }

  return { pressed, clicked }
}

/** The button's own event: its clicks and keys are those of the kit's menu. */
function openMenu(button: HTMLElement | undefined): void {
  button?.focus()
  button?.dispatchEvent(new CustomEvent('menu'))
}
