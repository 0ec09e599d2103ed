import type { Portal } from '../../../../portal/portal'
import { createHarness } from '../harness'

/** A harness that follows the portal on a clock of its own: requests are real, the time between them is not. */
export const createPollHarness = (given?: Portal) => createHarness(given, { stands: true })

export type PollHarness = Awaited<ReturnType<typeof createPollHarness>>
