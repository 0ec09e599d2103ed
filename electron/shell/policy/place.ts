import { win32 } from 'node:path'

interface PolicySurroundings {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  isPackaged: boolean
  /** Whether there is such a file. */
  exists: (path: string) => boolean
}

const drives = Array.from('CDEFGHIJKLMNOPQRSTUVWXYZAB')

/** The drive that Windows is on: the environment's `SystemDrive` and `ProgramData` can be set by the operator. */
export const windowsDrive = (exists: PolicySurroundings['exists']): string =>
  `${drives.find(letter => exists(`${letter}:\\Windows\\System32\\ntoskrnl.exe`)) ?? 'C'}:\\`

/**
 * @returns The policy file's path on this system. `SWITCHBOARD_POLICY` names another one for development and tests; a
 *   packaged console ignores it.
 */
export function policyPath({ platform, env, isPackaged, exists }: PolicySurroundings): string {
  if (!isPackaged && env.SWITCHBOARD_POLICY) return env.SWITCHBOARD_POLICY
  if (platform === 'darwin') return '/Library/Application Support/Switchboard/policy.json'
  if (platform !== 'win32') return '/etc/switchboard/policy.json'
  return win32.join(windowsDrive(exists), 'ProgramData', 'Switchboard', 'policy.json')
}
