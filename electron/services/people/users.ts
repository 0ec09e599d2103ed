import type { Result } from '../../bitrix/methods'
import type { UserId } from '../../contract/common'
import type { ActiveAccount } from '../account/active'
import { type BatchRequest, inGroups, valueOf } from '../portal/batch-request'

/** Colleagues that one answer of the portal holds. */
export const userPage = 50

/** Whether the sign-in may ask for people. */
export const mayAskUsers = ({ account }: Pick<ActiveAccount, 'account'>): boolean =>
  account.scopes.some(scope => /^user/.test(scope))

/** Asks for people by number. @returns Those that the portal told of, once the request was sent. */
export function askUsers(request: BatchRequest, ids: readonly UserId[]): () => Result<'user.get'> {
  const pages = inGroups(ids, userPage).map(some => request.ask('user.get', { FILTER: { ID: some } }))
  return () => pages.flatMap(page => valueOf(page.answer()) ?? [])
}
