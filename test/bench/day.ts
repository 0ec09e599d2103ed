import { setTimeout as delay } from 'node:timers/promises'
import { ownChatId, ownCustomer, sowMyDialogs } from '../portal/seed/my-dialogs'
import { myDialogsAt } from '../support/my-dialogs'
import { openBenchConsole } from './bench-console'
import type { BenchConsole } from './bench-console'
import type { Limit } from './figures'

const dialogs = 300
/** The list is read whole at first; then comes the steady state. */
const settlingMs = 15_000
const minute = 60_000
const arrivals = 8

/** An operator's ordinary minute: 300 dialogs in the list, one of them open, and the portal otherwise idle. */
export async function measureDay(): Promise<Limit[]> {
  const harness = await openBenchConsole(world => sowMyDialogs(world, dialogs))
  try {
    const { window, operator, portal } = harness
    const myDialogs = myDialogsAt(window)
    await myDialogs.show()
    await myDialogs.filter.fill(ownCustomer(0))
    await myDialogs.row(ownCustomer(0)).getByRole('button').click()
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
        values: await latencies(harness),
        most: 6,
      },
    ]
  } finally {
    await harness.close()
  }
}

/** Seconds from a message's arrival at the portal until the operator can read it, at odd moments of the cycle. */
async function latencies({ portal, operator }: BenchConsole): Promise<number[]> {
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
