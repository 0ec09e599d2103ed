import type { MyDialog } from '../../contract/my-dialogs'
import type { ListStep } from '../my-dialogs/my-dialogs'

/** An operator's news: a dialog that is now theirs, one that waits for anybody, or a message from their customer. */
export interface News {
  kind: 'mine' | 'queue' | 'message'
  dialog: MyDialog
}

/** @returns The news in a dialog's change; null when it needs no notification. */
export function newsOf({ before, now }: ListStep): News | null {
  if (!now || now.spam || now.group === 'closed') return null
  const isNewSession = !before || before.group === 'closed' || before.sessionId !== now.sessionId
  if (now.mine && (isNewSession || !before.mine)) return { kind: 'mine', dialog: now }
  const isFree = now.operator === null
  if (isFree && (isNewSession || before.operator !== null)) return { kind: 'queue', dialog: now }
  return now.mine && before && hasSpoken(before, now) ? { kind: 'message', dialog: now } : null
}

/** Whether the customer has written since; messages already read on another device are no news. */
function hasSpoken(before: MyDialog, now: MyDialog): boolean {
  const { last } = now
  if (last?.by !== 'customer' || now.unread === 0) return false
  const known = before.last
  if (known === null) return true
  // A known message was changed, or the one after it deleted: no notification for that.
  if (known.id !== null && last.id !== null) return last.id > known.id
  return known.at !== last.at || known.text !== last.text
}

/** @returns How many dialogs hold something that the operator has not read. */
export const unreadIn = (dialogs: readonly MyDialog[]): number =>
  dialogs.filter(({ unread, spam, group }) => unread > 0 && !spam && group !== 'closed').length
