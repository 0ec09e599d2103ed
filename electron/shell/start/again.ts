import { posix } from 'node:path'
import { argumentsAgain } from '../deep-link/inbox'

interface StartedProgram {
  argv: readonly string[]
  env: Readonly<Record<string, string | undefined>>
  /** Absolute path of the program that runs. */
  execPath: string
}

/** @returns The AppImage that the program runs from; null where another program's has only left its name behind. */
export function ownImage({ env, execPath }: Omit<StartedProgram, 'argv'>): string | null {
  const { APPIMAGE: image, APPDIR: mounted } = env
  const isOwn = image && mounted && posix.isAbsolute(image) && execPath.startsWith(`${mounted}/`)
  return isOwn ? image : null
}

/**
 * What starts the program anew, as Electron's `relaunch` takes it: by its absolute path, for a relative one may lead into
 * the folder of the version before, and without the link that this run has opened already.
 *
 * @param link One that has come since.
 */
export const startOf = ({ argv, ...program }: StartedProgram, link: string | null = null) => ({
  execPath: ownImage(program) ?? program.execPath,
  args: [...argumentsAgain(argv.slice(1)), ...(link === null ? [] : [link])],
})
