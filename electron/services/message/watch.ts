import type { Push } from '../../contract/events'
import type { ChatId } from '../../contract/common'
import type { Dialogs } from '../dialog/dialogs'
import type { HistoryFollowing } from '../dialog/follow'
import type { PollPart } from '../portal/poll-part'
import type { Trace } from '../portal/trace'

interface MessageWatchDeps {
  dialogs: Pick<Dialogs, 'follow' | 'read'>
  push: Push
  nudge: () => void
  trace: Trace
}

/** Follows the one dialog that the window shows. */
export interface Watch extends PollPart {
  /** @param watched The dialog with its account; null to follow none. */
  set(watched: { chatId: ChatId; accountId: string } | null): void
}

/** Polls before a dialog that main does not know is read: until then the window may be opening it. */
const patiencePolls = 2

/** Polls since it was last read, and how many there may be: more each time, as it may be one that cannot be read. */
interface Missed {
  polls: number
  limit: number
}
const unmissed: Missed = { polls: 0, limit: patiencePolls }

export function createWatch({ dialogs, push, nudge, trace }: MessageWatchDeps): Watch {
  let watched: { chatId: ChatId; accountId: string; state: HistoryFollowing; missed: Missed } | null = null

  return {
    set(next) {
      watched = next && { ...next, state: { behind: false, anchorGone: false }, missed: unmissed }
    },
    ask(request, using) {
      const now = watched
      if (!now || now.accountId !== using.account.id) return null
      const take = dialogs.follow(now.chatId, using, request, now.state)
      if (!take) {
        const { polls, limit } = now.missed
        const isDue = polls + 1 >= limit
        // The window has it at hand, but so many others were read since that main has forgotten it.
        if (isDue) dialogs.read(now.chatId, { using, lane: 'board' }).catch(trace)
        now.missed = isDue ? { polls: 0, limit: 2 * limit } : { polls: polls + 1, limit }
        return null
      }
      now.missed = unmissed
      return () => {
        const followed = take()
        if (!followed) return
        const { view, arrived, gone, isChanged, isMore } = followed
        if (isMore) nudge()
        if (watched !== now) return
        if (arrived.length > 0 || gone.length > 0)
          push('message.arrived', { chatId: now.chatId, messages: arrived, gone })
        if (isChanged) push('dialog.changed', view)
      }
    },
  }
}
