import { z } from 'zod'
import { FailureReason } from './failure'
import { Managed } from './policy'

/** The languages of all texts; docs/CONTRIBUTING.md tells what a new one needs. */
export const locales = ['en', 'de', 'es', 'fr', 'pl', 'pt-BR', 'tr', 'kk', 'ru', 'ar'] as const
export type LocaleName = (typeof locales)[number]

/** @param locale A language of the texts. @returns The direction of its writing, as HTML's `dir` wants it. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr')

/** Sizes of text in percent, from one step to the next. */
export const textSizes = [70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400] as const
export type TextSize = (typeof textSizes)[number]

/** Minutes that a customer may wait, up to a day. */
export const WaitMinutes = z.int().min(1).max(1440)

/** Language of a spelling dictionary, such as `en-GB`. */
const SpellingLanguage = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)

/** The operator's choices for this computer. */
export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  locale: z.enum(['system', ...locales]),
  /** Height of the rows in lists of dialogs. */
  density: z.enum(['comfortable', 'compact']),
  /** Size of all that the window shows, in percent. */
  textSize: z.literal(textSizes),
  /** Minutes after which a customer's wait counts as long, and as too long; null until the operator chooses. */
  waitSoonMinutes: WaitMinutes.nullable(),
  waitLateMinutes: WaitMinutes.nullable(),
  /** A channel line's own norms for answers come before these minutes. */
  waitByLine: z.boolean(),
  /** Key that sends a message: Enter, or Ctrl+Enter (Cmd on a Mac) so that Enter begins a new line. */
  sendBy: z.enum(['enter', 'mod_enter']),
  /** Once a dialog is finished, transferred or skipped, the next waiting one opens. */
  goOn: z.boolean(),
  /** Languages in which spelling is checked; none switches it off, null takes the usual ones. */
  spelling: z.array(SpellingLanguage).max(8).nullable(),
  /** Which notifications the system shows, if any. */
  notify: z.boolean(),
  notifyDialogs: z.boolean(),
  notifyMessages: z.boolean(),
  /** Notifications tell neither the sender nor the text. */
  notifyPrivately: z.boolean(),
  /** Sound of new activity: the system's notification sound or one of ours. */
  sound: z.enum(['off', 'system', 'chime', 'drop', 'knock']),
  /** Sound volume in percent. */
  volume: z.int().min(0).max(100),
  /** Closing the window leaves the console running in the tray, where there is one. */
  closeToTray: z.boolean(),
  /** The console starts with the operator's session on this computer. */
  autoStart: z.boolean(),
  /** Keys of commands that the operator has changed, by the command's name; null for none. Accounts have long names. */
  keys: z.record(z.string().max(260), z.string().max(64).nullable()).refine(keys => Object.keys(keys).length <= 500),
  /** Whether keys that would type, such as `?`, start commands outside of fields. */
  singleKeys: z.boolean(),
})
export type Settings = z.output<typeof Settings>

/** Values until the operator chooses, and for keys that a former version's file lacks. */
export const settingsDefault: Settings = {
  theme: 'system',
  locale: 'system',
  density: 'comfortable',
  textSize: 100,
  waitSoonMinutes: null,
  waitLateMinutes: null,
  waitByLine: true,
  sendBy: 'enter',
  goOn: false,
  spelling: null,
  notify: true,
  notifyDialogs: true,
  notifyMessages: true,
  notifyPrivately: false,
  sound: 'chime',
  volume: 50,
  closeToTray: false,
  autoStart: false,
  keys: {},
  singleKeys: true,
}

/** The words of the search field, as the window shows them. */
export const EarlyField = z.object({
  locale: z.enum(locales),
  name: z.string().max(200),
  placeholder: z.string().max(400),
})
export type EarlyField = z.output<typeof EarlyField>

/** Hours of the clock by which times of day are written. */
export const Hours = z.union([z.literal(12), z.literal(24)])
export type Hours = z.output<typeof Hours>

/** Minutes of waiting while neither the operator nor an administrator has chosen. */
export const waitDefault = { soon: 5, late: 15 } as const

/**
 * What spelling can be checked by: nobody, the system in languages of its own, or dictionaries in these languages, of
 * which the usual ones are taken until the operator chooses.
 */
export const SpellingOffer = z.object({
  by: z.enum(['nobody', 'system', 'dictionaries']),
  languages: z.array(SpellingLanguage),
  usual: z.array(SpellingLanguage),
  /** The administrator has named a place, but no dictionaries are found there; absent otherwise. */
  isPlaceEmpty: z.literal(true).optional(),
  /** Languages whose dictionaries could not be fetched; absent where there are none. */
  unfetched: z.array(SpellingLanguage).optional(),
})
export type SpellingOffer = z.output<typeof SpellingOffer>

export const AppInfo = z.object({
  version: z.string(),
  electron: z.string(),
  platform: z.enum(['linux', 'darwin', 'win32', 'other']),
  /** The system's language tag, such as `ru-RU`. */
  systemLocale: z.string(),
  /** How the system writes the time of day; null where it does not say, so the language decides. */
  hours: Hours.nullable(),
  /** The country by whose customs the system writes dates and amounts; null where it names none. */
  region: z.string().nullable(),
  /** Files with names outside ASCII do not reach the window: the system's locale is not UTF-8. */
  namesLost: z.boolean(),
  /** Links from outside are taken, so that one to a dialog is worth copying. */
  deepLinks: z.boolean(),
  settings: Settings,
  /** Minutes of waiting that the administrator presets, or the usual ones. */
  waitPreset: z.object({ soon: WaitMinutes, late: WaitMinutes }),
  /** Another version is installed by now; it runs after a restart. */
  replacedBy: z.string().optional(),
  /** Electron is not the official binary: this package is for tests. */
  unofficial: z.literal(true).optional(),
  /** The policy wants a reason for taking a dialog from a colleague or finishing it. */
  needsReason: z.literal(true).optional(),
  managed: Managed,
})
export type AppInfo = z.output<typeof AppInfo>

/** Abilities of this system that the console can use. */
export const Abilities = z.object({ notifications: z.boolean(), tray: z.boolean() })
export type Abilities = z.output<typeof Abilities>

/** This computer's clock beside the portal's, which all times given to the window follow. */
export const Clock = z.object({
  /** Milliseconds that the portal's is ahead, negative where behind; null while nothing is known of it. */
  aheadMs: z.int().nullable(),
})
export type Clock = z.output<typeof Clock>

/** State of the portal connection: shown as a bar while it is not `ok`. */
export const Connection = z.object({
  state: z.enum(['ok', 'offline', 'limited']),
  /** Milliseconds until the next request is tried; 0 when not limited. */
  waitMs: z.number(),
  /** Why the portal cannot be reached, where more is known: a proxy, a certificate. */
  reason: FailureReason.optional(),
  /**
   * Acts and messages that wait for the portal's allowance and may be stopped, since nothing of them has been sent:
   * their number, and the milliseconds that the first has waited.
   */
  waiting: z.object({ acts: z.int().positive(), waitedMs: z.number() }).optional(),
})
export type Connection = z.output<typeof Connection>
