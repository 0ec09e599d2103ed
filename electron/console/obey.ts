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

/** They take something from a colleague. */
const reasoned: ReadonlySet<CallName> = new Set<CallName>(['act.intercept', 'act.finishAnother'])

/** Why the policy does not allow a call with this input; null where it does. Main asks this, whatever the window shows. */
export function refusalBy(policy: ConsolePolicy, name: CallName, input: { reason?: unknown }): FailureReason | null {
  const act = actOf.get(name)
  if (act && policy.allowedActs?.includes(act) === false) return 'act_off'
  if (policy.needsReason && reasoned.has(name) && !isSaid(input.reason)) return 'reason_missing'
  if (act) return null
  const { allowExport = true, allowSaving = true } = policy
  if (name === 'journal.save' || name === 'journal.evidence') return allowExport ? null : 'export_off'
  return name === 'file.save' && !allowSaving ? 'saving_off' : null
}

const isSaid = (reason: unknown): boolean => typeof reason === 'string' && reason.trim() !== ''
