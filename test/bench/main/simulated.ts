import { setImmediate as breath } from 'node:timers/promises'
import { createBudget } from '../../../electron/bitrix/client/budget'
import { createClient } from '../../../electron/bitrix/client/client'
import { longAnswer, parseLongObject } from '../../../electron/bitrix/http/long-json'
import type { Transport } from '../../../electron/bitrix/http/transport'
import { createWebhookAuthorizer } from '../../../electron/bitrix/sign-in/webhook'
import { handlersOf } from '../../../electron/console/parts'
import type { Push } from '../../../electron/contract/events'
import type { Disk } from '../../../electron/storage/disk'
import { createClock } from '../../floor/clock'
import { answerTo, createBackstage, origin } from '../../floor/portal'
import { createRandom } from '../../floor/random'
import type { Bucket } from '../../portal/limits'
import { operators, sowPeople } from '../../portal/seed/people'
import type { World } from '../../portal/world/world'
import { accountAt } from '../../support/account-at'
import { clocksAt, consoleParts } from '../../support/computer/console-parts'
import { memoryDisk, testSystem } from '../../support/computer/system'
import type { HoldWatch } from './holds'

const start = Date.UTC(2026, 10, 27, 9)
/** Turns that a console takes at most for an answer that was read: for each command, and each hundred of a list. */
const turnsAfterAnswer = 100
const stepMs = 50
/** The portal's line on both ways. */
const latencyMs = 60

interface Given {
  sow: (world: World) => void
  /** The portal's own work does not count there. */
  holds?: HoldWatch
  bucket?: Bucket
  files?: Disk['files']
  push?: Push
}

/** The services of a console, at a portal without a network and on a clock that jumps from one timer to the next. */
export function simulatedConsole({ sow, holds, bucket = { burst: 50, perSecond: 2 }, ...given }: Given) {
  const [clock, random] = [createClock(), createRandom(1)]
  const now = () => start + clock.now()
  const portal = createBackstage(now, bucket)
  sowPeople(portal.world)
  portal.world.addLine({ id: 22, name: 'Chat on the site', queue: [operators.me.id, operators.colleague.id] })
  sow(portal.world)
  const aside = holds?.aside ?? (work => work())
  const reading = new Set<Promise<unknown>>()
  const { me } = operators
  const post: Transport['post'] = async (url, body, { signal }) => {
    await clock.wait(latencyMs / 2, signal).catch(() => {})
    if (signal?.aborted) return { kind: 'cancelled', sent: false }
    const { answer, record } = aside(() => answerTo(portal, url, body))
    portal.requests.push(record)
    await clock.wait(latencyMs / 2)
    if (answer.kind !== 'ok') return answer
    const read = asRead(answer.body, aside)
    reading.add(read)
    return { ...answer, body: await read.finally(() => reading.delete(read)) }
  }
  const budget = createBudget({ now: clock.now, wait: clock.wait, random })
  const endpoint = `${origin}/rest/${me.id}/${portal.grants.webhookSecret(me.id)}/`
  const auth = createWebhookAuthorizer({ endpoint, onRefused: () => {} })
  const client = { transport: { post }, auth, budget, random, wait: clock.wait, now: clock.now, wall: now }
  const account = accountAt(origin, me.id, 'Samantha Johnson')
  const bitrix = createClient(client)
  const { after, wait, timeout } = clock
  const system = testSystem({
    clock: {
      ...{ wall: now, monotonic: clock.now, after, wait, timeout },
      uptime: () => clock.now() / 1000,
      every: () => () => {},
    },
    random,
    ...(given.push && { push: given.push }),
    ...(given.files && { disk: memoryDisk({ files: given.files }) }),
  })
  const active = () => ({ account, bitrix })
  const parts = consoleParts({ system, active, clocks: clocksAt(now) })

  /** Lets time pass; the clock stands while an answer is read, which takes turns. */
  async function run(ms: number): Promise<void> {
    for (const end = clock.now() + ms; clock.now() < end;) {
      await clock.run(Math.min(stepMs, end - clock.now()))
      const isReading = reading.size > 0
      while (reading.size > 0) await Promise.all(reading)
      for (let turn = 0; isReading && turn < turnsAfterAnswer; turn++) await breath()
    }
  }

  return {
    ...{ now: clock.now, run, portal, parts, account, active, clock },
    handlers: handlersOf(parts),
    /** Lets time pass until the work is done. */
    async until<T>(work: Promise<T>): Promise<T> {
      const state = { isDone: false }
      const done = work.finally(() => (state.isDone = true))
      done.catch(() => {})
      while (!state.isDone) await run(stepMs)
      return done
    },
  }
}

/** The answer as it is read from the wire. */
async function asRead(body: Record<string, unknown>, aside: HoldWatch['aside']): Promise<Record<string, unknown>> {
  const bytes = aside(() => Buffer.from(JSON.stringify(body)))
  if (bytes.length <= longAnswer) return body
  const read = await parseLongObject(bytes)
  if (!read) throw new Error('An answer that cannot be read')
  return read
}
