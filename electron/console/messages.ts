import { app } from 'electron'
import { join } from 'node:path'
import type { Push } from '../contract/events'
import type { Log } from '../shell/log'
import { after, pause } from './portals'
import type { Claims } from '../services/delivery/claims'
import type { Active, PortalTime } from '../services/account/active'
import type { Dialogs } from '../services/dialog/dialogs'
import type { Directories } from '../services/people/directory'
import type { FileBook } from '../services/portal/media-names'
import type { Live } from '../services/poll/poll'
import { createMessages, type Messages } from '../services/message/messages'
import { createOutbox } from '../services/message/outbox'
import type { Owns } from '../services/my-dialogs/my-dialogs'
import type { Trace } from '../services/portal/trace'
import type { Files } from '../storage/files'
import { createRecords } from '../storage/records'

interface Deps {
  active: Active
  dialogs: Dialogs
  directory: Directories
  fileBook: FileBook
  files: Files
  live: Live
  own: Pick<Owns, 'onChange'>
  push: Push
  now: PortalTime
  steady: () => number
  trace: Trace
  claims: Claims
  log: Log
}

/** So long a sign-out, or the end, waits for the portal to take small marks. */
const handInMs = 1000
/** What is under way stops at once, except for what cannot be stopped. */
const leaveMs = 5000

/** What the operator sends and receives, followed with each look at the portal. */
export function createMessageParts({ fileBook, files, live, own, log, claims, ...deps }: Deps): {
  handlers: Messages['handlers']
  /** Looks up what is open; what cannot be read now stays open. */
  settle(): void
  turn: Messages['turn']
  /** Lets nothing more go out for an account that signs out. */
  leave: Messages['leave']
  /** Tells what waits to be told, while its account is still signed in; a portal that does not answer holds nobody up. */
  handIn(): Promise<void>
  flush(): Promise<void>
} {
  const records = createRecords({ files, now: Date.now })
  const onUnreadable = () => deps.push('outbox.damaged', { what: 'messages' })
  const outbox = createOutbox({ records, folder: join(app.getPath('userData'), 'outbox'), claims, onUnreadable })
  const { nudge, nextLook } = live
  const messages = createMessages({ ...deps, files: fileBook, outbox, wait: pause, nudge, nextLook, after })
  live.join(messages.marks, 'first')
  live.join(messages.part)
  // Of one's own dialogs the newest page is enough at first, however long they are.
  own.onChange(steps => {
    const mine = steps.flatMap(({ now }) => (now?.mine && now.group !== 'closed' ? [now] : []))
    deps.dialogs.memory.noteJoined(deps.active().account, mine)
  })
  return {
    handlers: messages.handlers,
    turn: messages.turn,
    leave: accountId => Promise.race([messages.leave(accountId), pause(leaveMs)]),
    handIn: () => Promise.race([messages.handIn(), pause(handInMs)]),
    settle: () => void messages.settle().catch((error: unknown) => log('open messages were not settled', error)),
    flush: () => records.flush(),
  }
}
