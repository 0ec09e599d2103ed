import { onActivated, onScopeDispose, ref } from 'vue'
import { isMirrored } from './direction'
import { keep } from './kept'

const least = 260
const most = 640
const step = 24
const kept = 'find.results-width'

/** The width of the results in pixels, dragged or moved by key, and whether the window is too narrow for two panes. */
export function useSplit() {
  const width = ref(remembered())
  // Another view may have changed it since.
  onActivated(() => (width.value = remembered()))
  const query = matchMedia('(max-width: 899px)')
  const narrow = ref(query.matches)
  const narrowed = () => (narrow.value = query.matches)
  query.addEventListener('change', narrowed)
  onScopeDispose(() => query.removeEventListener('change', narrowed))

  function set(wanted: number): void {
    width.value = bounded(wanted)
    keep(kept, String(width.value))
  }

  function dragged(event: PointerEvent): void {
    const handle = event.currentTarget
    if (!(handle instanceof HTMLElement)) return
    const [from, before] = [event.clientX, width.value]
    handle.setPointerCapture(event.pointerId)
    const move = (moved: PointerEvent) => set(before + towardsEnd() * (moved.clientX - from))
    handle.addEventListener('pointermove', move)
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), { once: true })
  }

  function pressed(event: KeyboardEvent): void {
    const by = {
      ArrowLeft: -step * towardsEnd(),
      ArrowRight: step * towardsEnd(),
      Home: least - most,
      End: most - least,
    }[event.key]
    if (by === undefined) return
    event.preventDefault()
    set(width.value + by)
  }

  return { width, narrow, least, most, dragged, pressed }
}

/** The way on the screen that makes it wider: to the right, or to the left where texts go that way. */
const towardsEnd = () => (isMirrored() ? -1 : 1)
const remembered = () => bounded(Number(localStorage.getItem(kept)) || 360)
const bounded = (width: number) => Math.round(Math.min(most, Math.max(least, width)))
