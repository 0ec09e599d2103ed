// Runs anew for each component file; all it uses is loaded once.
import { afterAll } from 'vitest'
import { leavePage } from './leave-page'

// What happy-dom lacks; the page of a test is idle at once.
globalThis.requestIdleCallback = run => {
  queueMicrotask(() => run({ didTimeout: false, timeRemaining: () => 50 }))
  return 0
}

afterAll(leavePage)
