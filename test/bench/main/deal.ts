import type { Limit } from '../figures'
import { watchHolds } from './holds'
import { simulatedConsole } from './simulated'

const dialogs = 500

/** A deal of many dialogs: until the first are told to the window, and until all are read. */
export async function measureDeal(): Promise<Limit[]> {
  const holds = watchHolds()
  try {
    let [deal, firstAt] = [0, 0]
    const { handlers, until, now, portal } = simulatedConsole({
      holds,
      sow(world) {
        deal = world.addCrm({ type: 'deal' }).id
        for (let index = 0; index < dialogs; index++) world.addDialog({ lineId: 22, crm: { deal } })
      },
      push: name => {
        if (name === 'search.progress') firstAt ||= now()
      },
    })
    // The numbering plans are loaded by the first one, in real time.
    await handlers['search.understand']({ text: `deal ${deal}` })
    holds.taken()
    const [start, asked] = [now(), portal.requests.length]
    const [finding] = await until(handlers['search.find']({ ticket: 'deal', text: `deal ${deal}` }))
    const whole = now() - start
    if (finding?.dialogs.length !== dialogs) throw new Error(`${finding?.dialogs.length} of ${dialogs} dialogs`)
    const requests = portal.requests.length - asked
    const first = { what: 'the first dialogs are told, against all', unit: 'times', most: 0.25 }
    return [
      { what: `a deal of ${dialogs} dialogs, requests`, unit: '', values: [requests], most: 11 },
      { ...first, values: [(firstAt - start) / whole] },
      { what: 'all are read', unit: 'ms', values: [whole], most: null },
      { what: 'main’s longest hold', unit: 'ms', values: [holds.taken().longest], most: null },
    ]
  } finally {
    await holds.stop()
  }
}
