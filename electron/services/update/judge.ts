import type { UpdateRefusal } from '../../contract/update'
import type { Manifest, SignedManifest } from './manifest'
import { compareVersions } from './version'

/** What this computer knows before it reads a manifest. */
export interface Knowledge {
  version: string
  channel: string
  platform: string
  arch: string
  kind: string
  /** Milliseconds since 1970. */
  now: number
  /** Whether `now` has been compared with another clock, such as the portal's. */
  isSure: boolean
  /** The newest manifest of the channel that was accepted here; null before the first. */
  newest: SeenManifest | null
  /** The latest time that any accepted manifest was issued at; 0 before the first. */
  latest: number
}

/** What is kept of an accepted manifest. */
interface SeenManifest {
  sequence: number
  digest: string
}

/** How far clocks may be apart, in milliseconds. */
const tolerance = 24 * 3_600_000

/** Whether a manifest whose signature is good holds here and now. */
export function judgeManifest(signed: SignedManifest, known: Knowledge): UpdateRefusal | null {
  const { manifest, digest } = signed
  if (manifest.channel !== known.channel) return 'other_channel'
  if (!isForThis(manifest, known)) return 'other_system'
  const doubt = judgeTime(manifest, known)
  if (doubt) return doubt
  const { newest } = known
  if (newest && manifest.sequence < newest.sequence) return 'replayed'
  if (newest && manifest.sequence === newest.sequence && digest !== newest.digest) return 'replayed'
  return compareVersions(manifest.version, known.version) < 0 ? 'downgrade' : null
}

const isForThis = (manifest: Manifest, { platform, arch, kind }: Knowledge) =>
  manifest.platform === platform && manifest.arch === arch && manifest.kind === kind

/** A clock that is behind what has been signed already is wrong; one that is ahead looks like a feed that stands still. */
function judgeTime({ issued, expires }: Manifest, { now, isSure, latest }: Knowledge): UpdateRefusal | null {
  if (Math.max(issued, latest) > now + tolerance) return 'clock'
  if (now <= expires) return null
  return isSure ? 'expired' : 'expired_or_clock'
}
