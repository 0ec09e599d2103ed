import type { Installer } from '../../services/update/installer'
import { fingerprintOf } from '../../storage/fingerprint'
import type { PlainFiles } from '../../storage/plain-files'
import { exists } from '../../storage/swap'

interface KeptPlaces {
  /** Absolute path of the version that runs, as it will be kept. */
  running: string
  /** Of the version before. */
  before: string
  /** What must be there for a way back, if not `before` itself. */
  program?: string
}

/** How the version that will be kept, and the one that is, are known again. */
export function keeping(
  { running, before, program = before }: KeptPlaces,
  files: PlainFiles,
): Pick<Installer, 'fingerprint' | 'hasBefore' | 'isBefore'> {
  return {
    fingerprint: going => fingerprintOf(running, files, going).catch(() => null),
    hasBefore: () => exists(program),
    // What cannot be read is damaged.
    isBefore: async (known, going) => (await fingerprintOf(before, files, going).catch(() => null)) === known,
  }
}
