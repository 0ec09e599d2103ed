import type { PortalClocks } from './portal-clocks'
import type { Portals } from './portals'
import type { System, Watching } from './system'
import type { Active, PortalTime } from '../services/account/active'
import { createPlanPart } from '../services/portal/plan'
import type { Directories } from '../services/people/directory'
import { createPoll, type Poll } from '../services/poll/poll'
import { createMyDialogs, type MyDialogs } from '../services/my-dialogs/my-dialogs'
import type { Trace } from '../services/portal/trace'

interface ConsolePollDeps {
  system: Pick<System, 'push' | 'clock'>
  active: Active
  directory: Directories
  portals: Pick<Portals, 'standing' | 'stopActs' | 'setPlan'>
  attention: Watching
  clocks: Pick<PortalClocks, 'now'>
  portalTime: PortalTime
  trace: Trace
}

/** The parts that follow the portal unasked. */
export interface ConsolePoll {
  poll: Poll
  myDialogs: MyDialogs
}

/** Connects the parts that follow the portal to the one poll, and the poll to the operator's presence. */
export function createConsolePoll({
  system,
  active,
  directory,
  portals,
  attention,
  ...deps
}: ConsolePollDeps): ConsolePoll {
  const { push, clock } = system
  const { monotonic, after } = clock
  const standing = { portal: () => portals.standing(), stopActs: () => portals.stopActs() }
  const { clocks, portalTime, trace } = deps
  const times = { now: clocks.now, monotonic, after }
  const poll = createPoll({ active, push, ...standing, attention: attention.now, ...times, trace })
  const myDialogs = createMyDialogs({ active, directory, push, nudge: poll.nudge, now: portalTime, trace })
  poll.join(myDialogs.part)
  poll.join(createPlanPart(portals.setPlan))
  attention.onChange(poll.reconsider)
  return { poll, myDialogs }
}
