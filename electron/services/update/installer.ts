import type { PackageFacts } from '../../storage/package-file'
import type { LastStep } from './last-step'
import type { PackageKind } from './manifest'

/** The way in which this copy of the program is replaced. */
export interface Installer {
  kind: PackageKind
  /** False where the system's packages do it, and where the program's place is not this user's to write. */
  mayReplace(): Promise<boolean>
  /**
   * Puts a package in the program's place; what is installed is what was checked, byte for byte.
   *
   * @throws UpdateRefused `package_changed`, `disk`: then the program is as it was
   */
  install(path: string, expected: PackageFacts, ending: Pick<LastStep, 'going' | 'isWantedAgain'>): Promise<void>
  /** One digest over all files of the version that runs; null where it cannot be told. */
  fingerprint(going: LastStep['going']): Promise<string | null>
  /** Whether the version before is kept. */
  hasBefore(): Promise<boolean>
  /** Whether the files of the version before are those that it had while it ran. Reads them all. */
  isBefore(fingerprint: string, going?: LastStep['going']): Promise<boolean>
  /** Puts the version before back. @throws Error of the disk: then the program is as it was */
  back(): Promise<void>
  /** Removes what an earlier replacement has left, and takes one back that was cut off. */
  tidy(): Promise<void>
  /** Whether the program comes back by the installer's own doing. */
  restartsItself: boolean
}
