import type { Push } from '../../contract/events'
import type { Outgoing } from '../../contract/message'
import type { Active, ActiveAccount, PortalTime } from '../account/active'
import type { Leaving, Working } from '../delivery/leaving'
import type { Dialogs } from '../dialog/dialogs'
import type { Trace } from '../portal/trace'
import type { Lanes } from './lanes'
import type { Kept, Outbox } from './outbox'
import type { RereadMessageDeps } from './look-for'
import type { MessageRecord } from './record'

export interface SendingDeps extends Omit<RereadMessageDeps, 'claims'> {
  active: Active
  dialogs: Pick<Dialogs, 'read' | 'memory' | 'known'>
  outbox: Outbox
  push: Push
  now: PortalTime
  /** Milliseconds on a clock that nobody sets and that runs on while the computer sleeps. */
  steady?: () => number
  trace: Trace
  /** Polls the shown dialog, now that something was written. */
  pollNow: (using: ActiveAccount) => Promise<void>
}

/** The shared parts of sending. */
export interface SendingParts extends SendingDeps, Pick<RereadMessageDeps, 'claims'> {
  lanes: Lanes
  record: MessageRecord
  leaving: Leaving
}

/** `since` is when the operator sent it off, by the steady clock; now unless given. */
export type Start = (using: Working, letter: Kept, options?: { isNew?: boolean; since?: number }) => Promise<Outgoing>

/** The lane of a message: one at a time leaves for a dialog. */
export const keyOf = ({ account }: ActiveAccount, { chatId }: Kept) => `${account.id}:${chatId}`

/** Whether it has to be looked up before anything else is done with it. */
export const isOpen = ({ state }: Kept) => state === 'unclear' || state === 'checking' || state === 'sending'
