import type { dialog as english } from '../en/dialog'
import type { Same } from '../texts'

export const dialog = {} satisfies Same<typeof english>
