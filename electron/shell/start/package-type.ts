import { join } from 'node:path'

interface Resources {
  /** Folder of Electron's resources. */
  resources: string
  /** A file's text; null when there is none. */
  read: (path: string) => string | null
}

/** The kind of a package, as each of them for Linux says it: `deb`, `rpm`; null where nothing says it. */
export const packageType = ({ resources, read }: Resources): string | null =>
  read(join(resources, 'package-type'))?.trim() ?? null
