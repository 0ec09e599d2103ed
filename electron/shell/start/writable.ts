import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a folder can be written to; it is made where there is none. */
export function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    rmdirSync(mkdtempSync(join(folder, 'trial-')))
    return true
  } catch {
    return false
  }
}
