import type { ChatId, Operator } from '../../../electron/contract/common'
import type { Dialog, DialogBase } from '../../../electron/contract/dialog'
import type { MyDialog } from '../../../electron/contract/my-dialogs'
import { useDialogs } from '../dialog/dialogs'
import { useInSight } from '../dialog/in-sight'
import { useMessages } from '../messages/messages'
import { useMyDialogs } from '../my-dialogs/my-dialogs'
import type { TabOwner } from './order'

/** What the window knows of a dialog, without asking. */
export interface TabFacts {
  customer: string
  connector: string
  owner: TabOwner
  operator: Operator | null
  isClosed: boolean
  unread: number
  /** The messages and state at hand are the latest that the window knows of. */
  isCurrent: boolean
}

/** Gives a function that tells what is known of a dialog: from its last reading or from the list, whichever is newer. */
export function useTabFacts(): (chatId: ChatId) => TabFacts | null {
  const dialogs = useDialogs()
  const messages = useMessages()
  const inSight = useInSight()
  const myDialogs = useMyDialogs()

  return chatId => {
    const read = dialogs.views.get(chatId)?.dialog
    const listed = myDialogs.byChat.get(chatId)
    const isListNewer = myDialogs.readAt !== null && myDialogs.readAt > (read?.readAt ?? 0)
    const lastKnown = messages.lists.get(chatId)?.messages.at(-1)?.id ?? 0

    if (listed && (isListNewer || !read)) {
      const last = listed.last?.id ?? lastKnown
      const isClosed = listed.group === 'closed'
      const isCurrent = read !== undefined && isSame(read, listed) && last <= lastKnown
      const unread = inSight.unread(listed, last)
      return { ...basic(listed), isClosed, unread, isCurrent }
    }
    if (!read) return null
    const isClosed = read.status === 'closed'
    const unread = inSight.unread(read, lastKnown)
    // A dialog of the operator's own that the list has no longer is somebody else's by now, or closed.
    const isGone = isListNewer && read.mine && !isClosed && !myDialogs.isCut
    const facts = { ...basic(read), isClosed, unread, isCurrent: !isGone }
    return isGone ? { ...facts, owner: 'nobody', operator: null } : facts
  }
}

const isSame = (read: Dialog, { group, sessionId, operator }: MyDialog) =>
  (group === 'closed') === (read.status === 'closed') &&
  (sessionId === null || sessionId === read.sessionId) &&
  operator?.id === read.operator?.id

const basic = ({ customer, connector, mine, operator }: DialogBase) => ({
  customer,
  connector,
  owner: mine ? ('me' as const) : operator ? ('colleague' as const) : ('nobody' as const),
  operator,
})
