import { openSession } from './model'
import type { Chat, Line } from './model'
import type { World } from './world'

/** Connectors that take replies for 24 hours after the customer's last message. */
const closing = new Set(['facebook', 'fbinstagramdirect', 'whatsappbyedna', 'whatsappbytwilio'])
const windowMs = 24 * 60 * 60_000
/** The portal's message about a dialog whose window has closed. */
const closedWindow = 'replyLimit'

/** Does what the portal does by itself as time passes, before it answers a request. */
export function runRobots(world: World): void {
  for (const chat of world.chats.values()) {
    if (chat.kind !== 'lines') continue
    turnWindow(world, chat)
    closeSilent(world, chat)
  }
}

/** Only the customer's messages open it again. */
function turnWindow(world: World, chat: Chat): void {
  if (!closing.has(chat.code?.connector ?? '')) return
  const last = chat.messages.findLast(({ authorId }) => authorId === chat.customerId)
  if (!last) return
  const isClosed = world.now() - last.at > windowMs
  if (isClosed) chat.blocked ??= { at: last.at + windowMs, reason: closedWindow }
  else if (chat.blocked?.reason === closedWindow) chat.blocked = null
}

/** Only where a test has set the line's time: nobody else expects dialogs to close in their hands. */
function closeSilent(world: World, chat: Chat): void {
  const session = openSession(chat)
  const after = millisOf(world.lines.get(chat.lineId), 'AUTO_CLOSE_TIME')
  if (session?.state !== 'answered' || after === null) return
  if (world.now() - session.changedAt <= after) return
  world.closeSession(chat.id)
  session.closeReason = 'auto'
}

/**
 * The operator of the queue whom a new dialog is offered to at the moment; null where all see it, as they do unless a
 * test has set the line's time.
 */
export function offeredTo(world: World, chat: Chat): number | null {
  const line = world.lines.get(chat.lineId)
  const session = openSession(chat)
  const after = millisOf(line, 'QUEUE_TIME')
  if (session?.state !== 'new' || !line || after === null || line.queue.length === 0) return null
  const turns = Math.floor((world.now() - session.openedAt) / after)
  return line.queue[turns % line.queue.length] ?? null
}

function millisOf(line: Line | undefined, field: 'AUTO_CLOSE_TIME' | 'QUEUE_TIME'): number | null {
  const seconds = Number(line?.settings?.[field] ?? 0)
  return seconds > 0 ? seconds * 1000 : null
}
