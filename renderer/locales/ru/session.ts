import type { session as english } from '../en/session'
import type { Same } from '../texts'

export const session = {} satisfies Same<typeof english>
