import type { Push } from '../../contract/events'
import type { ChatId } from '../../contract/common'
import type { Dialogs } from '../dialog/dialogs'
import type { HistoryFollowing } from '../dialog/follow'
import type { PollPart } from '../portal/poll-part'

interface MessageWatchDeps {
  dialogs: Pick<Dialogs, 'known' | 'follow'>
  push: Push
  nudge: () => void
}

/** Follows the one dialog that the window shows. */
export interface Watch extends PollPart {
  /** @param watched The dialog with its account; null to follow none. */
  set(watched: { chatId: ChatId; accountId: string } | null): void
}

export function createWatch({ dialogs, push, nudge }: MessageWatchDeps): Watch {
  let watched: { chatId: ChatId; accountId: string; state: HistoryFollowing } | null = null

  return {
    set(next) {
      watched = next && { ...next, state: { behind: false, astray: false } }
    },
    ask(request, using) {
      const now = watched
      if (!now || now.accountId !== using.account.id) return null
      const take = dialogs.follow(now.chatId, using, request, now.state)
      return (
        take &&
        (() => {
          const followed = take()
          if (!followed) return
          const { view, arrived, gone, isChanged, isMore } = followed
          if (isMore) nudge()
          if (watched !== now) return
          if (arrived.length > 0 || gone.length > 0)
            push('message.arrived', { chatId: now.chatId, messages: arrived, gone })
          if (isChanged) push('dialog.changed', view)
        })
      )
    },
  }
}
