import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import { z } from 'zod'
import { isVersion } from './version'

/** Kinds of packages; each has manifests of its own. */
export type PackageKind = 'tar.gz' | 'AppImage' | 'deb' | 'rpm' | 'nsis' | 'mac'

/** The longest manifest in bytes, its signature included. */
export const longestManifest = 64 * 1024
/** Milliseconds for which a manifest may hold at most. */
const longestValidity = 100 * 24 * 3_600_000

/** What is signed about a package; times in milliseconds since 1970. Later versions may add keys. */
const Manifest = z
  .object({
    product: z.literal('switchboard'),
    version: z.string().refine(isVersion),
    channel: z.string().max(32),
    platform: z.string().max(32),
    arch: z.string().max(32),
    kind: z.string().max(32),
    /** Name of the package beside the manifest: no path, no address. */
    file: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,150}$/),
    size: z.int().positive().max(2_000_000_000),
    /** Hexadecimal. */
    sha512: z.string().regex(/^[0-9a-f]{128}$/),
    issued: z.int().positive(),
    expires: z.int().positive(),
    /** Each manifest of a channel has a higher one than those before it. */
    sequence: z.int().positive(),
    /** Percent of the computers that are to take it. */
    rollout: z.number().min(0).max(100),
    /** Release notes, plain text. */
    notes: z.string().max(20_000),
    /** The data format that this version writes. */
    writes: z.int().positive(),
  })
  .refine(({ issued, expires }) => expires > issued && expires - issued <= longestValidity)
export type Manifest = z.output<typeof Manifest>

/** A manifest as it came, its signature proven. */
export interface SignedManifest {
  manifest: Manifest
  /** Tells it from another one of the same sequence. */
  digest: string
  /** Fingerprints of the keys that the one which signed it has taken over from. */
  retires: string[]
}

/** First line of a manifest's file, followed by its signature and, on the next line, what is signed. */
const head = /^switchboard-update 1 ([A-Za-z0-9+/]{86}==)$/
/** So that a signature for something else never passes for one of a manifest. */
const context = Buffer.from('switchboard-update 1\n')
/** Beginning of an Ed25519 public key in its standard form. @see RFC 8410 */
const spki = Buffer.from('302a300506032b6570032100', 'hex')

/** What is signed for a manifest's bytes. */
const signedBytes = (content: Buffer): Buffer => Buffer.concat([context, content])

const fingerprintOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 16)

/** @param key 32 bytes in base64. @returns Null for anything else. */
function publicKey(key: string): KeyObject | null {
  const raw = Buffer.from(key, 'base64')
  if (raw.length !== 32) return null
  try {
    return createPublicKey({ key: Buffer.concat([spki, raw]), format: 'der', type: 'spki' })
  } catch {
    return null
  }
}

/**
 * Opens a manifest's file: the signature is checked over the bytes as they are, and only then are they parsed.
 *
 * @param keys Public keys, from the oldest to the newest.
 * @param retired Fingerprints of keys that a newer one has taken over from on this computer.
 */
export function openManifest(
  bytes: Buffer,
  keys: readonly string[],
  retired: readonly string[],
): SignedManifest | 'not_signed' | 'unreadable' {
  const end = bytes.subarray(0, 200).indexOf(10)
  const signature = end < 0 ? null : head.exec(bytes.toString('latin1', 0, end))?.[1]
  if (!signature) return 'not_signed'
  const content = bytes.subarray(end + 1)
  const signed = signedBytes(content)
  const by = keys.findIndex(key => {
    const known = retired.includes(fingerprintOf(key)) ? null : publicKey(key)
    return known !== null && verify(null, signed, known, Buffer.from(signature, 'base64'))
  })
  if (by < 0) return 'not_signed'
  const checked = Manifest.safeParse(parsed(content))
  if (!checked.success) return 'unreadable'
  const digest = createHash('sha256').update(content).digest('hex')
  return { manifest: checked.data, digest, retires: keys.slice(0, by).map(fingerprintOf) }
}

function parsed(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'))
  } catch {
    return undefined
  }
}
