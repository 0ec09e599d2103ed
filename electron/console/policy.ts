import type { PolicyAlert } from '../contract/alert'
import type { PolicyProblem } from '../contract/policy'
import type { Preset } from '../services/account/sign-in'
import type { UpdatePolicy } from '../services/update/status'

/** What an administrator has decided, as far as the console obeys it; the shell's part is the shell's own. */
export interface ConsolePolicy extends Preset, UpdatePolicy {
  redirectPort: number
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
  /** Keys whose safest meaning stands in for a bad value: nothing is deleted for them. */
  guarded: ReadonlySet<string>
}
