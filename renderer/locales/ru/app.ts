import type { app as english } from '../en/app'
import type { Same } from '../texts'

export const app = {} satisfies Same<typeof english>
