import { z } from 'zod'
import { FailureReason } from './failure'

/** The languages that everything is said in; what a new one needs is in docs/CONTRIBUTING.md. */
export const locales = ['en', 'ru'] as const
export type LocaleName = (typeof locales)[number]

/** What the operator chooses for this computer. */
export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  locale: z.enum(['system', ...locales]),
  /** What sends a message: Enter, or Ctrl+Enter (Cmd on a Mac) so that Enter begins a line. */
  sendBy: z.enum(['enter', 'mod_enter']),
  /** Whether the system shows notifications at all, and of what. */
  notify: z.boolean(),
  notifyDialogs: z.boolean(),
  notifyMessages: z.boolean(),
  /** Notifications say that something came, but neither from whom nor what. */
  notifyPrivately: z.boolean(),
  /** What is heard with something new: the system's own sound of notifications, or one of ours. */
  sound: z.enum(['off', 'system', 'chime', 'drop', 'knock']),
  /** Of the sound, in percent. */
  volume: z.int().min(0).max(100),
  /** Closing the window leaves the console running in the tray, where there is one. */
  closeToTray: z.boolean(),
  /** Keys of commands that the operator has changed, by the command's name; null for none. Accounts have long names. */
  keys: z.record(z.string().max(260), z.string().max(64).nullable()).refine(keys => Object.keys(keys).length <= 500),
  /** Whether keys that would type, such as `?`, start commands outside of fields. */
  singleKeys: z.boolean(),
})
export type Settings = z.output<typeof Settings>

/** Until the operator chooses, and for what the file of a former version lacks. */
export const settingsDefault: Settings = {
  theme: 'system',
  locale: 'system',
  sendBy: 'enter',
  notify: true,
  notifyDialogs: true,
  notifyMessages: true,
  notifyPrivately: false,
  sound: 'chime',
  volume: 50,
  closeToTray: false,
  keys: {},
  singleKeys: true,
}

export const AppInfo = z.object({
  version: z.string(),
  electron: z.string(),
  platform: z.enum(['linux', 'darwin', 'win32', 'other']),
  /** The system's language tag, such as `ru-RU`. */
  systemLocale: z.string(),
  /** Files whose names are not in ASCII do not reach the window: the system's locale is none of UTF-8. */
  namesLost: z.boolean(),
  settings: Settings,
})
export type AppInfo = z.output<typeof AppInfo>

/** What this system can do for the console. */
export const Abilities = z.object({ notifications: z.boolean(), tray: z.boolean() })
export type Abilities = z.output<typeof Abilities>

/** This computer's clock beside the portal's, which all times that the window gets are by. */
export const Clock = z.object({
  /** Milliseconds that the portal's is ahead, negative where behind; null while nothing is known of it. */
  aheadMs: z.int().nullable(),
})
export type Clock = z.output<typeof Clock>

/** How the line to the portal is: shown as a bar while it is not `ok`. */
export const Connection = z.object({
  state: z.enum(['ok', 'offline', 'limited']),
  /** Milliseconds until the next request is tried; 0 when not limited. */
  waitMs: z.number(),
  /** Why it cannot be reached, where more is known: a proxy, a certificate. */
  reason: FailureReason.optional(),
  /**
   * Acts and messages that wait for the portal's allowance, and may be stopped: nothing of them has been sent. How many,
   * and how many milliseconds the first of them has waited.
   */
  waiting: z.object({ acts: z.int().positive(), waitedMs: z.number() }).optional(),
})
export type Connection = z.output<typeof Connection>
