import type { MyDialog } from '../../contract/my-dialogs'
import type { ListStep } from '../my-dialogs/my-dialogs'

/** What an operator wants to hear of: a dialog that is now his, one that waits for anybody, or words of his customer. */
export interface News {
  kind: 'mine' | 'queue' | 'message'
  dialog: MyDialog
}

/** @returns What a change of a dialog means to the operator; null when it is nothing he has to be called for. */
export function newsOf({ before, now }: ListStep): News | null {
  if (!now || now.spam || now.group === 'closed') return null
  const isNewSession = !before || before.group === 'closed' || before.sessionId !== now.sessionId
  if (now.mine && (isNewSession || !before.mine)) return { kind: 'mine', dialog: now }
  const isFree = now.operator === null
  if (isFree && (isNewSession || before.operator !== null)) return { kind: 'queue', dialog: now }
  return now.mine && before && hasSpoken(before, now) ? { kind: 'message', dialog: now } : null
}

/** Whether the customer has written since; what was read on another device meanwhile is no news. */
function hasSpoken(before: MyDialog, now: MyDialog): boolean {
  const { last } = now
  if (last?.by !== 'customer' || now.unread === 0) return false
  const known = before.last
  if (known === null) return true
  // A known message was changed, or the one after it deleted: nobody is called for that.
  if (known.id !== null && last.id !== null) return last.id > known.id
  return known.at !== last.at || known.text !== last.text
}

/** @returns How many dialogs hold something the operator has not read. */
export const unreadIn = (dialogs: readonly MyDialog[]): number =>
  dialogs.filter(({ unread, spam, group }) => unread > 0 && !spam && group !== 'closed').length
