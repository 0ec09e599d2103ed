import { Act } from '../contract/act'
import type { CallName } from '../contract/calls'
import type { FailureReason } from '../contract/failure'
import type { ConsolePolicy } from './policy'

/** Acts by the calls that carry them out. */
const actOf: ReadonlyMap<string, Act> = new Map<string, Act>([
  ...Act.options.map(act => [`act.${act}`, act] as const),
  ['act.pinAll', 'pin'],
  ['act.unpinAll', 'unpin'],
])

/** Why the policy does not allow a call; null where it does. Main asks this, whatever the window shows. */
export function refusalBy(policy: ConsolePolicy, name: CallName): FailureReason | null {
  const act = actOf.get(name)
  if (act) return policy.allowedActs === undefined || policy.allowedActs.includes(act) ? null : 'act_off'
  const { allowExport = true, allowSaving = true } = policy
  if (name === 'journal.save' || name === 'journal.evidence') return allowExport ? null : 'export_off'
  return name === 'file.save' && !allowSaving ? 'saving_off' : null
}
