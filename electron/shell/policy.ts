import { posix, win32 } from 'node:path'
import { z } from 'zod'
import { PolicyAlert } from '../contract/alert'
import { waitDefault, WaitMinutes } from '../contract/app'

/** An address, or a path that does not depend on the folder in which the console was started. */
function isPlace(text: string): boolean {
  if (!URL.canParse(text) || /^[a-z]:/i.test(text)) return posix.isAbsolute(text) || win32.isAbsolute(text)
  const { protocol, pathname, username, search, hash } = new URL(text)
  return protocol === 'https:' && pathname.endsWith('/') && username + search + hash === ''
}

const mostAlerts = 20
const hasOwnNames = (rules: readonly PolicyAlert[]) => new Set(rules.map(({ name }) => name)).size === rules.length

/**
 * An administrator's presets for every operator of a computer; described for people in `docs/policy.md`. The file is
 * read once, at start. An unknown key makes the whole file bad, so that a typing error is noticed.
 */
export const Policy = z
  .strictObject({
    $schema: z.string().optional(),
    /** Portal address, such as `https://example.bitrix24.com`. */
    portal: z.string().min(1).max(2048).optional(),
    /** Application ID (`client_id`) of the local application. */
    applicationId: z.string().min(1).max(200).optional(),
    /** Application key (`client_secret`); never reaches the window or a log. */
    applicationSecret: z.string().min(1).max(200).optional(),
    /** Port of 127.0.0.1 for the sign-in's redirect; the same as in the application's handler address. */
    redirectPort: z.int().min(1024).max(65_535).default(17_823),
    /** True: operators cannot sign in to another portal. */
    lockPortal: z.boolean().default(false),
    /** False: no sign-in by incoming webhook. */
    allowWebhook: z.boolean().default(true),
    /** False: without a keyring, a sign-in lasts until quit and cannot be saved. */
    allowWeakStorage: z.boolean().default(true),
    /** True: taking a dialog from a colleague, or finishing it for them, asks for a reason. */
    needsReason: z.boolean().default(false),
    /** Minutes after which a customer's wait counts as long, and as too long, until an operator chooses otherwise. */
    waitSoonMinutes: WaitMinutes.optional(),
    waitLateMinutes: WaitMinutes.optional(),
    /** Days after which names, reasons and comments are cut out of the journal; without it they stay. */
    journalPersonalDays: z.int().min(1).max(3650).optional(),
    /** False: links from outside (`b24console://open?…`) open nothing. */
    deepLinks: z.boolean().default(true),
    /** Place of Chromium's spelling dictionaries: an https address that ends in a slash, or a folder's full path. */
    spellingDictionaries: z.string().min(1).max(2048).refine(isPlace).optional(),
    /** Alert rules of every operator of this computer who watches the board; each has a name of its own. */
    alerts: z.array(PolicyAlert).max(mostAlerts).refine(hasOwnNames).optional(),
  })
  .refine(({ lockPortal, portal }) => !lockPortal || portal !== undefined, { path: ['lockPortal'] })
  .refine(
    ({ waitSoonMinutes: soon, waitLateMinutes: late }) => (soon ?? waitDefault.soon) < (late ?? waitDefault.late),
    {
      path: ['waitLateMinutes'],
    },
  )
export type Policy = z.output<typeof Policy>

/** The policy while the file is bad: no new sign-in anywhere, since any portal may be the one that was ruled out. */
const strictest: Policy = {
  ...Policy.parse({}),
  lockPortal: true,
  allowWebhook: false,
  allowWeakStorage: false,
  needsReason: true,
  deepLinks: false,
}

interface PolicySurroundings {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  isPackaged: boolean
  /** Whether there is such a file. */
  exists: (path: string) => boolean
}

const drives = Array.from('CDEFGHIJKLMNOPQRSTUVWXYZAB')

/**
 * @returns The policy file's path on this system. `SWITCHBOARD_POLICY` names another one for development and tests; a
 *   packaged console ignores it.
 */
export function policyPath({ platform, env, isPackaged, exists }: PolicySurroundings): string {
  if (!isPackaged && env.SWITCHBOARD_POLICY) return env.SWITCHBOARD_POLICY
  if (platform === 'darwin') return '/Library/Application Support/Switchboard/policy.json'
  if (platform !== 'win32') return '/etc/switchboard/policy.json'
  // The environment's `ProgramData` and `SystemDrive` can be set by the operator: Windows' own drive is used.
  const drive = drives.find(letter => exists(`${letter}:\\Windows\\System32\\ntoskrnl.exe`)) ?? 'C'
  return win32.join(`${drive}:\\`, 'ProgramData', 'Switchboard', 'policy.json')
}

/**
 * Reads the policy.
 *
 * @param read Gives a file's text; throws as `readFileSync` does.
 * @returns `problem` in words without any value of the file, or null. A bad file presets nothing but does not loosen
 *   anything either: no portal may be signed in to, and webhooks and weak storage are off. Accounts that are signed in
 *   already stay so.
 */
export function readPolicy(path: string, read: (path: string) => string): { policy: Policy; problem: string | null } {
  try {
    const text = read(path)
    return { policy: Policy.parse(JSON.parse(text.replace(/^\ufeff/, ''))), problem: null }
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
      return { policy: Policy.parse({}), problem: null }
    }
    return { policy: strictest, problem: problemOf(error) }
  }
}

/** JSON.parse quotes the text that it fails on, and that may be the secret: only the kind of error is told. */
function problemOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, code }) => `${path.join('.') || 'file'}: ${code}`).join('; ')
  }
  if (error instanceof SyntaxError) return 'not JSON'
  return error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
}
