import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Portal, startPortal } from '../portal/portal'
import { found as scriptsFound } from './found'
import { broken } from './oracle'
import { play } from './player'
import { script, type Script } from './script'
import { createSeat, quiet, type Time } from './seat'

/** The number of scripts to play; `SIMULATE_SEED` repeats those of a failure. */
const runs = Number(process.env.SIMULATE_RUNS ?? 300)
const begun = Date.UTC(2026, 10, 28, 9)
const time: Time = { now: begun }
const portals: Portal[] = []

beforeAll(async () => {
  for (let count = 0; count < 2; count++) portals.push(await startPortal({ now: () => time.now }))
})
afterAll(async () => {
  for (const portal of portals) await portal.stop()
})

/** Plays a script at fresh portals. @returns The broken promises. */
async function outcome(given: Script): Promise<{ found: string[]; story: string[] }> {
  time.now = begun
  for (const portal of portals) portal.reset()
  const seat = createSeat(portals, time)
  const played = await play(seat, given)
  const found = await broken(played)
  played.console.life.end()
  await quiet(seat)
  seat.transport.dropConnections()
  return { found, story: played.story }
}

it(
  'keeps every promise in any weather: no double, no false verdict, nothing settled by another’s evidence',
  { timeout: 900_000 },
  async () => {
    const kept = fc.asyncProperty(script, async given => {
      const { found, story } = await outcome(given)
      expect(found, story.join('\n')).toEqual([])
    })
    await fc.assert(kept, {
      numRuns: runs,
      examples: scriptsFound,
      ...(process.env.SIMULATE_SEED && { seed: Number(process.env.SIMULATE_SEED) }),
    })
  },
)
