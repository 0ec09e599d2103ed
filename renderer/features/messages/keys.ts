import type { Ref } from 'vue'
import { useApp } from '../../app/app'
import { alongText } from '../../ui/direction'
import { combinationsOf, isTyping } from '../keys/shortcut'

const message = '[role="listitem"]'
const menu = '[data-message-menu]'
const control = 'a[href], button:not(:disabled)'

/** The parts of the list that keys move through. */
interface Places {
  scroller: Readonly<Ref<HTMLElement | null>>
  atEnd: Readonly<Ref<boolean>>
  toStart(): void
  toEnd(): void
}

/**
 * The keys of a list of messages: up and down go from message to message, left and right to a message's controls and
 * back, Enter and the menu key (or Shift+F10) open its menu, R replies to it.
 *
 * @returns Handlers for a key, before anything in the list takes it, and for a click of the secondary mouse button.
 */
export function useMessageKeys(places: Places) {
  const app = useApp()
  const move = useMoves(places)
  const scroller = () => places.scroller.value
  const current = () => document.activeElement?.closest<HTMLElement>(message) ?? null

  /** Moves through the controls of the current message in Tab order. */
  function step(by: 1 | -1): boolean {
    const item = current()
    if (!item || !scroller()?.contains(item)) return false
    const stops = [item, ...item.querySelectorAll<HTMLElement>(control)]
    stops[stops.findIndex(stop => stop === document.activeElement) + by]?.focus()
    return true
  }

  function menuOf(item: HTMLElement | null): boolean {
    const button = item?.querySelector<HTMLElement>(menu)
    button?.click()
    return button !== undefined && button !== null
  }

  function reply(): boolean {
    const button = app.settings.singleKeys ? current()?.querySelector<HTMLElement>('[data-message-reply]') : null
    button?.click()
    return Boolean(button)
  }

  const isOnMessage = () => document.activeElement === current()
  const doing: Record<string, () => boolean> = {
    ArrowUp: () => move.by(-1),
    ArrowDown: () => move.by(1),
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    Home: () => move.toEdge('start'),
    End: () => move.toEdge('end'),
    Escape: () => !isOnMessage() && Boolean(current()) && (current()?.focus(), true),
    Enter: () => isOnMessage() && (menuOf(current()) || step(1)),
    ContextMenu: () => menuOf(current() ?? move.entrance(-1)),
    'shift+F10': () => menuOf(current() ?? move.entrance(-1)),
    KeyR: reply,
  }

  function pressed(event: KeyboardEvent): void {
    const target = event.target instanceof Element ? event.target : null
    if (event.isComposing || isTyping(target) || target?.matches('audio, video')) return
    if (!combinationsOf(event).some(keys => doing[alongText(keys)]?.())) return
    event.preventDefault()
    event.stopPropagation()
  }

  /** Leaves the system's own menu to selected text and to links. */
  function clicked(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null
    if (target?.closest('a, img, video, audio') || getSelection()?.toString()) return
    if (menuOf(target?.closest<HTMLElement>(message) ?? null)) event.preventDefault()
  }

  return { pressed, clicked }
}

function useMoves({ scroller, atEnd, toStart, toEnd }: Places) {
  const all = () => [...(scroller.value?.querySelectorAll<HTMLElement>(message) ?? [])]
  const view = () => scroller.value?.getBoundingClientRect() ?? new DOMRect()

  function isInSight(item: HTMLElement): boolean {
    const { top, bottom } = item.getBoundingClientRect()
    return bottom > view().top + 1 && top < view().bottom - 1
  }

  /** The message to enter from outside, or from a message scrolled out of sight. */
  function entrance(by: 1 | -1): HTMLElement | null {
    const seen = all().filter(isInSight)
    return (by > 0 && !atEnd.value ? seen[0] : seen.at(-1)) ?? null
  }

  function go(item: HTMLElement | null | undefined): void {
    item?.focus({ preventScroll: true })
    item?.scrollIntoView({ block: 'nearest' })
  }

  /** Goes to the message before or after; one taller than the list is scrolled to its end first. */
  function by(step: 1 | -1): true {
    const items = all()
    const at = items.findIndex(item => item.contains(document.activeElement))
    const now = items[at]
    if (!now || !isInSight(now)) {
      go(entrance(step))
      return true
    }
    const { top, bottom } = now.getBoundingClientRect()
    const hidden = step > 0 ? bottom - view().bottom : view().top - top
    const next = items[at + step]
    if (hidden > 1) scroller.value?.scrollBy({ top: step * Math.min(hidden, view().height / 2), behavior: 'instant' })
    else if (next) go(next)
    else if (step < 0) toStart()
    else toEnd()
    return true
  }

  /** Goes to the first or the last message; the focus follows if it was on one. */
  function toEdge(edge: 'start' | 'end'): true {
    const wasWithin = document.activeElement !== scroller.value
    if (edge === 'start') toStart()
    else toEnd()
    // Messages appear a frame after the list was scrolled.
    const follow = () => {
      const seen = all().filter(isInSight)
      go(edge === 'start' ? seen[0] : seen.at(-1))
    }
    if (wasWithin) requestAnimationFrame(() => requestAnimationFrame(follow))
    return true
  }

  return { by, toEdge, entrance }
}
