import { ChatId } from '../../../electron/contract/common'
import { addLongDialog } from '../../portal/seed/long'
import { operators } from '../../portal/seed/people'
import type { Limit } from '../figures'
import { watchHolds } from './holds'
import { simulatedConsole } from './simulated'

const sizes = { short: 5000, long: 50_000 }

/** A colleague's history that was read in one piece, scrolled to its beginning. */
export async function measureReadingBack(): Promise<Limit[]> {
  const short = await readBack(sizes.short)
  const long = await readBack(sizes.long)
  return [
    {
      what: `a colleague’s ${sizes.long} messages read to their end, against ${sizes.short}`,
      unit: 'times',
      values: [long.work / short.work],
      most: 12,
    },
    { what: 'its work', unit: 'ms', values: [long.work], most: null },
    { what: 'main’s holds meanwhile, p99', unit: 'ms', values: [long.p99], most: 50 },
    { what: 'main’s longest hold meanwhile', unit: 'ms', values: [long.longest], most: null },
    { what: 'main’s longest hold while it is opened', unit: 'ms', values: [long.opening], most: null },
  ]
}

async function readBack(size: number) {
  const holds = watchHolds()
  try {
    const chatId = ChatId.parse(3000)
    const { handlers, until } = simulatedConsole({
      holds,
      sow: world => addLongDialog(world, size, { chatId, lineId: 22, ownerId: operators.colleague.id }),
    })
    const view = await until(handlers['dialog.open']({ chatId, fresh: false }))
    const opening = holds.taken().longest
    let [before, count] = [view.messages[0]?.id ?? 0, view.messages.length]
    for (let more = true; more;) {
      const past = await handlers['message.older']({ chatId, before, until: null })
      before = past.messages[0]?.id ?? 0
      count += past.messages.length
      more = past.more
      await new Promise(resolve => setImmediate(resolve))
    }
    if (count !== size) throw new Error(`${count} of ${size} messages were read`)
    return { ...holds.taken(), opening }
  } finally {
    await holds.stop()
  }
}
