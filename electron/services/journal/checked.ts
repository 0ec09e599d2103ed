import { createHash, type Hash } from 'node:crypto'
import { mapInStretches } from '../portal/stretches'
import { type Allowances, boundsIn, type ChainState, type EntryHashes, judgeChain, type SealingKey } from './chain'
import { type NumberedLink, numbered, readLinks } from './links'

/** The entries' verdict, and their hashes to compare with what was noted elsewhere. */
export interface JudgedChain {
  chain: ChainState
  entries: EntryHashes
}

/** The beginning of a journal in which nothing was found. */
interface SoundPart {
  lines: number
  /** Of its lines, to the letter. */
  digest: Hash
  key: SealingKey | null
  chain: ChainState
  bounds: Allowances
  last: NumberedLink
  first: number
  /** 32 bytes for each entry. */
  hashes: Buffer
}

const hashBytes = 32

/**
 * Makes a check of a journal's entries. It goes on from where it was checked last, as long as everything before is the
 * same to the letter: comparing takes a fraction of judging. Whatever is found is judged again as a whole.
 */
export function createChainCheck() {
  let sound: SoundPart | null = null
  return async (lines: readonly string[], key: SealingKey | null): Promise<JudgedChain> => {
    const { before, whole } = await digestsOf(lines, sound)
    const isSame = sound !== null && before === digestIn(sound.digest) && isSameKey(sound.key, key)
    const judged = (isSame && sound && (await goOn(sound, lines, key))) || (await judgeAll(lines, key))
    const { links, ...result } = judged
    sound = soundIn(result, links, { lines: lines.length, digest: whole, key, before: isSame ? sound : null })
    return result
  }
}

interface Judged extends JudgedChain {
  /** The entries that were judged. */
  links: readonly NumberedLink[]
}

async function judgeAll(lines: readonly string[], key: SealingKey | null): Promise<Judged> {
  const links = await numbered(await readLinks(lines))
  return { chain: await judgeChain(links, key), entries: hashesIn(links), links }
}

/** @returns Null where something is found: what it is shows in the whole. */
async function goOn(sound: SoundPart, lines: readonly string[], key: SealingKey | null): Promise<Judged | null> {
  const links = await numbered(await readLinks(lines.slice(sound.lines)))
  const chain = await judgeChain([sound.last, ...links], key, sound)
  if (chain.broken) return null
  return { chain, entries: joined(sound, hashesIn(links)), links }
}

interface CheckedLines extends Pick<SoundPart, 'lines' | 'digest' | 'key'> {
  before: SoundPart | null
}

/** What the next check may go on from; null where something was found, and for a former version's entries. */
function soundIn(
  { chain, entries }: JudgedChain,
  links: readonly NumberedLink[],
  { before, ...checked }: CheckedLines,
): SoundPart | null {
  const last = links.at(-1) ?? before?.last
  if (chain.broken || !last || links.some(({ isOld }) => isOld)) return null
  const added = Buffer.concat(links.map(({ hash }) => Buffer.from(hash, 'hex')))
  const isFurther = before !== null && links.length === entries.last - before.chain.head.count
  const hashes = isFurther ? Buffer.concat([before.hashes, added]) : added
  const bounds = boundsIn(links, checked.key, isFurther ? before.bounds : undefined)
  return { ...checked, chain, bounds, last, first: entries.first, hashes }
}

const hashesIn = (links: readonly NumberedLink[]): EntryHashes => ({
  first: links[0]?.number ?? 1,
  last: links.at(-1)?.number ?? 0,
  hashOf: wanted => links.find(({ number }) => number === wanted)?.hash,
})

/** In a sound part every number is one more than the one before. */
const joined = ({ first, hashes, chain: { head } }: SoundPart, after: EntryHashes): EntryHashes => ({
  first,
  last: Math.max(head.count, after.last),
  hashOf(number) {
    if (number > head.count) return after.hashOf(number)
    const at = (number - first) * hashBytes
    return number < first ? undefined : hashes.toString('hex', at, at + hashBytes)
  },
})

/** @returns `before`: of as many lines as the sound part has; `whole`: of all of them. */
async function digestsOf(lines: readonly string[], sound: SoundPart | null) {
  const whole = createHash('sha256')
  let before: string | null = null
  await mapInStretches(lines, (line, index) => {
    if (index === sound?.lines) before = digestIn(whole)
    whole.update(`${line}\n`)
  })
  if (lines.length === sound?.lines) before = digestIn(whole)
  return { before, whole }
}

const digestIn = (hash: Hash): string => hash.copy().digest('hex')

const isSameKey = (one: SealingKey | null, other: SealingKey | null) =>
  one === other || (one !== null && other !== null && one.from === other.from && one.key.equals(other.key))
