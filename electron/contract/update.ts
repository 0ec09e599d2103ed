import { z } from 'zod'

/**
 * Why an update was refused, or could not be had; the window has a text for each in every locale.
 *
 * `not_signed`: nobody who may has signed it as it is now. `unreadable`: signed, but not understood. `replayed`: an
 * older announcement than one already seen. `expired`: valid no longer; `expired_or_clock` where this computer's clock
 * may be to blame, `clock` where it surely is. `forgotten`: what was remembered of updates is damaged.
 */
export const UpdateRefusal = z.enum([
  'offline',
  'tls',
  'redirected',
  'missing',
  'too_large',
  'cut_short',
  'not_signed',
  'unreadable',
  'other_channel',
  'other_system',
  'clock',
  'expired',
  'expired_or_clock',
  'replayed',
  'downgrade',
  'package_changed',
  'disk',
  'forgotten',
])
export type UpdateRefusal = z.output<typeof UpdateRefusal>

/** Why no feed is asked for updates. */
export const UpdateObstacle = z.enum(['no_feed', 'switched_off', 'no_keys', 'from_sources'])
export type UpdateObstacle = z.output<typeof UpdateObstacle>

/** Why there is no way back: its data format, the administrator's minimum, or its files are gone or not those that were kept. */
const BackObstacle = z.enum(['data', 'minimum', 'gone', 'changed'])

/** What a restart would cut off. */
export const RestartObstacle = z.enum(['draft', 'act', 'message', 'file'])
export type RestartObstacle = z.output<typeof RestartObstacle>

const AnnouncedUpdate = z.object({
  version: z.string(),
  /** Milliseconds since 1970. */
  issued: z.number(),
  /** Bytes. */
  size: z.int(),
  /** Release notes, plain text in English. */
  notes: z.string(),
  /** The present version could still read the data after it: there is a way back. */
  returns: z.boolean(),
})
export type AnnouncedUpdate = z.output<typeof AnnouncedUpdate>

/** All that the window shows of updates. */
export const UpdateState = z.object({
  version: z.string(),
  obstacle: UpdateObstacle.nullable(),
  mode: z.enum(['automatic', 'ask', 'announce']),
  /** How this copy of the program is updated: by itself, by the system's packages, or by the person who put it there. */
  by: z.enum(['itself', 'deb', 'rpm', 'hand']),
  step: z.enum(['idle', 'checking', 'found', 'fetching', 'ready', 'installing']),
  found: AnnouncedUpdate.nullable(),
  /** Bytes of the package that have arrived. */
  received: z.int(),
  refusal: UpdateRefusal.nullable(),
  /** When the feed was asked last, by this computer's clock; null before. */
  checkedAt: z.number().nullable(),
  /** A newer version exists, and is not for this computer yet: it is rolled out in stages, or the policy stays at this. */
  waits: z.enum(['stages', 'pin']).nullable(),
  /** The version before, kept on this computer. */
  before: z.object({ version: z.string(), obstacle: BackObstacle.nullable() }).nullable(),
  /** The operator went back from this version: nothing is updated until they say so. */
  heldFrom: z.string().nullable(),
  /** The administrator asks for at least this version, and the present one is older. */
  minimum: z.string().nullable(),
  /** The version that ran before, if this start is the first one after an update. */
  updatedFrom: z.string().nullable(),
  /** The console ended before the next version, or the one before, was in place: no refusal, it can be had as before. */
  cutOff: z.enum(['next', 'before']).nullable(),
})
export type UpdateState = z.output<typeof UpdateState>

const nothing = z.object({})
/** The console restarts, or does not because of this; `changed`: the version before is not as it was kept. */
const Restarting = z.object({ obstacle: z.enum([...RestartObstacle.options, 'changed']).nullable() })
export type Restarting = z.output<typeof Restarting>

export const updateCalls = {
  /** Changes follow as `update.changed`. */
  'update.state': { input: nothing, output: UpdateState },
  /** Asks the feed now. */
  'update.check': { input: nothing, output: UpdateState },
  /** Fetches and checks the package of the version that was found. */
  'update.fetch': { input: nothing, output: UpdateState },
  /** Ends the console, installs the version that is ready and starts it, unless something would be cut off. */
  'update.install': { input: nothing, output: Restarting },
  /** Ends the console, puts the version before back in its place and starts it, unless something would be cut off. */
  'update.back': { input: nothing, output: Restarting },
  /** Lets updates come again after a return. */
  'update.resume': { input: nothing, output: UpdateState },
}
