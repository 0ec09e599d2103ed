import type { search as english } from '../en/search'
import type { Same } from '../texts'

export const search = {} satisfies Same<typeof english>
