import { z } from 'zod'
import { Offers } from './act'
import { AlertList } from './alert'
import { BoardChange, OperatorLoads } from './board'
import { ChatId } from './common'
import { LinkList } from './deep-link'
import { CheckResult } from './computer/diagnostics'
import { DialogView } from './dialog'
import { ActOutcome } from './outcome'
import { AccountId, AccountState } from './account'
import { LineRules } from './channel-line'
import { AppInfo, Clock, Connection, Settings } from './app'
import { LookChange } from './look'
import { PollState } from './poll'
import { Arrival, Outgoing } from './message'
import { MyDialogsChange } from './my-dialogs'
import { ProxyQuestion } from './computer/proxy'
import { Saving, Upload } from './file'
import { ReminderList } from './reminder'
import { Finding, Ticket } from './search'
import { UpdateState } from './update'

/** Every event that main tells the window unasked: one entry per push, always whole objects. */
export const events = {
  'account.changed': AccountState,
  /** Settings that were changed outside of the page: by the menu's keys or the wheel. */
  'app.changed': Settings,
  /** A link has come from outside: all that wait for an answer. */
  'link.changed': LinkList,
  /** Another version has been installed over the running one. */
  'app.replaced': z.object({ version: z.string() }),
  /** The policy has changed: what the window needs to know of it. */
  'app.managed': AppInfo.pick({ deepLinks: true, waitPreset: true, needsReason: true, managed: true }),
  /** One check of a run of the diagnostics. */
  'diagnostics.checked': CheckResult,
  /** A proxy asks for a sign-in; null once it has taken one. */
  'proxy.asked': ProxyQuestion.nullable(),
  'search.progress': z.object({
    ticket: Ticket,
    done: z.int().nonnegative(),
    total: z.int().positive(),
    /** Findings since the last push. */
    findings: z.array(Finding),
    /** Findings that are still being read, with the dialogs read so far; the next push says them anew. */
    unfinished: z.array(Finding),
  }),
  'dialog.changed': DialogView,
  /** The verdict on an act that an earlier run left open, learned after the start. */
  'act.settled': ActOutcome,
  /** The acts that the active account's portal is now known not to offer. */
  'act.offered': Offers,
  /** A file being sent, after any change; its bytes at most ten times a second. */
  'file.changed': Upload,
  'file.saving': Saving,
  'connection.changed': Connection,
  'clock.changed': Clock,
  /** The console is ending: the window must hand in the last typed text. */
  'draft.wanted': z.object({}),
  'poll.changed': PollState,
  'message.changed': Outgoing,
  'message.arrived': Arrival,
  /** Some entries of an earlier run's outbox cannot be read; they stay on disk. */
  'outbox.damaged': z.object({ what: z.enum(['messages', 'files']) }),
  /** Older parts of the journal cannot be read; new acts are recorded all the same. Told once. */
  'journal.unread': z.object({}),
  /** Entries are missing at the journal's end, or its anchor in the portal does not fit. */
  'journal.doubted': z.object({}),
  'myDialogs.changed': MyDialogsChange,
  'board.changed': BoardChange,
  'board.operators': OperatorLoads,
  /** Alert rules and breaches of the active account after a change. */
  'alert.changed': AlertList,
  /** The operator wants to see the breaches. */
  'alert.show': z.object({ accountId: AccountId }),
  /** The dialogs that are looked at, as each reading told them. */
  'look.changed': z.array(LookChange),
  /** An account's reminders after a change or a ring; the account may be another than the active one. */
  'reminder.changed': ReminderList,
  /** Rules of channel lines that the window asked for, as the poll has brought them. */
  'channelLine.changed': z.array(LineRules),
  /** The operator wants to see all reminders. */
  'reminder.show': z.object({}),
  /** The menu of a Mac asks for the settings. */
  'settings.show': z.object({}),
  'update.changed': UpdateState,
  /** New activity: the window plays this sound, or the one of the settings. */
  'notification.rang': z.object({ sound: Settings.shape.sound.optional() }),
  /** The system could not show a notification; told once. */
  'notification.failed': z.object({}),
  /** A notification or the tray was clicked: the operator wants this dialog, or my dialogs. */
  'place.open': z.object({ accountId: AccountId.nullable(), chatId: ChatId.nullable() }),
} satisfies Record<`${string}.${string}`, z.ZodType>

export type EventName = keyof typeof events
export type Payload<N extends EventName> = z.output<(typeof events)[N]>
export type Push = <N extends EventName>(name: N, payload: Payload<N>) => void
