import type { failure as english } from '../en/failure'
import type { Same } from '../texts'

export const failure = {} satisfies Same<typeof english>
