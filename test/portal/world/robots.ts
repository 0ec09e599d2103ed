import { noteTransfer } from './acts'
import { openSession } from './model'
import type { Chat, Line, Session } from './model'
import type { World } from './world'

/** Connectors that take replies for 24 hours after the customer's last message. */
const closing = new Set(['facebook', 'fbinstagramdirect', 'whatsappbyedna', 'whatsappbytwilio'])
const windowMs = 24 * 60 * 60_000
/** The portal's message about a dialog whose window has closed. */
const closedWindow = 'replyLimit'

/**
 * Does what the portal does by itself as time passes, before it answers a request. Queue, no answer and closing only where
 * a test has set the line's own fields: nobody else expects dialogs to move in their hands.
 */
export function runRobots(world: World): void {
  for (const chat of world.chats.values()) {
    if (chat.kind !== 'lines') continue
    turnWindow(world, chat)
    passToNext(world, chat)
    returnToQueue(world, chat)
    excuse(world, chat)
    closeSilent(world, chat)
    closeFinished(world, chat)
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

/** With `QUEUE_TIME`: notes the first offer of a dialog, and each passing on while nobody takes it, when it was due. */
function passToNext(world: World, chat: Chat): void {
  const { line, session } = placeOf(world, chat)
  const after = millisOf(line, 'QUEUE_TIME')
  if (session?.state !== 'new' || !line || after === null || line.queue.length < 2) return
  const due = 1 + Math.floor((world.now() - session.openedAt) / after)
  for (let turn = session.turns ?? 0; turn < due; turn++) {
    const fromId = turn === 0 ? 0 : operatorAt(line, turn - 1)
    const at = session.openedAt + turn * after
    noteTransfer(world, chat, session, { at, fromId, toId: operatorAt(line, turn), reason: 'auto', byId: 0 })
  }
  session.turns = due
}

/** With `CHECK_AVAILABLE`: a customer whose operator has left waits in the queue again. */
function returnToQueue(world: World, chat: Chat): void {
  const { line, session } = placeOf(world, chat)
  if (line?.settings?.['CHECK_AVAILABLE'] !== 'Y') return
  if (session?.state !== 'taken' && session?.state !== 'waiting') return
  if (world.users.get(session.operatorId)?.presence !== 'offline') return
  noteTransfer(world, chat, session, { reason: 'queue', byId: 0 })
  chat.members.delete(session.operatorId)
  Object.assign(chat, { ownerId: 0, pinned: false })
  Object.assign(session, { state: 'queued', operatorId: 0, changedAt: world.now() })
}

/** With `NO_ANSWER_RULE` of `text`: one message to a customer whom nobody has answered for `NO_ANSWER_TIME`. */
function excuse(world: World, chat: Chat): void {
  const { line, session } = placeOf(world, chat)
  const after = millisOf(line, 'NO_ANSWER_TIME')
  if (!session || session.isExcused || after === null || line?.settings?.['NO_ANSWER_RULE'] !== 'text') return
  if (world.now() - session.openedAt <= after || isAnswered(chat, session)) return
  session.isExcused = true
  world.message(chat.id, { from: 'system', text: line.settings['NO_ANSWER_TEXT'] ?? 'We will get back to you.' })
}

const isAnswered = (chat: Chat, { id }: Session) =>
  chat.messages.some(({ sessionId, authorId }) => sessionId === id && authorId !== 0 && authorId !== chat.customerId)

/** With `AUTO_CLOSE_TIME`: the customer has said nothing since the answer. */
function closeSilent(world: World, chat: Chat): void {
  const { line, session } = placeOf(world, chat)
  const after = millisOf(line, 'AUTO_CLOSE_TIME')
  if (session?.state !== 'answered' || after === null) return
  if (world.now() - session.changedAt <= after) return
  if (line?.settings?.['AUTO_CLOSE_RULE'] === 'text')
    world.message(chat.id, { from: 'system', text: line.settings['AUTO_CLOSE_TEXT'] ?? 'The conversation is over.' })
  world.closeSession(chat.id)
  session.closeReason = 'auto'
}

/** With `FULL_CLOSE_TIME`, in minutes: a dialog that its operator has finished. */
function closeFinished(world: World, chat: Chat): void {
  const { line, session } = placeOf(world, chat)
  const minutes = Number(line?.settings?.['FULL_CLOSE_TIME'] ?? 0)
  if (session?.state !== 'closing' || minutes <= 0) return
  if (world.now() - session.changedAt > minutes * 60_000) world.closeSession(chat.id)
}

/**
 * The operator of the queue whom a new dialog is offered to at the moment; null where all see it, as they do unless a
 * test has set the line's time.
 */
export function offeredTo(world: World, chat: Chat): number | null {
  const { line, session } = placeOf(world, chat)
  const after = millisOf(line, 'QUEUE_TIME')
  if (session?.state !== 'new' || !line || after === null || line.queue.length === 0) return null
  return operatorAt(line, Math.floor((world.now() - session.openedAt) / after))
}

const placeOf = (world: World, chat: Chat) => ({ line: world.lines.get(chat.lineId), session: openSession(chat) })
const operatorAt = ({ queue }: Line, turn: number): number => queue[turn % queue.length] ?? 0

function millisOf(line: Line | undefined, field: 'AUTO_CLOSE_TIME' | 'NO_ANSWER_TIME' | 'QUEUE_TIME'): number | null {
  const seconds = Number(line?.settings?.[field] ?? 0)
  return seconds > 0 ? seconds * 1000 : null
}
