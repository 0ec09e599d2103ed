import { mention, noteTransfer, own } from './acts'
import { openSession } from './model'
import type { Chat } from './model'
import type { World } from './world'

/**
 * Hands the open session to a colleague, who becomes its owner at once; the former owner leaves, and so does the person
 * who hands it over. Without an open session nothing happens.
 */
export function transferToPerson(world: World, chat: Chat, byId: number, toId: number): boolean {
  const session = openSession(chat)
  if (!session) return false
  noteTransfer(world, chat, session, { toId, reason: 'manual', byId })
  chat.members.delete(chat.ownerId)
  chat.members.delete(byId)
  own(world, chat, session, toId)
  chat.pinned = false
  world.message(chat.id, {
    from: 'system',
    text: `${mention(world, byId)} transferred the conversation to ${mention(world, toId)}`,
  })
  return true
}

/** Puts the open session into the queue of another channel line. Without an open session nothing happens. */
export function transferToLine(world: World, chat: Chat, byId: number, lineId: number): boolean {
  const session = openSession(chat)
  if (!session) return false
  noteTransfer(world, chat, session, { toLineId: lineId, reason: 'line', byId })
  world.transfer(chat.id, lineId)
  const name = world.lines.get(lineId)?.name ?? lineId
  world.message(chat.id, {
    from: 'system',
    text: `${mention(world, byId)} transferred the conversation to the Open Channel "${name}"`,
  })
  return true
}

/** Finishes the open session and opens a new one of the operator, beginning with the message; the others leave. */
export function startFromMessage(world: World, chat: Chat, userId: number, messageId: number): boolean {
  const message = chat.messages.find(({ id }) => id === messageId)
  if (!message) return false
  const session = world.openSession(chat.id)
  chat.members.clear()
  own(world, chat, session, userId)
  world.message(chat.id, { from: message.authorId, text: message.text })
  return true
}

/** Makes a lead from the dialog. One already in the CRM stays as it is. */
export function createLead(world: World, chat: Chat): boolean {
  if (Object.keys(chat.crm).length > 0) return false
  const lead = world.addCrm({ type: 'lead', title: chat.title })
  world.bind(chat.id, 'lead', lead.id)
  return true
}
