import { unwatchFile, watchFile } from 'node:fs'

/** How soon a changed file is noticed; looking at it costs one question to the disk. */
const everyMs = 5000
/** Systems with a management of their own are asked by another program, which takes a while. */
const managedEveryMs = 15 * 60_000

/**
 * Watches for changes of the policy.
 *
 * @param platform Windows and macOS may also change what their own management gives, of which no file tells.
 * @returns Stops watching.
 */
export function watchPolicy(path: string, platform: NodeJS.Platform, check: () => void): () => void {
  watchFile(path, { interval: everyMs, persistent: false }, check)
  const isManaged = platform === 'win32' || platform === 'darwin'
  const timer = isManaged ? setInterval(check, managedEveryMs).unref() : undefined
  return () => {
    unwatchFile(path, check)
    clearInterval(timer)
  }
}
