import { createHash } from 'node:crypto'

/**
 * Whether it is this computer's turn in a staged roll-out. Each version draws anew, so that nobody is always among the
 * first; a computer that has had its turn keeps it as the percentage grows.
 *
 * @param id The computer's own random one.
 */
export function isItsTurn(id: string, version: string, percent: number): boolean {
  const drawn = createHash('sha256').update(`${id} ${version}`).digest().readUInt32BE(0) / 2 ** 32
  return drawn * 100 < percent
}
