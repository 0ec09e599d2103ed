import { judgeManifest, type Knowledge } from './judge'
import { UpdateRefused } from './feed'
import { openManifest, type SignedManifest } from './manifest'
import type { UpdateMemory } from './memory'

export type Surroundings = Omit<Knowledge, 'newest' | 'latest'> & { keys: readonly string[] }

/**
 * Accepts a manifest as it came from the feed or lay on the disk.
 *
 * @throws UpdateRefused
 */
export function acceptManifest(bytes: Buffer, known: Surroundings, memory: UpdateMemory): SignedManifest {
  const signed = openManifest(bytes, known.keys, memory.retired)
  if (typeof signed === 'string') throw new UpdateRefused(signed)
  const newest = memory.seen.find(({ channel }) => channel === known.channel) ?? null
  const refusal = judgeManifest(signed, { ...known, newest, latest: memory.latest })
  if (refusal) throw new UpdateRefused(refusal)
  return signed
}

/** What is remembered of a manifest that was accepted. */
export function remembered(
  { manifest, digest, retires }: SignedManifest,
  memory: UpdateMemory,
): Pick<UpdateMemory, 'seen' | 'latest' | 'retired'> {
  const { channel, sequence, issued } = manifest
  return {
    seen: [...memory.seen.filter(seen => seen.channel !== channel), { channel, sequence, digest }],
    latest: Math.max(memory.latest, issued),
    retired: [...new Set([...memory.retired, ...retires])],
  }
}
