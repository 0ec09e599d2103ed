import { z } from 'zod'

/** One thing that is wrong with what the administrator has given, without any of its values. */
export const PolicyProblem = z.object({
  /** The key, with the place in its list (`alerts.2`), or `file` for all of it. */
  key: z.string().max(300),
  kind: z.enum([
    /** No console of this version knows the key. */
    'unknown',
    'bad',
    /** It stands more than once: the last holds. */
    'doubled',
    /** A lock without what it locks to. */
    'needs_portal',
    'needs_application',
    /** The second of two limits is not later than the first: neither holds. */
    'not_later',
    'not_json',
    'not_an_object',
    'unreadable',
    /** Others than administrators may write it. */
    'untrusted',
  ]),
})
export type PolicyProblem = z.output<typeof PolicyProblem>

/** What the window says of the administrator's decisions. */
export const Managed = z.object({
  /** Names of the settings that operators cannot change. */
  locked: z.array(z.string()),
  /** Whom to ask; null where nobody is named. */
  contact: z.string().nullable(),
  /** The policy names the way to the network: the system's settings do not count. */
  proxy: z.boolean(),
  problems: z.array(PolicyProblem),
  /** Keys that have changed and are taken up at the next start. */
  restart: z.array(z.string()),
})
