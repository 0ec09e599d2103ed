import { ChatId, Instant, LineId, SessionId, UserId } from '../../../../../electron/contract/common'
import type { AccountId } from '../../../../../electron/contract/account'
import { settingsDefault } from '../../../../../electron/contract/app'
import type { MyDialog } from '../../../../../electron/contract/my-dialogs'
import { en } from '../../../../../electron/shell/locales/en'
import { createNotifications } from '../../../../../electron/services/notification/notification'
import type { Notice } from '../../../../../electron/services/notification/screen'

/** One of the operator's dialogs whose customer waits, unless said otherwise. */
export function ownDialog(given: { [K in keyof MyDialog]?: unknown } = {}): MyDialog {
  return {
    chatId: ChatId.parse(1763),
    title: 'Anna - Support',
    customer: 'Anna',
    userCode: 'livechat|22|1763|587',
    connector: 'livechat',
    connectorTitle: null,
    lineId: LineId.parse(22),
    lineName: 'Support',
    group: 'work',
    spam: false,
    sessionId: SessionId.parse(321),
    operator: { id: UserId.parse(15), name: 'Me' },
    mine: true,
    last: said(1, 'Hello'),
    waitingSince: Instant.parse(0),
    lastAt: Instant.parse(0),
    unread: 1,
    pinned: false,
    ...given,
  } as MyDialog
}

export const said = (id: number, text: string, given = {}) => ({
  id,
  by: 'customer' as const,
  text,
  files: false,
  at: Instant.parse(id),
  ...given,
})

/** Notifications with a screen that only notes what is on it. */
export function notifying() {
  const state = {
    settings: { ...settingsDefault },
    account: 'a' as AccountId | null,
    inFront: false,
    raised: 0,
    time: 0,
    supported: true,
  }
  const screen: Notice[] = []
  const pushed: { name: string; payload: unknown }[] = []
  const notifications = createNotifications({
    show(notice) {
      if (!state.supported) return null
      screen.push(notice)
      return { close: () => void screen.splice(screen.indexOf(notice), 1) }
    },
    settings: () => state.settings,
    words: () => en.notification,
    account: () => state.account,
    isInFront: () => state.inFront,
    raise: () => state.raised++,
    push: (name, payload) => void pushed.push({ name, payload }),
    now: () => state.time,
  })
  /** The customer of this dialog writes. */
  function writes(text: string, given: { [K in keyof MyDialog]?: unknown } = {}, id = 2) {
    const before = ownDialog(given)
    notifications.heard([{ before, now: { ...before, last: said(id, text) } }], false)
  }
  return {
    notifications,
    state,
    screen,
    pushed,
    writes,
    shown: () => screen.map(({ title, body }) => ({ title, body })),
  }
}
