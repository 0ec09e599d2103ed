import { join } from 'node:path'
import type { Claims } from '../services/delivery/claims'
import type { Active, PortalTime } from '../services/account/active'
import type { Dialogs } from '../services/dialog/dialogs'
import type { Directories } from '../services/people/directory'
import type { MediaNames } from '../services/portal/media-names'
import type { Poll } from '../services/poll/poll'
import { createMessages, type Messages } from '../services/message/messages'
import { createOutbox } from '../services/message/outbox'
import type { MyDialogs } from '../services/my-dialogs/my-dialogs'
import type { Trace } from '../services/portal/trace'
import { createRecords } from '../storage/records'
import type { System } from './system'

interface ConsoleMessagesDeps {
  system: System
  active: Active
  dialogs: Dialogs
  directory: Directories
  mediaNames: MediaNames
  poll: Poll
  myDialogs: Pick<MyDialogs, 'onChange'>
  now: PortalTime
  steady: () => number
  trace: Trace
  claims: Claims
}

/** How long a sign-out, or quitting, waits for the portal to take small marks. */
const handInMs = 1000
/** Work under way stops at once, except for what cannot be stopped. */
const leaveMs = 5000

/** The operator's messages, sent and received, followed with each poll. */
export function createMessageParts({ system, mediaNames, poll, myDialogs, claims, ...deps }: ConsoleMessagesDeps): {
  handlers: Messages['handlers']
  messages: Messages
  /** Checks open messages; those that cannot be read now stay open. */
  settle(): void
  turn: Messages['turn']
  /** Stops all sending for an account that signs out. */
  leave: Messages['leave']
  /** Sends waiting marks while their account is still signed in; a portal that does not answer holds nobody up. */
  handIn(): Promise<void>
  flush(): Promise<void>
} {
  const { push, log } = system
  const { wall, wait, after, timeout } = system.clock
  const records = createRecords({ files: system.disk.files, now: wall })
  const onUnreadable = () => push('outbox.damaged', { what: 'messages' })
  const outbox = createOutbox({ records, folder: join(system.folder, 'outbox'), claims, onUnreadable })
  const { nudge, nextPoll } = poll
  const messages = createMessages({
    ...deps,
    ...{ push, outbox, wait, after, timeout, nudge, nextPoll },
    files: mediaNames,
  })
  poll.join(messages.marks, 'first')
  poll.join(messages.part)
  // The newest page of my dialogs is enough at first, however long the list is.
  myDialogs.onChange(steps => {
    const mine = steps.flatMap(({ now }) => (now?.mine && now.group !== 'closed' ? [now] : []))
    deps.dialogs.memory.noteJoined(deps.active().account, mine)
  })
  return {
    messages,
    handlers: messages.handlers,
    turn: messages.turn,
    leave: accountId => Promise.race([messages.leave(accountId), wait(leaveMs)]),
    handIn: () => Promise.race([messages.handIn(), wait(handInMs)]),
    settle: () => void messages.settle().catch((error: unknown) => log('open messages were not settled', error)),
    flush: () => records.flush(),
  }
}
