import type { Page } from '@playwright/test'
import type { PollState } from '../../electron/contract/poll'
import { call } from './console-pool'

/**
 * Has the console look at the portal at once, as the operator's own reading does, or two seconds after its last look:
 * a story about what the window does with news need not wait for the pace of polls.
 */
export const pollNow = (window: Page): Promise<PollState> => call<PollState>(window, 'poll.refresh', {})
