import { setTimeout as delay } from 'node:timers/promises'
import { ownChatId, ownCustomer, sowOwn } from '../portal/seed/own'
import { ownAt } from '../support/own-list'
import { openDesk } from './desk-at'
import type { BenchDesk } from './desk-at'
import type { Limit } from './figures'

const dialogs = 300
/** The list is read whole at first; then comes the steady state. */
const settlingMs = 15_000
const minute = 60_000
const arrivals = 8

/** An operator's ordinary minute: 300 dialogs in the list, one of them open, and the portal otherwise idle. */
export async function measureDay(): Promise<Limit[]> {
  const desk = await openDesk(world => sowOwn(world, dialogs))
  try {
    const { window, operator, portal } = desk
    const own = ownAt(window)
    await own.show()
    await own.filter.fill(ownCustomer(0))
    await own.row(ownCustomer(0)).getByRole('button').click()
    await operator.messages.getByRole('listitem').first().waitFor()
    await delay(settlingMs)
    const before = portal.requests.length
    await delay(minute)
    const requests = portal.requests.length - before
    return [
      { what: `requests in a minute, ${dialogs} own dialogs, one open`, unit: '', values: [requests], most: 12 },
      {
        what: 'a new message until it is shown',
        unit: 's',
        values: await latencies(desk),
        most: 6,
      },
    ]
  } finally {
    await desk.close()
  }
}

/** Seconds from a message's arrival at the portal until the operator can read it, at odd moments of the cycle. */
async function latencies({ portal, operator }: BenchDesk): Promise<number[]> {
  const seconds: number[] = []
  for (let index = 0; index < arrivals; index++) {
    await delay(700 * index)
    const text = `Are you there? ${index}`
    const start = performance.now()
    portal.world.message(ownChatId(0), { from: 'customer', text })
    await operator.messages.getByText(text).waitFor({ timeout: 30_000 })
    seconds.push((performance.now() - start) / 1000)
  }
  return seconds
}
