import { isDeepStrictEqual } from 'node:util'
import type { PolicyOrigin } from '../../console/policy'
import type { Log } from '../../console/system'
import type { PolicyReading } from './read'
import { Policy, type PolicyKey, rows } from './schema'

/** The policy while the console runs. */
export interface Policies {
  /** What holds now. Ask when it is needed: it may have changed. */
  now(): Policy
  /** Where it comes from, and what is wrong with it. */
  origin(): PolicyOrigin
  /** Hears when something of it has changed. */
  onChange(listener: () => void): void
  /** Reads it again, while the console goes on. Never fails: what cannot be read is a problem of the origin. */
  check(): Promise<void>
}

/** Reads what administrators have given. */
export interface PolicyReadings {
  /** At once, for the start: on Windows this process waits for other programs. */
  now(): PolicyReading
  later(): Promise<PolicyReading>
}

interface PoliciesDeps {
  path: string
  readings: PolicyReadings
  log: Log
  /** Hides a secret from every log. */
  register: (secret: string) => void
  /** Does something some seconds later. */
  soon: (look: () => void) => void
}

const allKeys = Policy.keyof().options

/** @returns Whether the file is gone, but perhaps only being replaced: it counts as gone once it still is some seconds later. */
function createVanishing(first: PolicyReading, soon: PoliciesDeps['soon'], look: () => void) {
  let state: 'there' | 'doubted' | 'looked for' | 'gone' = first.isAbsent ? 'gone' : 'there'
  return ({ isAbsent }: PolicyReading): boolean => {
    if (!isAbsent) state = 'there'
    else if (state === 'looked for') state = 'gone'
    else if (state === 'there') {
      state = 'doubted'
      soon(() => {
        if (state === 'doubted') state = 'looked for'
        look()
      })
    }
    return state === 'doubted'
  }
}

/** What has become of a policy, in a word for the log: `used`, `none`, or what is wrong with each of its keys. */
export const policySaid = (problems: PolicyReading['problems'], isThere: boolean): string =>
  problems.map(({ key, kind }) => `${key} ${kind}`).join(', ') || (isThere ? 'used' : 'none')

/** What follows from a change, where that is not all of it at once. */
function followsSaid(isKept: boolean, waiting: readonly PolicyKey[]): string {
  if (isKept) return ', what held before still holds'
  return waiting.length > 0 ? `, at the next start: ${waiting.join(' ')}` : ''
}

/** Reads the policy at once, and again whenever it is asked to. */
export function createPolicies({ path, readings, log, register, soon }: PoliciesDeps): Policies {
  const listeners: (() => void)[] = []
  const first = adopted(readings.now())
  let held = first
  let problems = first.problems

  function adopted(reading: PolicyReading): PolicyReading {
    const { policy, problems: found } = reading
    if (policy.applicationSecret !== undefined) register(policy.applicationSecret)
    for (const { key, kind } of found) log(`policy: ${key}: ${kind}`)
    return reading
  }

  const isOther = (key: PolicyKey) => !isDeepStrictEqual(held.policy[key], first.policy[key])
  const restart = () => allKeys.filter(key => rows.get(Policy.shape[key])?.atStart === true && isOther(key))
  const isNews = (reading: PolicyReading) =>
    !isDeepStrictEqual(reading.policy, held.policy) || !isDeepStrictEqual(reading.problems, problems)

  const isVanishing = createVanishing(first, soon, () => void check())

  function take(reading: PolicyReading): void {
    if (isVanishing(reading) || !isNews(reading)) return
    adopted(reading)
    problems = reading.problems
    // A file in the middle of being written, or broken by its author, does not undo what held before.
    const isKept = problems.some(({ key }) => key === 'file')
    if (!isKept) held = reading
    log(`policy: it has changed: ${policySaid(problems, !reading.isAbsent)}${followsSaid(isKept, restart())}`)
    for (const listener of listeners) listener()
  }

  let checking: Promise<void> | null = null
  let asks = 0

  async function checkAll(): Promise<void> {
    const heard = asks
    await readings.later().then(take, (error: unknown) => log('policy: it was not read again', error))
    // That reading may have passed by what has changed since.
    if (asks !== heard) await checkAll()
  }

  function check(): Promise<void> {
    asks++
    checking ??= checkAll().finally(() => (checking = null))
    return checking
  }

  return {
    now: () => held.policy,
    origin: () => ({
      ...{ path, problems, guarded: held.guarded },
      restart: restart(),
    }),
    onChange: listener => void listeners.push(listener),
    check,
  }
}
