import { AppError } from '../app-error'
import type { Push } from '../contract/events'
import type { ChatId } from '../contract/models'
import type { ActiveAccount } from './active-account'
import type { Dialogs } from './dialog'
import type { Following } from './dialog-follow'
import type { LivePart } from './live-look'
import type { Trace } from './trace'

interface Deps {
  dialogs: Pick<Dialogs, 'known' | 'follow'>
  push: Push
  nudge: () => void
}

/** Follows the one dialog that the window shows. */
export interface Watch extends LivePart {
  /** @param watched With the account it is of; null to follow none. */
  set(watched: { chatId: ChatId; accountId: string } | null): void
}

export function createWatch({ dialogs, push, nudge }: Deps): Watch {
  let watched: { chatId: ChatId; accountId: string; state: Following } | null = null

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

/** A customer sees for about half a minute that somebody writes. */
const writingMs = 8_000

interface MarkDeps {
  dialogs: Pick<Dialogs, 'known'>
  /** Milliseconds since 1970. */
  now: () => number
  trace: Trace
}

/** Small marks that the portal shows to others: how far one has read, and that one writes. They fail in silence. */
export function createMarks({ dialogs, now, trace }: MarkDeps) {
  const read = new Map<string, number>()
  const written = new Map<string, number>()

  async function mark(send: () => Promise<unknown>): Promise<boolean> {
    try {
      await send()
      return true
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      trace(error)
      return false
    }
  }
  const takesPart = (chatId: ChatId, using: ActiveAccount) =>
    dialogs.known(chatId, using)?.dialog.joined === true && using.account.scopes.includes('im')

  return {
    /** Tells up to which message was read; nothing where that is known or the operator takes no part. */
    async read(using: ActiveAccount, chatId: ChatId, messageId: number): Promise<void> {
      const key = `${using.account.id}:${chatId}`
      if (!takesPart(chatId, using) || (read.get(key) ?? 0) >= messageId) return
      read.set(key, messageId)
      const marks = { DIALOG_ID: `chat${chatId}`, MESSAGE_ID: messageId }
      const isDone = await mark(() => using.bitrix.call('im.dialog.read', marks, { lane: 'board' }))
      if (!isDone && read.get(key) === messageId) read.delete(key)
    },
    /** Another account is active now, or none. */
    forget(): void {
      read.clear()
      written.clear()
    },
    /** Tells that the operator writes, at most every eight seconds. */
    async writing(using: ActiveAccount, chatId: ChatId): Promise<void> {
      const key = `${using.account.id}:${chatId}`
      if (!takesPart(chatId, using) || now() - (written.get(key) ?? -Infinity) < writingMs) return
      written.set(key, now())
      await mark(() => using.bitrix.call('im.dialog.writing', { DIALOG_ID: `chat${chatId}` }, { lane: 'board' }))
    },
  }
}
