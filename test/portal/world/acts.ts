import { fullName, openSession } from './model'
import type { Chat, Session, Transfer } from './model'
import type { World } from './world'

/** A person's name as a system message writes it. */
export const mention = (world: World, userId: number) => {
  const user = world.users.get(userId)
  return `[USER=${userId}]${user ? fullName(user) : userId}[/USER]`
}

/**
 * Adds an operator to the open session, with a system message everybody sees.
 *
 * @returns False when nothing happened: no open session, or already there.
 */
export function join(world: World, chat: Chat, userId: number): boolean {
  if (!openSession(chat) || chat.members.has(userId)) return false
  chat.members.add(userId)
  world.message(chat.id, { from: 'system', text: `${mention(world, userId)} joined the conversation` })
  return true
}

/**
 * Takes the dialog from its owner. Without an owner, or with this one as owner, nothing happens.
 */
export function intercept(world: World, chat: Chat, userId: number): boolean {
  const session = openSession(chat)
  if (!session || chat.ownerId === 0 || chat.ownerId === userId) return false
  const former = chat.ownerId
  chat.members.delete(former)
  own(world, chat, session, userId)
  world.message(chat.id, {
    from: 'system',
    text: `${mention(world, userId)} took over the conversation from ${mention(world, former)}`,
  })
  return true
}

/**
 * Starts a session of the operator in a closed dialog. In an open one it only adds the operator, silently.
 */
export function start(world: World, chat: Chat, userId: number): boolean {
  if (openSession(chat)) {
    if (chat.members.has(userId)) return false
    chat.members.add(userId)
    return true
  }
  const session = world.openSession(chat.id)
  own(world, chat, session, userId)
  world.message(chat.id, { from: 'system', text: `${mention(world, userId)} started a new conversation` })
  return true
}

/**
 * Accepts the open session as its owner. All other operators are removed, without being asked.
 */
export function answer(world: World, chat: Chat, userId: number): boolean {
  const session = openSession(chat)
  if (!session || chat.ownerId === userId) return false
  chat.members.clear()
  own(world, chat, session, userId)
  world.message(chat.id, { from: 'system', text: `${mention(world, userId)} accepted the conversation` })
  return true
}

/** Makes the user the owner of the open session. */
export function own(world: World, chat: Chat, session: Session, userId: number): void {
  chat.ownerId = userId
  chat.members.add(userId)
  session.operatorId = userId
  session.changedAt = world.now()
  if (session.state === 'new' || session.state === 'queued') session.state = 'taken'
}

/** Notes that the session was passed on, for the reports; to be called before it is. */
export function noteTransfer(
  world: World,
  chat: Chat,
  session: Session,
  transfer: Partial<Transfer> & Pick<Transfer, 'reason' | 'byId'>,
): void {
  const plain = { at: world.now(), fromId: chat.ownerId, toId: 0, fromLineId: chat.lineId, toLineId: null }
  session.transfers = [...(session.transfers ?? []), { ...plain, ...transfer }]
}
