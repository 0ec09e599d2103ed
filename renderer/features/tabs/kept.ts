import type { AccountId } from '../../../electron/contract/account'
import type { ChatId } from '../../../electron/contract/common'
import type { DialogTab, TabOwner } from './order'
import { keep, keptList } from '../../ui/kept'

const nameOf = (accountId: AccountId) => `tabs:${accountId}`
const owners: readonly TabOwner[] = ['me', 'nobody', 'colleague']

/** The tabs that an account had when it was left, even in an earlier run. */
export const keptTabs = (accountId: AccountId): DialogTab[] =>
  (keptList(nameOf(accountId)) ?? []).flatMap(given => readTab(given) ?? [])

export function keepTabs(accountId: AccountId, tabs: readonly DialogTab[]): void {
  keep(nameOf(accountId), JSON.stringify(tabs))
}

function readTab(given: unknown): DialogTab | null {
  if (typeof given !== 'object' || given === null) return null
  const { chatId, customer, connector, owner, isClosed, used }: Partial<Record<keyof DialogTab, unknown>> = given
  const known = owners.find(each => each === owner)
  if (!isChatId(chatId) || typeof customer !== 'string' || typeof connector !== 'string' || !known) return null
  return { chatId, customer, connector, owner: known, isClosed: isClosed === true, used: Number(used) || 0 }
}

const isChatId = (given: unknown): given is ChatId => Number.isSafeInteger(given) && Number(given) > 0
