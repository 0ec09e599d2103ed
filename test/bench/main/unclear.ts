import { Instant, ChatId } from '../../../electron/contract/common'
import { MessageToken } from '../../../electron/contract/message'
import type { Kept } from '../../../electron/services/message/outbox'
import { ledgerFile } from '../../../electron/services/delivery/ledger'
import { createRecords } from '../../../electron/storage/records'
import { operators } from '../../portal/seed/people'
import type { World } from '../../portal/world/world'
import { createMemoryDisk } from '../../unit/electron/storage/memory-disk'
import type { Limit } from '../figures'
import { watchHolds } from './holds'
import { simulatedConsole } from './simulated'

const count = 500

/** Messages left open when the console was cut off; of each two to a dialog, the first has arrived. */
export async function measureUnclear(): Promise<Limit[]> {
  const [apart, together] = [await settled(count), await settled(20)]
  return [
    { what: `${count} unclear messages in as many dialogs, settled`, unit: 's', values: [apart.seconds], most: 60 },
    { what: 'requests', unit: '', values: [apart.requests], most: 110 },
    { what: 'refused for want of allowance', unit: '', values: [apart.refused], most: 0 },
    { what: 'main’s longest hold', unit: 'ms', values: [apart.longest], most: null },
    { what: `${count} unclear messages in 20 dialogs, settled`, unit: 's', values: [together.seconds], most: 60 },
    { what: 'requests', unit: '', values: [together.requests], most: 110 },
  ]
}

async function settled(dialogs: number) {
  const holds = watchHolds()
  const { files } = createMemoryDisk()
  const entries: Kept[] = []
  const states = new Map<string, string>()
  try {
    const { now, portal, parts, account, until } = simulatedConsole({
      ...{ holds, files },
      sow: world => sow(world, dialogs, entries),
      push(name, payload) {
        if (name === 'message.changed') states.set((payload as Kept).token, (payload as Kept).state)
      },
    })
    const { id: accountId } = account
    const records = createRecords({ files, now })
    await records.write(ledgerFile('/outbox', accountId), { version: 1, accountId, entries })
    const start = now()
    holds.taken()
    await until(parts.messages.messages.settle())
    const seconds = (now() - start) / 1000
    const found = [...states.values()]
    const [sent, unclear] = ['sent', 'unclear'].map(state => found.filter(each => each === state).length)
    if (sent !== count / 2 || unclear !== count / 2) throw new Error(`${sent} sent, ${unclear} unclear`)
    const refused = portal.requests.filter(({ error }) => error === 'QUERY_LIMIT_EXCEEDED').length
    return { seconds, requests: portal.requests.length, refused, ...holds.taken() }
  } finally {
    await holds.stop()
  }
}

function sow(world: World, dialogs: number, entries: Kept[]): void {
  const { me } = operators
  const chats = Array.from({ length: dialogs }, () =>
    world.addDialog({ lineId: 22, ownerId: me.id, messages: [{ from: 'customer', text: 'Good day!' }] }),
  )
  for (let index = 0; index < count; index++) {
    const chat = chats[index % dialogs]
    if (!chat) return
    const text = `Answer ${index}`
    entries.push({
      ...{ token: MessageToken.parse(`t-${index}`), chatId: ChatId.parse(chat.id), text, replyTo: null },
      ...{ at: Instant.parse(world.now()), state: 'checking', failure: null, unclearBecause: null, messageId: null },
      ...{ afterId: chat.messages[0]?.id ?? 0, begun: true, mayHaveGone: false },
    })
  }
  for (const { chatId, text } of entries.filter((_, index) => index % 2 === 0))
    world.message(chatId, { from: me.id, text })
}
