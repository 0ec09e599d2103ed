import { ownChatId, sowMyDialogs } from '../../portal/seed/my-dialogs'
import type { Limit } from '../figures'
import { watchHolds } from './holds'
import { simulatedConsole } from './simulated'

/** My dialogs from the sign-in until all are in the list, and a whole reading of them after that. */
export async function measureMyDialogs(): Promise<Limit[]> {
  const [few, many, most] = [await filled(300), await filled(1000), await filled(3000)]
  return [
    {
      what: 'start until all are in the list, 1,000 against 300 own dialogs',
      unit: 'times',
      values: [many.seconds / few.seconds],
      most: 2,
    },
    { what: '3,000 own dialogs: in the list, or said to be missing', unit: '', values: [most.lacking], most: 0 },
    { what: 'the same, from the start', unit: 's', values: [most.seconds], most: null },
    { what: 'main’s longest hold until then', unit: 'ms', values: [most.filling], most: 50 },
    { what: 'main’s longest hold in two minutes after that', unit: 'ms', values: [most.following], most: 50 },
  ]
}

async function filled(count: number) {
  const holds = watchHolds()
  try {
    const { run, now, parts, handlers } = simulatedConsole({ holds, sow: world => sowMyDialogs(world, count) })
    holds.taken()
    parts.poll.turn()
    const start = now()
    const list = () => handlers['myDialogs.list']({})
    for (let { dialogs, isCut } = await list(); dialogs.length < count && !isCut; { dialogs, isCut } = await list()) {
      if (now() - start > 300_000) throw new Error(`${dialogs.length} of ${count} dialogs`)
      await run(100)
    }
    const seconds = (now() - start) / 1000
    const filling = holds.taken().longest
    await run(120_000)
    const { dialogs, isCut } = await list()
    const known = new Set(dialogs.map(({ chatId }) => Number(chatId)))
    const missing = Array.from({ length: count }, (_, index) => ownChatId(index)).filter(id => !known.has(id)).length
    return { seconds, filling, following: holds.taken().longest, lacking: isCut ? 0 : missing }
  } finally {
    await holds.stop()
  }
}
