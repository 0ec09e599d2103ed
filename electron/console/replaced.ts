import type { ComputerClock } from './clock'
import type { System } from './system'

/** A package that is being installed writes for some seconds: its version counts from the second look on. */
const lookMs = 30_000

interface ReplacedDeps {
  system: Pick<System, 'version' | 'installedVersion' | 'push' | 'log'>
  every: ComputerClock['every']
}

interface Replaced {
  /** The version that has taken this one's place on disk; null while it is this one. */
  current(): string | null
  stop(): void
}

/** Watches whether another version is installed over the running one, and tells the window once for each. */
export function watchReplaced({ system, every }: ReplacedDeps): Replaced {
  let seen: string | null = null
  let told: string | null = null

  async function look(): Promise<void> {
    const found = await system.installedVersion()
    const other = found !== null && found !== system.version ? found : null
    const lasting = other !== null && other === seen
    seen = other
    if (!lasting || other === told) return
    told = other
    system.log(`version ${other} has been installed over this one`)
    system.push('app.replaced', { version: other })
  }

  const stop = every(lookMs, () => void look())
  return { current: () => told, stop }
}
