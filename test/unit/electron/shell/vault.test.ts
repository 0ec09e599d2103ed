import { describe, expect, it } from 'vitest'
import { createVault, type SystemSealing } from '../../../../electron/shell/vault'

type Backend = ReturnType<NonNullable<SystemSealing['getSelectedStorageBackend']>>

/** A keyring in the manner of Electron's safeStorage; `broken` is the message it fails with. */
function createSystem(given: { backend?: Backend; available?: boolean; modern?: boolean } = {}) {
  const system = {
    backend: given.backend ?? 'gnome_libsecret',
    available: given.available ?? true,
    broken: '',
    /** The operator has refused the console its key: nothing opens and nothing can be sealed. */
    denied: false,
    used: '',
  }
  const refused = 'Error while decrypting the ciphertext provided to safeStorage.decryptString.'
  const seal = (text: string) => {
    if (system.denied) throw new Error('Error while encrypting the text provided to safeStorage.encryptString.')
    return Buffer.from(`v10${text}`)
  }
  const open = (sealed: Buffer) => {
    if (system.broken || system.denied) throw new Error(system.broken || refused)
    if (!sealed.toString().startsWith('v10')) throw new Error(refused)
    return sealed.toString().slice(3)
  }
  const old: SystemSealing = {
    isEncryptionAvailable: () => system.available,
    encryptString: text => ((system.used = 'sync'), seal(text)),
    decryptString: open,
    getSelectedStorageBackend: () => system.backend,
  }
  const modern: SystemSealing = {
    ...old,
    isAsyncEncryptionAvailable: async () => system.available,
    encryptStringAsync: async text => ((system.used = 'async'), seal(text)),
    decryptStringAsync: async sealed => ({ result: open(sealed), shouldReEncrypt: false }),
  }
  return { system, safeStorage: given.modern ? modern : old }
}

const vaultOn = (safeStorage: SystemSealing, platform: NodeJS.Platform = 'linux') =>
  createVault({ safeStorage, platform })

it.each([
  ['the older calls wait', false],
  ['the asynchronous calls do not wait', true],
])('%s for the window, since they stop main until the keyring is open', async (_, modern) => {
  const { system, safeStorage } = createSystem({ modern })
  let show = () => {}
  const shown = new Promise<void>(resolve => (show = resolve))
  const vault = createVault({ safeStorage, platform: 'linux', shown })
  const status = vault.status().then(({ available }) => ((system.used ||= 'asked'), available))
  const sealing = vault.seal('token', 'acme/1')
  await new Promise(resolve => setImmediate(resolve))
  expect(system.used).toBe(modern ? 'async' : '')
  show()
  expect(await status).toBe(true)
  expect((await vault.open(await sealing, 'acme/1', 'gnome_libsecret')).kind).toBe('opened')
})

describe.each([
  ['the older calls', false],
  ['the asynchronous calls', true],
])('the vault on %s', (_, modern) => {
  it('opens its own seals, for the same owner only', async () => {
    const { system, safeStorage } = createSystem({ modern })
    const vault = vaultOn(safeStorage)
    const sealed = await vault.seal('token', 'acme/1')
    expect(system.used).toBe(modern ? 'async' : 'sync')
    expect(await vault.open(sealed, 'acme/1', 'gnome_libsecret')).toEqual({
      kind: 'opened',
      text: 'token',
      stale: false,
    })
    expect(await vault.open(sealed, 'acme/2', 'gnome_libsecret')).toEqual({ kind: 'damaged' })
  })

  it('counts the password that everybody knows as no keyring', async () => {
    const { safeStorage } = createSystem({ backend: 'basic_text', modern })
    expect(await vaultOn(safeStorage).status()).toEqual({ available: false, backend: 'basic_text' })
  })

  it('believes the boolean where a locked keyring still gives its name', async () => {
    const { safeStorage } = createSystem({ available: false, modern })
    expect(await vaultOn(safeStorage).status()).toEqual({ available: false, backend: 'gnome_libsecret' })
  })

  it('tells a locked keyring, a changed one and a damaged secret apart', async () => {
    const { system, safeStorage } = createSystem({ modern })
    const vault = vaultOn(safeStorage)
    const sealed = await vault.seal('token', 'acme/1')
    const kind = async (backend = 'gnome_libsecret') => (await vault.open(sealed, 'acme/1', backend)).kind

    system.available = false
    expect(await kind()).toBe('locked')
    expect(await kind('kwallet6')).toBe('changed')
    system.available = true
    const other = Buffer.from('sealed with a key that is gone')
    expect((await vault.open(other, 'acme/1', 'gnome_libsecret')).kind).toBe('damaged')
    expect((await vault.open(other, 'acme/1', 'kwallet6')).kind).toBe('changed')
    system.backend = 'basic_text'
    expect(await kind()).toBe('changed')
  })

  it('takes a keychain that the operator has denied for a locked one, not for damage', async () => {
    const { system, safeStorage } = createSystem({ modern })
    const vault = vaultOn(safeStorage, 'darwin')
    const sealed = await vault.seal('token', 'acme/1')
    system.denied = true
    expect(await vault.open(sealed, 'acme/1', 'keychain')).toEqual({ kind: 'locked' })
    system.denied = false
    expect(await vault.open(sealed, 'acme/1', 'keychain')).toMatchObject({ kind: 'opened', text: 'token' })
  })

  it('asks to reseal a secret that another keyring sealed and this one opens', async () => {
    const { safeStorage } = createSystem({ modern })
    const vault = vaultOn(safeStorage)
    const sealed = await vault.seal('token', 'acme/1')
    expect(await vault.open(sealed, 'acme/1', 'kwallet6')).toEqual({ kind: 'opened', text: 'token', stale: true })
  })
})

it('keeps a secret while the keyring is away for a moment', async () => {
  const { system, safeStorage } = createSystem({ modern: true })
  const vault = vaultOn(safeStorage)
  const sealed = await vault.seal('token', 'acme/1')
  system.broken = 'safeStorage is temporarily unavailable. Please try again.'
  expect(await vault.open(sealed, 'acme/1', 'gnome_libsecret')).toEqual({ kind: 'locked' })
})

it.each([
  ['darwin', 'keychain'],
  ['win32', 'dpapi'],
] as const)('names what seals on %s', async (platform, backend) => {
  const { safeStorage } = createSystem()
  delete (safeStorage as Partial<SystemSealing>).getSelectedStorageBackend
  expect(await vaultOn(safeStorage, platform).status()).toEqual({ available: true, backend })
})
