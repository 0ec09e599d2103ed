import type { Chat, CrmRecord } from './model'
import type { World } from './world'

/** Whether the user may take part in dialogs of the channel line: its queue, its supervisors, administrators. */
export function seesLine(world: World, lineId: number, userId: number): boolean {
  return (
    Boolean(world.users.get(userId)?.admin) ||
    Boolean(world.lines.get(lineId)?.queue.includes(userId)) ||
    isSupervisor(world, lineId, userId)
  )
}

/** Whether the user supervises the channel line: rates its dialogs, and sees such ratings. */
export const isSupervisor = (world: World, lineId: number, userId: number): boolean =>
  Boolean(world.lines.get(lineId)?.supervisors.includes(userId))

/** Whether the user may open the dialog: they take part in it, or see its channel line. */
export function seesChat(world: World, chat: Chat, userId: number): boolean {
  return chat.members.has(userId) || (chat.kind === 'lines' && seesLine(world, chat.lineId, userId))
}

export const seesCrm = (record: CrmRecord, userId: number): boolean => !record.hiddenFrom.includes(userId)
