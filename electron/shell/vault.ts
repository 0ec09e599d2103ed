import type { SafeStorage } from 'electron'
import { withHeader, withoutHeader, type OpenedSecret, type Sealer } from '../storage/sealer'

/** The part of Electron's safeStorage in use. The asynchronous half exists from Electron 42 on. */
export type SystemSealing = Pick<SafeStorage, 'isEncryptionAvailable' | 'encryptString' | 'decryptString'> &
  Partial<
    Pick<
      SafeStorage,
      'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
    >
  >

interface VaultDeps {
  safeStorage: SystemSealing
  platform: NodeJS.Platform
  /** Resolves once the window is on the screen. */
  shown?: Promise<unknown>
}

/**
 * Sealing by the system's keyring. Use it after the app's `ready` event.
 *
 * On Linux without a keyring Electron would seal with a password that everybody knows (`basic_text`): that counts as
 * not available here.
 *
 * Electron's older calls stop main until the keyring's own question is answered, and main shows the window: they wait
 * until it is shown. The asynchronous ones need not.
 *
 * @see https://www.electronjs.org/docs/latest/api/safe-storage
 */
export function createVault({ safeStorage, platform, shown }: VaultDeps): Sealer {
  const open = createOpener(safeStorage)
  async function ready(): Promise<void> {
    if (!('isAsyncEncryptionAvailable' in safeStorage)) await shown
  }

  function backend(): string {
    if (platform === 'darwin') return 'keychain'
    if (platform === 'win32') return 'dpapi'
    return safeStorage.getSelectedStorageBackend?.() ?? 'unknown'
  }

  async function available(): Promise<boolean> {
    if (backend() === 'basic_text') return false
    await ready()
    return (await safeStorage.isAsyncEncryptionAvailable?.()) ?? safeStorage.isEncryptionAvailable()
  }

  return {
    status: async () => ({ available: await available(), backend: backend() }),
    async seal(text, owner) {
      await ready()
      return sealBy(safeStorage, withHeader(text, owner))
    },
    async open(sealed, owner, sealedBy): Promise<OpenedSecret> {
      const changed = sealedBy !== backend()
      if (!(await available())) return { kind: changed ? 'changed' : 'locked' }
      const opened = await open(sealed)
      if (opened.kind !== 'opened') return opened.kind === 'damaged' && changed ? { kind: 'changed' } : opened
      const text = withoutHeader(opened.text, owner)
      return text === null ? { kind: 'damaged' } : { kind: 'opened', text, stale: opened.stale || changed }
    },
  }
}

const sealBy = async (safeStorage: SystemSealing, text: string): Promise<Buffer> =>
  (await safeStorage.encryptStringAsync?.(text)) ?? safeStorage.encryptString(text)

function createOpener(safeStorage: SystemSealing) {
  const trial = 'trial'

  /** Whether it opens now what it seals now: a keychain that the operator has denied does neither. */
  async function works(): Promise<boolean> {
    try {
      const sealed = await sealBy(safeStorage, trial)
      const opened = (await safeStorage.decryptStringAsync?.(sealed))?.result ?? safeStorage.decryptString(sealed)
      return opened === trial
    } catch {
      return false
    }
  }

  return async function open(sealed: Buffer): Promise<OpenedSecret> {
    try {
      if (!safeStorage.decryptStringAsync) {
        return { kind: 'opened', text: safeStorage.decryptString(sealed), stale: false }
      }
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(sealed)
      return { kind: 'opened', text: result, stale: shouldReEncrypt }
    } catch (error) {
      // Electron's only way of telling a temporarily absent keyring from a secret that will not open.
      const temporary = error instanceof Error && /temporarily unavailable/i.test(error.message)
      return { kind: temporary || !(await works()) ? 'locked' : 'damaged' }
    }
  }
}
