/**
 * The format of the files that the console keeps. `writes` goes up with a change that a console which only knows the
 * former one cannot read; `reads` is the highest one that this console understands. A version that is to write a new
 * format comes after one that reads it, so that there is always a way back: docs/updates.md, "What a return needs".
 */
export const dataFormat = { writes: 1, reads: 1 } as const
