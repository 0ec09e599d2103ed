// Makes a key pair that signs updates: node scripts/update-keys.mjs FILE
// The private key goes into FILE, readable by its owner alone, and nowhere else; the public one is printed for
// `update.keys` in package.json. docs/updates.md says how keys are kept and changed.
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** @returns {{ privateKey: string, publicKey: string }} PKCS #8 as PEM, and 32 bytes in base64. */
export function makeKeys() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    privateKey: String(privateKey.export({ format: 'pem', type: 'pkcs8' })),
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64'),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2]
  if (!file) throw new Error('usage: node scripts/update-keys.mjs FILE')
  const { privateKey, publicKey } = makeKeys()
  writeFileSync(file, privateKey, { mode: 0o600, flag: 'wx' })
  console.log(publicKey)
}
