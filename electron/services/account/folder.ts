import { createHash } from 'node:crypto'
import type { AccountId } from '../../contract/account'

/** The name of an account's folder, a hash: the id holds a host name, which a disk may refuse or confuse by case. */
export const folderOf = (accountId: AccountId): string =>
  createHash('sha256').update(accountId).digest('hex').slice(0, 32)
