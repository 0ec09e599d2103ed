import { ChatId } from '../../../electron/contract/common'
import { userCode } from '../../portal/world/model'
import type { Limit } from '../figures'
import { watchHolds } from './holds'
import { simulatedConsole } from './simulated'

const lines = 1000
const bucket = { burst: 50, perSecond: 2 }

/** A pasted list of 1,000 codes while the bucket is full, and a dialog opened meanwhile. */
export async function measurePasted(): Promise<Limit[]> {
  const holds = watchHolds()
  try {
    const codes: string[] = []
    const { handlers, until, run, now, portal } = simulatedConsole({
      holds,
      bucket,
      sow: world => {
        for (let index = 0; index < lines; index++)
          codes.push(userCode(world.addDialog({ lineId: 22, state: 'waiting', customer: `Customer ${index}` })))
      },
    })
    const chats = [...portal.world.chats.keys()].slice(-lines)
    // The numbering plans are loaded by the first one, in real time.
    await handlers['search.understand']({ text: codes[0] ?? '' })
    holds.taken()
    await handlers['search.understand']({ text: codes.join('\n') })
    await new Promise(resolve => setImmediate(resolve))
    const understanding = holds.taken().longest
    // As much as a search may take of the bucket is used up first.
    for (let index = 0; index < 36; index++) await until(open(index))
    function open(index: number) {
      const chatId = ChatId.parse(chats[index])
      return handlers['dialog.open']({ chatId, fresh: true })
    }
    holds.taken()
    const [asked, start] = [portal.requests.length, now()]
    const found = handlers['search.find']({ ticket: 'pasted', text: codes.join('\n') })
    await run(2000)
    const opened = now()
    await until(open(40))
    const meanwhile = now() - opened
    const findings = await until(found)
    const took = (now() - start) / 1000
    const requests = portal.requests.length - asked
    const lost = findings.filter(({ outcome }) => outcome !== 'found').length
    if (lost > 0) throw new Error(`${lost} codes were not found`)
    return [
      { what: '1,000 pasted codes, requests', unit: '', values: [requests], most: 22 },
      {
        what: 'the same with a full bucket, against what it lets through',
        unit: 'times',
        values: [took / (requests / bucket.perSecond)],
        most: 1.1,
      },
      { what: 'the same', unit: 's', values: [took], most: null },
      { what: 'a dialog opened meanwhile', unit: 'ms', values: [meanwhile], most: 1000 },
      { what: 'main’s hold for understanding them', unit: 'ms', values: [understanding], most: 50 },
      { what: 'main’s longest hold', unit: 'ms', values: [holds.taken().longest], most: 50 },
    ]
  } finally {
    await holds.stop()
  }
}
