import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for the console's own files that outlives one start. */
export interface KeptFolder {
  userData: string
  remove(): Promise<void>
}

export async function createKeptFolder(): Promise<KeptFolder> {
  const userData = await mkdtemp(join(tmpdir(), 'switchboard-kept-'))
  return { userData, remove: () => removeFolder(userData) }
}

/** Takes away a folder that Chromium's last process may still be writing into when the console has gone. */
export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5 })

/** The three ways a secret could stand in a file or a page: as it is, in an address, in base64 at any offset. */
export function spellings(secret: string): string[] {
  const inBase64 = [0, 1, 2].map(offset => {
    const whole = Buffer.from('x'.repeat(offset) + secret).toString('base64')
    // The first and the last group also hold bits of the secret's neighbours.
    return whole.slice(offset === 0 ? 0 : 4, -4)
  })
  return [...new Set([secret, encodeURIComponent(secret), ...inBase64])]
}

/**
 * Looks for secrets in every file under a folder.
 *
 * @returns Paths in which one was found; the number of files that were read.
 */
export async function filesHolding(secrets: string[], folder: string): Promise<{ holding: string[]; read: number }> {
  const wanted = secrets.flatMap(spellings)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const contents = await Promise.all(files.map(file => readFile(file)))
  // Chromium keeps some texts with two bytes for a letter.
  const holds = (content: Buffer) =>
    wanted.some(text => content.includes(text) || content.includes(Buffer.from(text, 'utf16le')))
  return { holding: files.filter((_, index) => holds(contents[index] ?? Buffer.alloc(0))), read: files.length }
}
