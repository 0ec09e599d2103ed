import { createHash } from 'node:crypto'
import type { AccountId } from '../../contract/account'

/** The name of an account's folder: its id holds a host name, which a disk may not take or may confuse by case. */
export const folderOf = (accountId: AccountId): string =>
  createHash('sha256').update(accountId).digest('hex').slice(0, 32)
