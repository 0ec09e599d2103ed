import type { Act } from '../contract/act'
import type { PolicyAlert } from '../contract/alert'
import type { PolicyProblem } from '../contract/policy'
import type { Preset } from '../services/account/sign-in'
import type { UpdatePolicy } from '../services/update/status'

/** What an administrator has decided, as far as the console obeys it; the shell's part is the shell's own. */
export interface ConsolePolicy extends Preset, UpdatePolicy {
  redirectPort: number
  /** The acts that operators may carry out; all without it. */
  allowedActs?: readonly Act[] | undefined
  /** Saving the journal and the evidence of a dialog. */
  allowExport?: boolean | undefined
  /** Saving files of messages. */
  allowSaving?: boolean | undefined
  /** Ends of the names of files that may be sent. */
  fileTypes?: readonly string[] | undefined
  fileMegabytes?: number | undefined
  draftsOnDisk?: boolean | undefined
  /** The way to the network: `system`, `direct`, or a proxy's or its script's address. */
  proxy?: string | undefined
  supportContact?: string | undefined
  /** Links from outside are let in, unless it says no. */
  deepLinks?: boolean | undefined
  /** Minutes after which a customer's wait counts as long, and as too long. */
  waitSoonMinutes?: number | undefined
  waitLateMinutes?: number | undefined
  alerts?: readonly PolicyAlert[] | undefined
  /** Taking a dialog from a colleague asks for a reason. */
  needsReason?: boolean | undefined
  /** Days after which names and texts are cut out of the journal. */
  journalPersonalDays?: number | undefined
}

/** Where the policy comes from, and what is wrong with it. */
export interface PolicyOrigin {
  /** The file's path; systems with management of their own give keys besides. */
  path: string
  problems: readonly PolicyProblem[]
  /** Keys that have changed and are taken up at the next start. */
  restart: readonly string[]
  /**
   * Keys whose safest meaning stands in for a bad value, and `file` where that is so for the whole file: nothing is
   * deleted for them, and nobody who works is locked out.
   */
  guarded: ReadonlySet<string>
}
