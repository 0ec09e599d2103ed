import { createRandom } from '../../../floor/random'
import type { Random } from '../../../floor/random'
import { answer } from '../../world/acts'
import { transferToPerson } from '../../world/handover'
import { openSession } from '../../world/model'
import type { Chat } from '../../world/model'
import { finish } from '../../world/operator-acts'
import type { World } from '../../world/world'
import { connectors, pick } from './sow'

/** One thing that happened on the board. */
export interface Stirred {
  kind: keyof typeof deeds
  chatId: number
}

/** A deed answers with the dialog that it changed, or null where there was nothing to do. */
type Deed = (world: World, chat: Chat, random: Random) => Chat | null

const colleagueOf = (world: World, chat: Chat, random: Random) =>
  pick(
    random,
    (world.lines.get(chat.lineId)?.queue ?? []).filter(id => id !== chat.ownerId),
  )

const deeds = {
  customer(world, chat) {
    world.message(chat.id, { from: 'customer', text: 'And what about this?' })
    return chat
  },
  /** A dialog without an owner is taken first. */
  reply(world, chat, random) {
    const operator = chat.ownerId || colleagueOf(world, chat, random)
    if (!operator) return null
    answer(world, chat, operator)
    world.message(chat.id, { from: operator, text: 'I have looked it up.' })
    const user = world.users.get(operator)
    if (user) user.activeAt = world.now()
    return chat
  },
  transfer(world, chat, random) {
    const to = colleagueOf(world, chat, random)
    return to && chat.ownerId && transferToPerson(world, chat, chat.ownerId, to) ? chat : null
  },
  close(world, chat) {
    return chat.ownerId && finish(world, chat, chat.ownerId) ? chat : null
  },
  /** Another customer on the same line. */
  begin(world, { lineId }, random) {
    const connector = pick(random, connectors) ?? 'livechat'
    return world.addDialog({ lineId, connector, customer: `Newcomer ${Math.floor(random() * 10_000)}`, minutesAgo: 0 })
  },
} satisfies Record<string, Deed>

const shares = { customer: 0.45, reply: 0.33, transfer: 0.06, close: 0.08, begin: 0.08 } satisfies Record<
  Stirred['kind'],
  number
>

function anyKind(random: Random): Stirred['kind'] {
  let left = random()
  for (const kind of ['customer', 'reply', 'transfer', 'close'] as const) {
    left -= shares[kind]
    if (left < 0) return kind
  }
  return 'begin'
}

/**
 * A number of things that happen on a living board at the portal's moment: a customer writes, an operator replies, a dialog
 * is passed on, closed or begun.
 *
 * @param seed The same events for the same number on the same portal.
 * @param lineIds Where they happen; on all lines by default.
 */
export function stir(world: World, count: number, seed = 1, lineIds: readonly number[] = [...world.lines.keys()]) {
  const random = createRandom(seed)
  const open = [...world.chats.values()].filter(
    chat => chat.kind === 'lines' && lineIds.includes(chat.lineId) && openSession(chat),
  )
  const stirred: Stirred[] = []
  for (let tries = 0; stirred.length < count && tries < count * 20; tries++) {
    const chat = pick(random, open)
    if (!chat) break
    if (!openSession(chat)) continue
    const kind = anyKind(random)
    const changed = deeds[kind](world, chat, random)
    if (!changed) continue
    if (kind === 'begin') open.push(changed)
    stirred.push({ kind, chatId: changed.id })
  }
  return stirred
}
