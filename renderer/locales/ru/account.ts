import type { account as english } from '../en/account'
import type { Same } from '../texts'

export const account = {} satisfies Same<typeof english>
