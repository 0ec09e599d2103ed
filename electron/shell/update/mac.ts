import { rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { UpdateRefused } from '../../services/update/feed'
import type { Installer } from '../../services/update/installer'
import type { PackageFile } from '../../storage/package-file'
import type { PlainFiles } from '../../storage/plain-files'
import { besides, mend, swapBack, swapIn } from '../../storage/swap'
import { isOwn } from './folder'
import { keeping } from './kept'
import type { Programs } from './run'

interface MacDeps {
  /** Absolute path of the bundle, `…/Switchboard.app`. */
  place: string
  file: Pick<PackageFile, 'isAs'>
  programs: Pick<Programs, 'run'>
  files: PlainFiles
}

/**
 * A bundle on a Mac, replaced by the one in a zip. Besides our own signature Apple's must hold, for a program of our name.
 *
 * @see man ditto, man codesign
 */
export function createMacInstaller({ place, file, programs, files }: MacDeps): Installer {
  const { next, before } = besides(place)
  const unpacked = `${place}.unpacked`
  const clear = (path: string) => files.rm(path, { recursive: true, force: true })
  return {
    kind: 'mac',
    restartsItself: false,
    mayReplace: () => isOwn(place),
    async install(path, expected, { going }) {
      try {
        if (!(await file.isAs(expected, going))) throw new UpdateRefused('package_changed')
        await clear(unpacked)
        await mend(place, files)
        await files.mkdir(unpacked, { mode: 0o700 })
        await patiently(going, programs.run('/usr/bin/ditto', ['-x', '-k', path, unpacked]))
        const bundle = join(unpacked, basename(place))
        const signed = ['--verify', '--deep', '--strict', `--test-requirement==${requirement}`, bundle]
        await patiently(going, programs.run('/usr/bin/codesign', signed)).catch((error: unknown) => {
          throw new UpdateRefused('not_signed', { cause: error })
        })
        await rename(bundle, next)
        await swapIn(place, files)
      } catch (error) {
        throw error instanceof UpdateRefused ? error : new UpdateRefused('disk', { cause: error })
      } finally {
        await clear(unpacked).catch(() => {})
      }
    },
    ...keeping({ running: place, before }, files),
    back: () => swapBack(place, files),
    async tidy() {
      await clear(unpacked)
      await mend(place, files)
    },
  }
}

/** @see https://developer.apple.com/documentation/technotes/tn3127-inside-code-signing-requirements */
const requirement = 'identifier "dev.switchboard.console" and anchor apple generic'

const pulseMs = 10_000
const mostPulses = 60

/** The system's programs do not tell how far they are: each gets on for ten minutes. */
async function patiently(going: () => void, running: Promise<void>): Promise<void> {
  let pulses = 0
  const timer = setInterval(() => {
    if (++pulses <= mostPulses) going()
  }, pulseMs)
  try {
    await running
  } finally {
    clearInterval(timer)
  }
}
