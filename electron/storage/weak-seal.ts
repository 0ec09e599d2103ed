import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Files } from './files'
import type { Sealer } from './sealer'

export const weakBackend = 'weak'
const keyBytes = 32

export interface WeakSealer extends Sealer {
  /** Overwrites and removes the key: earlier secrets can no longer be opened. The next secret gets a new one. */
  forgetKey(): Promise<void>
}

interface WeakSealerDeps {
  files: Files
  folder: string
}

/**
 * Seals with a random key kept in a file beside the secrets, for a computer without a keyring and a user who chose
 * this.
 *
 * It protects against a copy of the secrets alone, and against nothing that can read the user's files: hence `weak`.
 * AES-256-GCM, the owner as additional data; layout: 12 bytes nonce, 16 bytes tag, ciphertext.
 */
export function createWeakSealer({ files, folder }: WeakSealerDeps): WeakSealer {
  const path = join(folder, 'weak.key')

  /** Null also if a crash, or somebody, has left a file that is no key: it opens nothing. */
  async function knownKey(): Promise<Buffer | null> {
    const key = await files.read(path)
    return key?.length === keyBytes ? key : null
  }

  async function makeKey(): Promise<Buffer> {
    const key = randomBytes(keyBytes)
    await files.list(folder)
    await files.write(`${path}.tmp`, key)
    await files.rename(`${path}.tmp`, path)
    return key
  }

  return {
    status: async () => ({ available: true, backend: weakBackend }),
    async seal(text, owner) {
      const key = (await knownKey()) ?? (await makeKey())
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
    },
    async forgetKey() {
      await files.erase(`${path}.tmp`)
      await files.erase(path)
    },
    async open(sealed, owner) {
      const key = await knownKey()
      if (!key) return { kind: 'damaged' }
      try {
        const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 })
        cipher.setAAD(Buffer.from(owner)).setAuthTag(sealed.subarray(12, 28))
        const text = Buffer.concat([cipher.update(sealed.subarray(28)), cipher.final()]).toString('utf8')
        return { kind: 'opened', text, stale: false }
      } catch {
        return { kind: 'damaged' }
      }
    },
  }
}
