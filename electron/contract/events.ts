import { z } from 'zod'
import { Offers } from './act'
import { ChatId } from './common'
import { DialogView } from './dialog'
import { ActOutcome } from './outcome'
import { AccountId, AccountState } from './account'
import { Clock, Connection } from './app'
import { PollState } from './poll'
import { Arrival, Outgoing } from './message'
import { MyDialogsChange } from './my-dialogs'
import { Saving, Upload } from './file'
import { Finding, Ticket } from './search'

/** Everything main tells the window unasked: one entry per push, always whole objects. */
export const events = {
  'account.changed': AccountState,
  'search.progress': z.object({
    ticket: Ticket,
    done: z.int().nonnegative(),
    total: z.int().positive(),
    /** Findings since the last push. */
    findings: z.array(Finding),
  }),
  'dialog.changed': DialogView,
  /** The outcome of an act that a stopped console had left open, learned after the start. */
  'act.settled': ActOutcome,
  /** The acts that the active account's portal does not offer, as is known now. */
  'act.offered': Offers,
  /** A file that is sent, whenever something of it changes; its bytes at most ten times a second. */
  'file.changed': Upload,
  'file.saving': Saving,
  'connection.changed': Connection,
  'clock.changed': Clock,
  /** The console ends: what was typed last must be handed in now. */
  'draft.wanted': z.object({}),
  'poll.changed': PollState,
  'message.changed': Outgoing,
  'message.arrived': Arrival,
  /** Some of what an earlier run was sending cannot be read; it is kept on the disk. */
  'outbox.damaged': z.object({ what: z.enum(['messages', 'files']) }),
  /** Older parts of the journal cannot be read; what is done is written down all the same. Told once. */
  'journal.unread': z.object({}),
  'myDialogs.changed': MyDialogsChange,
  /** Something new came: the window makes the sound that was chosen. */
  'notification.rang': z.object({}),
  /** The system could not show a notification; told once. */
  'notification.failed': z.object({}),
  /** A notification or the tray was clicked: the operator wants this dialog, or his own dialogs. */
  'place.open': z.object({ accountId: AccountId.nullable(), chatId: ChatId.nullable() }),
} satisfies Record<`${string}.${string}`, z.ZodType>

export type EventName = keyof typeof events
export type Payload<N extends EventName> = z.output<(typeof events)[N]>
export type Push = <N extends EventName>(name: N, payload: Payload<N>) => void
