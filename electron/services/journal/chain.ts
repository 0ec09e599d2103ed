import type { JournalBreak } from '../../contract/journal'
import { Instant } from '../../contract/common'
import { type JournalHead, type NumberedLink, origin, sealOf } from './links'
import { timeOf } from './rows'
import { mapInStretches } from '../portal/stretches'

/** The key that seals, and the first entry that it sealed. */
export interface SealingKey {
  key: Buffer
  from: number
}

/** What the entries themselves show. */
export interface ChainState {
  broken: JournalBreak | null
  /** The last entry. */
  head: JournalHead
  /** When the last entry was written. */
  at: Instant | null
  /** Entries that have no seal although there is a key, and the first of them; whoever can write the file can add some. */
  unsealed: number
  firstUnsealed: number | null
}

/** What is known of entries in which nothing was found. */
interface Sound {
  chain: ChainState
  bounds: Allowances
}

/**
 * Judges entries one after the other, with pauses in which everything else goes on.
 *
 * @param sound The first of the entries and all before it were judged already, and nothing was found.
 */
export async function judgeChain(
  links: readonly NumberedLink[],
  key: SealingKey | null,
  sound?: Sound,
): Promise<ChainState> {
  const bounds = boundsIn(links, key, sound?.bounds)
  const { unsealed, firstUnsealed } = sound?.chain ?? { unsealed: 0, firstUnsealed: null }
  const found: Pick<ChainState, 'broken' | 'unsealed' | 'firstUnsealed'> = { broken: null, unsealed, firstUnsealed }
  await mapInStretches(links, (link, index) => {
    if (sound && index === 0) return
    found.broken ??= judge(links, index, bounds, key)
    if (!key || link.number < key.from || link.seal !== null) return
    found.unsealed++
    found.firstUnsealed ??= link.number
  })
  // Where all was taken away, the doubt that was written since is not the first break.
  if (!sound && (found.broken === null || found.broken.kind === 'doubt'))
    found.broken = beginningOf(links, bounds) ?? found.broken
  const last = links.at(-1)
  const head = last ? { count: last.number, hash: last.hash } : { count: 0, hash: origin }
  return { ...found, head, at: last ? momentOf(last) : null }
}

export interface Allowances {
  /** Entries before this number may lack their texts. */
  cut: number
  /** Entries before this number may be gone. */
  trim: number
}

/**
 * How far entries say that others were cut; an entry without the seal that it should have has no say.
 *
 * @param before How far entries before these say so.
 */
export function boundsIn(
  links: readonly NumberedLink[],
  key: SealingKey | null,
  before: Allowances = { cut: 1, trim: 1 },
): Allowances {
  const bounds = { ...before }
  for (const link of links) {
    const { row } = link
    if (row?.kind !== 'cut' && row?.kind !== 'trim') continue
    if (key && link.number >= key.from && !isSealed(link, key)) continue
    if (row.kind === 'cut') bounds.cut = Math.max(bounds.cut, row.cut.before)
    else bounds.trim = Math.max(bounds.trim, row.trim.before)
  }
  return bounds
}

const isSealed = ({ hash, seal }: NumberedLink, { key }: SealingKey) => seal === sealOf(hash, key)

function judge(
  links: readonly NumberedLink[],
  index: number,
  { cut }: Allowances,
  key: SealingKey | null,
): JournalBreak | null {
  const link = links[index]
  const before = links[index - 1]
  if (!link) return null
  const found = (kind: JournalBreak['kind'], entry = link.number, count = 1): JournalBreak => {
    const at = kind === 'missing' || entry < link.number ? before : link
    return { kind, entry, count, at: at ? momentOf(at) : null }
  }
  if (!link.genuine) {
    const isDouble = links.some(other => other !== link && other.genuine && other.number === link.number)
    return found(isDouble ? 'inserted' : 'edited')
  }
  const place = before ? placeAfter(links, index, before) : null
  if (place) return found(place.kind, place.entry, place.count)
  if (key && link.number >= key.from && isForged(link, key)) {
    return found(links.slice(index + 1).some(other => isTwin(other, link, key)) ? 'inserted' : 'recomputed')
  }
  if (link.bare && link.number >= cut) return found('texts_missing')
  return link.row?.kind === 'doubt' ? found('doubt') : null
}

/** Sealed by another key, or in the form of a version that knew no seals. An entry may lack its seal for want of a keyring. */
const isForged = (link: NumberedLink, key: SealingKey) => (link.seal === null ? link.isOld : !isSealed(link, key))

const isTwin = (other: NumberedLink, { number }: NumberedLink, key: SealingKey) =>
  other.number === number && isSealed(other, key)

interface Place {
  kind: JournalBreak['kind']
  entry?: number
  count?: number
}

/** Whether an entry stands where it belongs, after the one before it. */
function placeAfter(links: readonly NumberedLink[], index: number, before: NumberedLink): Place | null {
  const link = links[index]
  if (!link) return null
  const expected = before.number + 1
  if (link.isOld && !before.isOld) return { kind: 'inserted' }
  if (link.isOld) return link.prev === before.hash ? null : oldPlace(links, index, before)
  if (link.number < expected) return { kind: 'inserted' }
  if (link.number > expected) {
    const isLater = links.slice(index + 1).some(other => !other.isOld && other.number === expected)
    if (isLater) return { kind: 'swapped' }
    const count = link.number - expected
    return { kind: link.unread >= count ? 'edited' : 'missing', entry: expected, count }
  }
  // Its hash is right for what it says, yet the next one does not follow it.
  return link.prev === before.hash ? null : { kind: before.isOld ? 'missing' : 'edited', entry: before.number }
}

/** A former version's entries have no numbers: their hashes alone tell what happened to them. */
function oldPlace(links: readonly NumberedLink[], index: number, before: NumberedLink): Place {
  const link = links[index]
  if (!link || links.slice(0, index).some(({ hash }) => hash === link.hash)) return { kind: 'inserted' }
  const later = links.slice(index + 1)
  if (later.some(({ hash }) => hash === link.prev)) return { kind: 'swapped' }
  return later.some(({ prev }) => prev === before.hash) ? { kind: 'inserted' } : { kind: 'missing' }
}

function beginningOf([first]: readonly NumberedLink[], { trim }: Allowances): JournalBreak | null {
  if (!first || first.number <= Math.max(1, trim)) return null
  return { kind: 'beginning_missing', entry: 1, count: first.number - 1, at: momentOf(first) }
}

/** When an entry was written, by its own word; null where it has none that makes sense. */
const momentOf = ({ row }: NumberedLink): Instant | null => (row ? (Instant.safeParse(timeOf(row)).data ?? null) : null)

/** How a head that was noted elsewhere fits the entries. */
export type AnchorFit = 'fits' | 'missing_end' | 'differs' | 'gone'

/** The hashes of entries by their numbers. */
export interface EntryHashes {
  /** Number of the first entry, 1 where there is none; of the last one, or 0. */
  first: number
  last: number
  hashOf(number: number): string | undefined
}

/** Compares a noted head with the entries; `gone` where its entry was dropped since. */
export function fitOf({ first, last, hashOf }: EntryHashes, { count, hash }: JournalHead): AnchorFit {
  if (count === 0) return 'fits'
  if (count > last) return 'missing_end'
  const found = hashOf(count)
  if (found === undefined) return count < first ? 'gone' : 'differs'
  return found === hash ? 'fits' : 'differs'
}
