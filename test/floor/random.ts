/** 0 to 1. */
export type Random = () => number

/** The same numbers for the same seed. @see https://github.com/bryc/code, mulberry32 */
export function createRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Time until the next random event. */
export const exponential = (random: Random, mean: number): number => -mean * Math.log(1 - random())
