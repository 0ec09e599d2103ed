import { setImmediate } from 'node:timers/promises'

/**
 * Lets everything else have its turn: a call of the window, an answer on a socket, a timer. Main has one thread, so work
 * that takes more than a few milliseconds awaits this in between.
 */
export const breath = (): Promise<void> => setImmediate()
