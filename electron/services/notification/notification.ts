import type { Serves } from '../../contract/calls'
import type { Push } from '../../contract/events'
import type { ChatId } from '../../contract/common'
import type { AccountId } from '../../contract/account'
import type { Settings } from '../../contract/app'
import { type News, newsOf } from './news'
import { type NotificationWords, wordsFor, type WordsOf } from './words'
import type { ListStep } from '../my-dialogs/my-dialogs'

/** A notification on the screen. */
export interface ShownNotification {
  close(): void
}

export interface Notice extends NotificationWords {
  /** The system makes no sound of its own. */
  silent: boolean
  onClick: () => void
  /** The system could not show it. */
  onFailed: () => void
}

interface NotificationsDeps {
  /** Shows it; null where the system shows none at all. */
  show: (notice: Notice) => ShownNotification | null
  settings: () => Settings
  words: WordsOf
  account: () => AccountId | null
  /** Whether the operator has the window in front. */
  isInFront: () => boolean
  /** Brings the window to the front. */
  raise: () => void
  push: Push
  /** Milliseconds on a clock that does not go back. */
  now: () => number
}

export interface Notifications {
  handlers: Serves<'notification'>
  /** Takes in changes of my dialogs. */
  heard(steps: readonly ListStep[], isFirst: boolean): void
  /** The operator has just acted on this dialog: the resulting change is no news. */
  acted(chatId: ChatId): void
  /** Another account is active now: shown notifications belong to the previous one. */
  turn(): void
}

/** Up to so many are shown one by one; more are merged into one that counts them. */
const mostAtOnce = 3
/** Notifications shown within this time count as simultaneous. */
const togetherMs = 20_000
const ownActMs = 60_000
/** Several sounds within a moment are only noise. */
const quietMs = 3000

/** Notifies the operator, on screen and by sound, of news in their dialogs that they do not see already. */
export function createNotifications(deps: NotificationsDeps): Notifications {
  const { settings, push, account, isInFront, now } = deps
  const screen = createScreen(deps)
  const acted = new Map<ChatId, number>()
  let shownChat: ChatId | null = null
  let rangAt = -Infinity

  function isWanted({ kind, dialog: { chatId } }: News): boolean {
    const { notifyDialogs, notifyMessages } = settings()
    if (!(kind === 'message' ? notifyMessages : notifyDialogs)) return false
    if (isInFront() && shownChat === chatId) return false
    return kind === 'message' || now() - (acted.get(chatId) ?? -Infinity) > ownActMs
  }

  function ring(): void {
    if (now() - rangAt < quietMs) return
    rangAt = now()
    push('notification.rang', {})
  }

  return {
    handlers: {
      async 'notification.shown'({ chatId }) {
        shownChat = chatId
        if (chatId !== null && isInFront()) screen.drop(chatId)
      },
      'notification.try': async () => screen.sample(),
    },
    heard(steps, isFirst) {
      for (const { now } of steps) if (now && now.unread === 0) screen.drop(now.chatId)
      if (isFirst || account() === null) return
      const news = steps.flatMap(step => newsOf(step) ?? []).filter(isWanted)
      if (news.length === 0) return
      ring()
      if (settings().notify) screen.show(news)
    },
    acted: chatId => void acted.set(chatId, now()),
    turn() {
      shownChat = null
      acted.clear()
      screen.clear()
    },
  }
}

/** The notifications on the screen: at most one for each dialog, or one for many. */
function createScreen({ show, settings, words, account, raise, push, now }: NotificationsDeps) {
  const shown = new Map<ChatId | 'many', { news: News[]; at: number; notice: ShownNotification | null }>()
  let hasFailed = false

  function put(key: ChatId | 'many', news: News[]): void {
    remove(key)
    const accountId = account()
    const chatId = key === 'many' ? null : key
    const notice = show({
      ...wordsFor(news, words(), settings().notifyPrivately),
      silent: settings().sound !== 'system',
      onClick() {
        raise()
        remove(key)
        if (accountId !== null && accountId === account()) push('place.open', { accountId, chatId })
      },
      onFailed: fail,
    })
    shown.set(key, { news, at: now(), notice })
  }

  function fail(): void {
    if (!hasFailed) push('notification.failed', {})
    hasFailed = true
  }

  function remove(key: ChatId | 'many'): void {
    shown.get(key)?.notice?.close()
    shown.delete(key)
  }

  const clear = () => [...shown.keys()].forEach(remove)

  return {
    show(news: News[]) {
      const since = now() - togetherMs
      const chats = new Set(news.map(({ dialog }) => dialog.chatId))
      const together = [...shown.values()].filter(({ at }) => at >= since).flatMap(one => one.news)
      const all = [...together.filter(({ dialog }) => !chats.has(dialog.chatId)), ...news]
      if (all.length > mostAtOnce) {
        clear()
        put('many', all)
      } else for (const one of news) put(one.dialog.chatId, [one])
    },
    /** Shows a sample, whatever the settings say. */
    sample() {
      const notice = { ...words().sample, silent: settings().sound !== 'system', onClick: raise, onFailed: fail }
      hasFailed = false
      return { supported: show(notice) !== null }
    },
    drop: (chatId: ChatId) => remove(chatId),
    clear,
  }
}
