import type { Portal } from '../../../../portal/portal'
import { createDesk } from '../desk'

/** A desk that follows the portal on a clock of its own: requests are real, the time between them is not. */
export const createLiveDesk = (given?: Portal) => createDesk(given, { stands: true })

export type LiveDesk = Awaited<ReturnType<typeof createLiveDesk>>
