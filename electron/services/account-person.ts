import type { Bitrix } from '../bitrix/bitrix'
import { UserId } from '../contract/models'
import type { AccountPerson } from './account-record'

/**
 * Asks the portal, in one request, who signed in and with what permissions.
 *
 * @throws AppError as the portal answered the profile; without the list of permissions all count as missing
 */
export async function readPerson(bitrix: Bitrix): Promise<AccountPerson> {
  const answers = await bitrix.batch({
    profile: { method: 'profile', params: {} },
    scope: { method: 'scope', params: {} },
  })
  if (!answers.profile.ok) throw answers.profile.error
  const { ID, NAME, LAST_NAME, ADMIN } = answers.profile.value
  const name = [NAME, LAST_NAME].filter(Boolean).join(' ').trim()
  return {
    user: { id: UserId.parse(ID), name: name === '' ? null : name },
    isAdmin: ADMIN,
    scopes: answers.scope.ok ? answers.scope.value : [],
  }
}
