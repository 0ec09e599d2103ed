import type { Serves } from '../../contract/calls'
import type { ChatId } from '../../contract/common'
import type { AccountId } from '../../contract/account'
import type { Settings } from '../../contract/app'
import { mostAtOnce } from './bell'
import { type News, newsOf } from './news'
import { createScreen, type ScreenDeps } from './screen'
import { wordsFor, type WordsOf } from './words'
import type { ListStep } from '../my-dialogs/my-dialogs'

interface NotificationsDeps extends ScreenDeps {
  settings: () => Settings
  words: WordsOf
  account: () => AccountId | null
  /** Whether the operator has the window in front. */
  isInFront: () => boolean
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

/** Notifications shown within this time count as simultaneous. */
const togetherMs = 20_000
const ownActMs = 60_000
/** Several sounds within a moment are only noise. */
const quietMs = 3000

/** Notifies the operator, on screen and by sound, of news in their dialogs that they do not see already. */
export function createNotifications(deps: NotificationsDeps): Notifications {
  const { settings, push, account, isInFront, now } = deps
  const screen = createNewsScreen(deps)
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

/** The news on the screen: at most one notification for each dialog, or one for many. */
function createNewsScreen({ settings, words, account, push, now, ...deps }: NotificationsDeps) {
  const screen = createScreen<{ news: News[]; at: number }>({ ...deps, push })
  const isSilent = () => settings().sound !== 'system'

  /** @param chatId Null for many. */
  function put(chatId: ChatId | null, news: News[]): void {
    const accountId = account()
    const said = { ...wordsFor(news, words(), settings().notifyPrivately), silent: isSilent() }
    screen.put(keyOf(chatId), { news, at: now() }, said, () => {
      if (accountId !== null && accountId === account()) push('place.open', { accountId, chatId })
    })
  }
  const clear = () => screen.all().forEach(([key]) => screen.remove(key))

  return {
    show(news: News[]) {
      const since = now() - togetherMs
      const chats = new Set(news.map(({ dialog }) => dialog.chatId))
      const together = screen.all().flatMap(([, shown]) => (shown.at >= since ? shown.news : []))
      const all = [...together.filter(({ dialog }) => !chats.has(dialog.chatId)), ...news]
      if (all.length > mostAtOnce) {
        clear()
        put(null, all)
      } else for (const one of news) put(one.dialog.chatId, [one])
    },
    /** Shows a sample, whatever the settings say. */
    sample: () => ({ supported: screen.sample({ ...words().sample, silent: isSilent() }) }),
    drop: (chatId: ChatId) => screen.remove(keyOf(chatId)),
    clear,
  }
}

const keyOf = (chatId: ChatId | null) => String(chatId ?? 'many')
