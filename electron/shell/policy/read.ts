import { z } from 'zod'
import { waitDefault } from '../../contract/app'
import { readOnce } from '../../contract/common'
import type { PolicyProblem } from '../../contract/policy'
import { consequences, Policy, type PolicyKey, rows } from './schema'

/** The policy as it holds, and what is wrong with what was given. */
export interface PolicyReading {
  policy: Policy
  /** Each names its key, never a value; `file` stands for all that was given. */
  problems: readonly PolicyProblem[]
  /** Keys whose safest meaning holds in place of a bad value; `file` where the whole file is not used. */
  guarded: ReadonlySet<string>
  /** There is no file. */
  isAbsent?: true
}

const keys = Object.keys(Policy.shape).filter((key): key is PolicyKey => key in Policy.shape)

/**
 * Reads what an administrator has given.
 *
 * A key that is unknown, such as one of a later console, is named and left out. A bad value is named too, and the
 * safest meaning of its key holds: a lock stays locked. Everything else holds as it was given.
 */
export function readPolicy(given: Readonly<Record<string, unknown>>): PolicyReading {
  const { $schema: _, ...keyed } = given
  const problems: PolicyProblem[] = []
  const guarded = new Set<PolicyKey>()
  const good: Record<string, unknown> = {}
  let named = 0
  function name(unknown: readonly string[]): void {
    for (const key of unknown)
      if (named++ < mostNamed) problems.push({ key: key.slice(0, longestName), kind: 'unknown' })
  }
  const follows: Partial<Policy> = {}
  for (const [key, value] of Object.entries(keyed)) {
    if (!isKey(key)) name([key])
    else {
      const { value: held, bad, unknown: within } = checked(key, value)
      name(within)
      if (held !== undefined) good[key] = held
      for (const place of bad) problems.push({ key: place, kind: 'bad' })
      if (bad.includes(key)) guarded.add(key)
      if (bad.includes(key)) Object.assign(follows, consequences[key])
    }
  }
  // Whatever stands before or after the bad value.
  return { ...together(Policy.parse({ ...good, ...follows }, readOnce), problems), guarded }
}

const longestName = 100
/** More than any list may have. */
const mostMembers = 1000
/** Of keys that are unknown. */
const mostNamed = 50
export const isKey = (key: string): key is PolicyKey => Object.hasOwn(Policy.shape, key)

/** Names of places: `alerts.2` for the second member of a list, or the key. */
interface Faults {
  bad: string[]
  unknown: string[]
}

/** @returns The value that holds for a key, undefined for none, and what is wrong. */
function checked(key: PolicyKey, given: unknown): Faults & { value: unknown } {
  const schema: z.ZodType = Policy.shape[key]
  const { kept, ...faults } = withoutBad(key, schema, given)
  const read = schema.safeParse(kept, readOnce)
  if (read.success) return { value: read.data, ...faults }
  return { value: rows.get(schema)?.whenBad, bad: [key], unknown: [] }
}

/** A list without its bad members, each of which costs only itself: fewer are allowed then, never more. */
function withoutBad(key: PolicyKey, schema: z.ZodType, given: unknown): Faults & { kept: unknown } {
  const list = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  if (!(list instanceof z.ZodArray) || !Array.isArray(given)) return { kept: given, bad: [], unknown: [] }
  const members: unknown[] = given
  // Too long as a whole, whatever they are.
  if (members.length > mostMembers) return { kept: given, bad: [], unknown: [] }
  const element = z.array(list.element)
  const kept: unknown[] = []
  const faults: Faults = { bad: [], unknown: [] }
  for (const [index, member] of members.entries()) {
    const place = `${key}.${index + 1}`
    const { known, unknown } = withoutUnknown(element, member)
    if (!element.safeParse([known], readOnce).success) faults.bad.push(place)
    else {
      kept.push(known)
      faults.unknown.push(...unknown.map(name => `${place}.${name}`))
    }
  }
  return { kept, ...faults }
}

/** A member of a list without the keys that no console of this version knows. */
function withoutUnknown(element: z.ZodType, member: unknown): { known: unknown; unknown: string[] } {
  const { error } = element.safeParse([member], readOnce)
  const found = (error?.issues ?? []).flatMap(issue =>
    issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...issue.path.slice(1).map(String), key]) : [],
  )
  if (found.length === 0) return { known: member, unknown: [] }
  return {
    known: found.reduce(without, member),
    // People count from one.
    unknown: found.map(path => path.map(name => (/^\d+$/.test(name) ? Number(name) + 1 : name)).join('.')),
  }
}

/** A copy without what lies at a path. */
function without(value: unknown, [name = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each, at): unknown => (String(at) === name ? without(each, rest) : each))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => rest.length > 0 || key !== name)
  return Object.fromEntries(entries.map(([key, each]) => [key, key === name ? without(each, rest) : (each as unknown)]))
}

/** Keys that must fit each other. */
function together(policy: Policy, problems: PolicyProblem[]): Pick<PolicyReading, 'policy' | 'problems'> {
  const { lockPortal, portal, lockApplication, applicationId } = policy
  if (lockPortal && portal === undefined) problems.push({ key: 'lockPortal', kind: 'needs_portal' })
  if (lockApplication && applicationId === undefined)
    problems.push({ key: 'lockApplication', kind: 'needs_application' })
  const { waitSoonMinutes: soon, waitLateMinutes: late, ...rest } = policy
  if ((soon ?? waitDefault.soon) < (late ?? waitDefault.late)) return { policy, problems }
  problems.push({ key: 'waitLateMinutes', kind: 'not_later' })
  return { policy: rest, problems }
}

/** Locks that stand in for what cannot be read: any portal may be the one that was ruled out. */
const strictest = {
  ...({ lockPortal: true, lockApplication: true, allowWebhook: false, allowWeakStorage: false } as const),
  ...({ needsReason: true, notifyPrivately: true } as const),
  ...({ allowExport: false, allowSaving: false, fileMegabytes: 0, deepLinks: false, updateMode: 'off' } as const),
} satisfies Partial<Policy>

/** Why a whole file is not used. */
export type WholeProblem = 'not_json' | 'not_an_object' | 'unreadable' | 'untrusted'

/**
 * The policy while the file cannot be used at all. It presets nothing, but does not loosen anything either: no new
 * sign-in anywhere, no files, no export. Accounts that are signed in stay so, with their acts: customers wait.
 *
 * @param rest What holds besides.
 */
export function guardedBy(kind: WholeProblem, rest: PolicyReading): PolicyReading {
  return {
    policy: { ...rest.policy, ...strictest },
    problems: [{ key: 'file', kind }, ...rest.problems],
    guarded: new Set([...keys, 'file']),
  }
}
