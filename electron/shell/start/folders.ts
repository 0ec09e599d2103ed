import { win32 } from 'node:path'

/**
 * Where Chromium's cache lies: on Windows outside of the roaming profile, which offices copy to a server at each sign-in.
 *
 * @param roaming `%APPDATA%` as the system tells it.
 * @returns Null where the usual place is right.
 */
export function cacheFolder(platform: NodeJS.Platform, home: string, roaming: string): string | null {
  if (platform !== 'win32') return null
  // A profile may lie elsewhere than in the home folder; `Local` lies beside `Roaming` in it.
  const isUsual = win32.basename(roaming).toLowerCase() === 'roaming'
  const local = isUsual ? win32.join(win32.dirname(roaming), 'Local') : win32.join(home, 'AppData', 'Local')
  return win32.join(local, 'Switchboard', 'Chromium')
}
