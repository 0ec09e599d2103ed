import { vi } from 'vitest'
import { closeAll } from '../mount'

/** Where tests give a page the layout that it lacks. */
const prototypes = [HTMLElement.prototype, Element.prototype].map(object => ({
  object,
  before: Object.getOwnPropertyDescriptors(object),
}))

const timers = new Set<NodeJS.Timeout>()
const isTimer = (value: unknown): value is NodeJS.Timeout =>
  typeof value === 'object' && value !== null && 'hasRef' in value

/** A timer function whose timers are noted. */
const noted = <F extends typeof setTimeout | typeof setInterval>(start: F): F =>
  new Proxy(start, {
    apply(target, self, given) {
      const timer: unknown = Reflect.apply(target, self, given)
      if (isTimer(timer)) timers.add(timer)
      return timer
    },
  })

const startTimeout = globalThis.setTimeout
globalThis.setTimeout = noted(startTimeout)
globalThis.setInterval = noted(globalThis.setInterval)

/**
 * Leaves the next file, which shares the process, a window as the first one found it: no page, nothing kept, and
 * nothing that would still happen, such as a draft about to be saved.
 */
export async function leavePage(): Promise<void> {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  closeAll()
  // What closing has begun, and answers on their way.
  for (let turn = 0; turn < 3; turn++) await new Promise(resolve => startTimeout(resolve, 0))
  for (const timer of timers) clearTimeout(timer)
  timers.clear()
  localStorage.clear()
  sessionStorage.clear()
  document.body.innerHTML = ''
  getSelection()?.removeAllRanges()
  for (const element of [document.documentElement, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  }
  for (const { object, before } of prototypes) {
    for (const name of Reflect.ownKeys(object)) if (!Object.hasOwn(before, name)) Reflect.deleteProperty(object, name)
    Object.defineProperties(object, before)
  }
  Reflect.deleteProperty(window, 'desktop')
}
