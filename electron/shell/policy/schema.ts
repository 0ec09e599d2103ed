import { posix, win32 } from 'node:path'
import { z } from 'zod'
import { Act } from '../../contract/act'
import { PolicyAlert } from '../../contract/alert'
import { Settings, WaitMinutes } from '../../contract/app'
import { isFeed, isFolderAddress, isPortal, isProxy } from './addresses'

export type PolicyGroup = 'signIn' | 'work' | 'settings' | 'data' | 'network' | 'updates' | 'support'

/** What the generated documents and the reading need to know of a key beside its type, bounds and default. */
interface PolicyRow {
  /** Chapter of the documents. */
  group: PolicyGroup
  /** The safest meaning, which holds while the given value is bad; without it the key counts as not given. */
  whenBad?: z.$output
  /** Taken up at the next start only. */
  atStart?: true
  /** The operators' setting that the key presets, and fixes once it is among `lockedSettings`. */
  setting?: keyof Settings
  /** Appears in no window, log or error. */
  secret?: true
}

/** The rows of the table: one for each key of {@link Policy}. */
export const rows = z.registry<PolicyRow>()

/** An address, or a path that does not depend on the folder in which the console was started. */
const isPlace = (text: string): boolean =>
  URL.canParse(text) && !/^[a-z]:/i.test(text)
    ? isFolderAddress(text)
    : posix.isAbsolute(text) || win32.isAbsolute(text)

const mostAlerts = 20
const hasOwnNames = (rules: readonly PolicyAlert[]) => new Set(rules.map(({ name }) => name)).size === rules.length

/** The operators' settings that an administrator may fix. */
export const lockableSettings = [
  ...(['language', 'theme', 'closeToTray', 'autoStart'] as const),
  ...(['notify', 'notifyDialogs', 'notifyMessages', 'notifyPrivately', 'sound'] as const),
  ...(['waitSoonMinutes', 'waitLateMinutes', 'waitByLine'] as const),
] as const

const PortalAddress = z.string().max(2048).refine(isPortal)
/** A portal's host and a person's number there, such as `example.bitrix24.com/15`. */
const AccountName = z.string().regex(/^[a-z0-9.:-]{1,253}\/[1-9]\d{0,15}$/)
/** The end of a file's name, without the dot. */
const FileType = z.string().regex(/^[a-z0-9]{1,16}$/)
const ProxyAddress = z.union([
  z.enum(['system', 'direct']),
  z
    .string()
    .regex(/^(?:https?|socks5):\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/)
    .refine(isProxy),
  z
    .string()
    .regex(/^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[^\s"'<>\\]*$/)
    .refine(isProxy),
])
const BypassedHost = z.string().regex(/^[*A-Za-z0-9.:/-]{1,253}$/)
const Version = z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/)
const VersionStart = z.string().regex(/^\d{1,5}(?:\.\d{1,5}){0,2}$/)

/**
 * All that an administrator decides for every operator of a computer: one table, from which the check, the JSON Schema,
 * the templates for Windows and macOS and the page come. Its texts are in `texts/`.
 */
export const Policy = z.object({
  portal: PortalAddress.optional().register(rows, { group: 'signIn' }),
  lockPortal: z.boolean().default(false).register(rows, { group: 'signIn', whenBad: true }),
  allowedPortals: z.array(PortalAddress).max(50).optional().register(rows, { group: 'signIn', whenBad: [] }),
  allowedAccounts: z.array(AccountName).max(1000).optional().register(rows, { group: 'signIn', whenBad: [] }),
  allowSeveralAccounts: z.boolean().default(true).register(rows, { group: 'signIn', whenBad: false }),
  applicationId: z.string().min(1).max(200).optional().register(rows, { group: 'signIn' }),
  applicationSecret: z.string().min(1).max(200).optional().register(rows, { group: 'signIn', secret: true }),
  lockApplication: z.boolean().default(false).register(rows, { group: 'signIn', whenBad: true }),
  redirectPort: z.int().min(1024).max(65_535).default(17_823).register(rows, { group: 'signIn', atStart: true }),
  allowWebhook: z.boolean().default(true).register(rows, { group: 'signIn', whenBad: false }),
  allowWeakStorage: z.boolean().default(true).register(rows, { group: 'signIn', whenBad: false }),

  needsReason: z.boolean().default(false).register(rows, { group: 'work', whenBad: true }),
  allowedActs: z.array(Act).max(100).optional().register(rows, { group: 'work', whenBad: [] }),
  alerts: z
    .array(PolicyAlert)
    .max(mostAlerts)
    .refine(hasOwnNames)
    .optional()
    .register(rows, { group: 'work', atStart: true }),

  language: Settings.shape.locale.optional().register(rows, { group: 'settings', setting: 'locale' }),
  theme: Settings.shape.theme.optional().register(rows, { group: 'settings', setting: 'theme' }),
  closeToTray: z.boolean().optional().register(rows, { group: 'settings', setting: 'closeToTray' }),
  autoStart: z.boolean().optional().register(rows, { group: 'settings', setting: 'autoStart' }),
  notify: z.boolean().optional().register(rows, { group: 'settings', setting: 'notify' }),
  notifyDialogs: z.boolean().optional().register(rows, { group: 'settings', setting: 'notifyDialogs' }),
  notifyMessages: z.boolean().optional().register(rows, { group: 'settings', setting: 'notifyMessages' }),
  notifyPrivately: z
    .boolean()
    .optional()
    .register(rows, { group: 'settings', setting: 'notifyPrivately', whenBad: true }),
  sound: Settings.shape.sound.optional().register(rows, { group: 'settings', setting: 'sound' }),
  waitSoonMinutes: WaitMinutes.optional().register(rows, { group: 'settings', setting: 'waitSoonMinutes' }),
  waitLateMinutes: WaitMinutes.optional().register(rows, { group: 'settings', setting: 'waitLateMinutes' }),
  waitByLine: z.boolean().optional().register(rows, { group: 'settings', setting: 'waitByLine' }),
  lockedSettings: z
    .array(z.enum(lockableSettings))
    .max(lockableSettings.length)
    .optional()
    .register(rows, { group: 'settings', whenBad: [...lockableSettings] }),
  spellingDictionaries: z
    .string()
    .min(1)
    .max(2048)
    .refine(isPlace)
    .optional()
    .register(rows, { group: 'settings', atStart: true }),

  journalPersonalDays: z.int().min(1).max(3650).optional().register(rows, { group: 'data' }),
  logDays: z.int().min(1).max(365).optional().register(rows, { group: 'data' }),
  allowExport: z.boolean().default(true).register(rows, { group: 'data', whenBad: false }),
  allowSaving: z.boolean().default(true).register(rows, { group: 'data', whenBad: false }),
  fileTypes: z.array(FileType).max(200).optional().register(rows, { group: 'data', whenBad: [] }),
  fileMegabytes: z.int().min(0).max(100).optional().register(rows, { group: 'data', whenBad: 0 }),
  draftsOnDisk: z.boolean().default(true).register(rows, { group: 'data', whenBad: false, atStart: true }),

  proxy: ProxyAddress.optional().register(rows, { group: 'network' }),
  proxyBypass: z.array(BypassedHost).max(100).optional().register(rows, { group: 'network' }),
  deepLinks: z.boolean().default(true).register(rows, { group: 'network', whenBad: false }),

  updateMode: z
    .enum(['automatic', 'ask', 'announce', 'off'])
    .optional()
    .register(rows, { group: 'updates', whenBad: 'off' }),
  updateFeed: z.string().max(2048).refine(isFeed).optional().register(rows, { group: 'updates' }),
  updateChannel: z.enum(['stable', 'beta']).optional().register(rows, { group: 'updates' }),
  updatePin: VersionStart.optional().register(rows, { group: 'updates' }),
  updateMinimum: Version.optional().register(rows, { group: 'updates' }),

  supportContact: z.string().trim().min(1).max(200).optional().register(rows, { group: 'support' }),
})
export type Policy = z.output<typeof Policy>
export type PolicyKey = keyof Policy

/** What a bad value of one key means for others. */
export const consequences: Partial<Record<PolicyKey, Partial<Policy>>> = {
  updateFeed: { updateMode: 'off' },
  updateChannel: { updateMode: 'off' },
  updatePin: { updateMode: 'off' },
  updateMinimum: { updateMode: 'off' },
}
