import type * as files from 'node:fs/promises'

/**
 * Functions that take an archive of a program for a file. Electron's own take `app.asar` for a folder: they cannot write one,
 * and do not remove one.
 */
export type PlainFiles = Pick<typeof files, 'lstat' | 'mkdir' | 'open' | 'readdir' | 'readlink' | 'rm'>
