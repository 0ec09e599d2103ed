/**
 * Something that goes away by itself after a while, though never while the operator points at it or has the focus in it.
 *
 * @param lastsMs Counted anew when they leave it.
 */
export function useGoingAway(lastsMs: number, go: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let goes = false
  let held = 0

  function wait(): void {
    clearTimeout(timer)
    if (goes && held === 0) timer = setTimeout(go, lastsMs)
  }
  return {
    begin(): void {
      goes = true
      wait()
    },
    /** The pointer or the focus has come. */
    hold(): void {
      held++
      wait()
    },
    /** One of them has gone. */
    release(): void {
      held = Math.max(0, held - 1)
      wait()
    },
    stop(): void {
      goes = false
      held = 0
      clearTimeout(timer)
    },
  }
}
