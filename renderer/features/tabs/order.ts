import type { ChatId } from '../../../electron/contract/common'

/** Whose a dialog is. */
export type TabOwner = 'me' | 'nobody' | 'colleague'

/** A dialog that the operator has open, with what they last saw of it. */
export interface DialogTab {
  chatId: ChatId
  customer: string
  connector: string
  owner: TabOwner
  isClosed: boolean
  /** Greater with each use: a clock could stand still. */
  used: number
}

/** Tabs beyond which the one not used for the longest time is closed. */
export const mostTabs = 12

/** The dialogs in the order of their last use, the latest first. */
export const byUse = (tabs: readonly DialogTab[]): DialogTab[] => [...tabs].sort((one, other) => other.used - one.used)

/** The tabs with this dialog as the one used last: where it was, or at the end. */
export function withUsed(tabs: readonly DialogTab[], seen: Omit<DialogTab, 'used'>): DialogTab[] {
  const used = Math.max(0, ...tabs.map(tab => tab.used)) + 1
  const isThere = tabs.some(({ chatId }) => chatId === seen.chatId)
  const tab = { ...seen, used }
  return isThere ? tabs.map(each => (each.chatId === seen.chatId ? tab : each)) : [...tabs, tab]
}

/** The tabs with one of them a place earlier or later; as they are where it is the first or the last. */
export function moved(tabs: readonly DialogTab[], chatId: ChatId, step: -1 | 1): readonly DialogTab[] {
  const at = tabs.findIndex(tab => tab.chatId === chatId)
  const [tab, to] = [tabs[at], at + step]
  return tab && tabs[to] ? tabs.toSpliced(at, 1).toSpliced(to, 0, tab) : tabs
}

/** The tabs with one of them at another's place, towards which the others move up. */
export function placed(tabs: readonly DialogTab[], chatId: ChatId, onto: ChatId): readonly DialogTab[] {
  const at = tabs.findIndex(tab => tab.chatId === chatId)
  const to = tabs.findIndex(tab => tab.chatId === onto)
  const tab = tabs[at]
  return tab && to >= 0 && to !== at ? tabs.toSpliced(at, 1).toSpliced(to, 0, tab) : tabs
}

/**
 * The tabs within the limit: those not used for the longest time go first, and before them what the operator only
 * looked at, so that browsing closes no dialog of theirs.
 *
 * @param stays Whether a tab must not go: it is shown, or something in it has not reached the customer.
 */
export function withinLimit(tabs: readonly DialogTab[], stays: (chatId: ChatId) => boolean): DialogTab[] {
  const isOwn = ({ owner, isClosed }: DialogTab) => owner === 'me' && !isClosed
  const going = byUse(tabs)
    .reverse()
    .filter(({ chatId }) => !stays(chatId))
    .sort((one, other) => Number(isOwn(one)) - Number(isOwn(other)))
    .slice(0, Math.max(0, tabs.length - mostTabs))
  return tabs.filter(tab => !going.includes(tab))
}
