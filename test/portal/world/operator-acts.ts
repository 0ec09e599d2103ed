import { mention, noteTransfer, own } from './acts'
import { openSession } from './model'
import type { Chat } from './model'
import type { World } from './world'

/** Gives the operator's dialog back to the queue. One without an owner stays where it is. */
export function skip(world: World, chat: Chat, userId: number): boolean {
  const session = openSession(chat)
  if (!session || chat.ownerId !== userId) return false
  noteTransfer(world, chat, session, { reason: 'queue', byId: userId })
  chat.members.delete(userId)
  Object.assign(chat, { ownerId: 0, pinned: false })
  Object.assign(session, { state: 'queued', operatorId: 0, changedAt: world.now() })
  world.message(chat.id, { from: 'system', text: `${mention(world, userId)} skipped the conversation` })
  return true
}

/** Ends the session; the operator first answers one without an owner. */
export function finish(world: World, chat: Chat, userId: number): boolean {
  const session = openSession(chat)
  if (!session) return false
  if (chat.ownerId === 0) own(world, chat, session, userId)
  world.message(chat.id, { from: 'system', text: `${mention(world, userId)} finished the conversation` })
  world.closeSession(chat.id)
  return true
}

/** Ends the session as spam. */
export function spam(world: World, chat: Chat, userId: number): boolean {
  if (!openSession(chat)) return false
  world.message(chat.id, { from: 'system', text: `${mention(world, userId)} marked the conversation as spam` })
  world.closeSession(chat.id, 'spam')
  return true
}

/** Assigns the dialog to its operator for a week, or ends that. */
export function pin(world: World, chat: Chat, userId: number, active: boolean): boolean {
  if (chat.pinned === active) return false
  chat.pinned = active
  const did = active ? 'pinned the conversation' : 'unpinned the conversation'
  world.message(chat.id, { from: 'system', text: `${mention(world, userId)} ${did}` })
  return true
}

/** Hides operators' messages from the customer, for the whole chat. */
export function silence(world: World, chat: Chat, userId: number, active: boolean): boolean {
  if (chat.silent === active) return false
  chat.silent = active
  const did = active ? 'switched silent mode on' : 'switched silent mode off'
  world.message(chat.id, { from: 'system', text: `${mention(world, userId)} ${did}` })
  return true
}
