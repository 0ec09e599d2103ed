import { ChatId } from '../../../electron/contract/common'
import { addLongDialog } from '../../portal/seed/long'
import { operators } from '../../portal/seed/people'
import type { Limit } from '../figures'
import { watchHolds } from './holds'
import { simulatedConsole } from './simulated'

const sizes = { short: 5000, long: 50_000 }
/** Of one's own dialog, which is read page by page; a request is to bring this many at least. */
const own = { messages: 3550, aRequest: 150 }

/** A colleague's history that was read in one piece, scrolled to its beginning. */
export async function measureReadingBack(): Promise<Limit[]> {
  const short = await readBack(sizes.short)
  const long = await readBack(sizes.long)
  const requests = await scrolledUp()
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
    {
      what: `one’s own ${own.messages} messages scrolled up, requests`,
      unit: '',
      values: [requests],
      most: Math.floor(own.messages / own.aRequest),
    },
  ]
}

/** Requests until all of the operator's own dialog has been read, from its end. */
async function scrolledUp(): Promise<number> {
  const chatId = ChatId.parse(3000)
  const { handlers, until, run, parts, portal } = simulatedConsole({
    sow: world => addLongDialog(world, own.messages, { chatId, lineId: 22, ownerId: operators.me.id }),
  })
  // Until my dialogs are known the portal is asked for the whole history.
  parts.poll.turn()
  await run(10_000)
  const { messages } = await until(handlers['dialog.open']({ chatId, fresh: false }))
  const asked = portal.requests.length
  await toBeginning(messages, own.messages, before => until(handlers['message.older']({ chatId, before, until: null })))
  const polls = portal.requests
    .slice(asked)
    .filter(({ commands }) => commands.some(({ method }) => method === 'im.recent.list')).length
  return portal.requests.length - asked - polls
}

interface Past {
  messages: readonly { id: number }[]
  more: boolean
}

async function toBeginning(
  from: Past['messages'],
  size: number,
  older: (before: number) => Promise<Past>,
): Promise<void> {
  let [before, count] = [from[0]?.id ?? 0, from.length]
  // What was reached is its beginning, whether or not the portal says so.
  for (let more = true; more && count < size;) {
    const past = await older(before)
    before = past.messages[0]?.id ?? 0
    count += past.messages.length
    more = past.more
    await new Promise(resolve => setImmediate(resolve))
  }
  if (count !== size) throw new Error(`${count} of ${size} messages were read`)
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
    await toBeginning(view.messages, size, before => handlers['message.older']({ chatId, before, until: null }))
    return { ...holds.taken(), opening }
  } finally {
    await holds.stop()
  }
}
