import type { JournalAnchor, JournalBreak, JournalCheck } from '../../contract/journal'
import type { AnchorReading } from './anchor'
import { type ChainState, type EntryHashes, fitOf, type SealingKey } from './chain'
import type { JudgedChain } from './checked'
import type { JournalHead } from './links'
import type { JournalSeal, NotedHead } from './seal'

/** All that a check goes by. */
export interface Evidence {
  judged: JudgedChain
  seal: JournalSeal | undefined
  /** The head that this console knows; null before it knows one. */
  known: JournalHead | null
  noted: NotedHead | null
  key: SealingKey | null
  anchor: AnchorReading
}

/** Judges the journal by its entries, their seals, the noted length and the anchor in the portal. */
export function checkJournal({ judged, seal, key, noted, known, anchor }: Evidence): JournalCheck {
  const { chain, entries } = judged
  const marks = [known, typeof noted === 'object' ? noted : null].filter(mark => mark !== null)
  const missing = Math.max(0, ...marks.map(({ count }) => count - chain.head.count))
  const isSealed = key !== null && chain.head.count >= key.from
  return {
    entries: chain.head.count,
    broken: chain.broken ?? replacedIn(entries, marks) ?? doubtOf(chain, noted, isSealed),
    end: missing > 0 ? { missing, at: chain.at } : null,
    seal: {
      state: seal?.state() ?? 'no_keyring',
      from: isSealed ? key.from : null,
      unsealed: chain.unsealed,
      firstUnsealed: chain.firstUnsealed,
    },
    anchor: anchorOf(entries, anchor),
  }
}

function replacedIn(entries: EntryHashes, marks: readonly JournalHead[]): JournalBreak | null {
  const other = marks.find(mark => fitOf(entries, mark) === 'differs')
  return other ? { kind: 'replaced', entry: other.count, count: 1, at: null } : null
}

function doubtOf({ head, at }: ChainState, noted: NotedHead | null, isSealed: boolean): JournalBreak | null {
  const isDoubtful = isSealed && (noted === 'absent' || noted === 'forged')
  return isDoubtful ? { kind: 'doubt', entry: head.count, count: 1, at } : null
}

function anchorOf(entries: EntryHashes, reading: AnchorReading): JournalAnchor {
  if (reading.state !== 'read') return { ...reading, entry: null, at: null, misfit: null }
  const judged = reading.anchored
    .map(({ hash, count, ...anchor }) => ({
      ...anchor,
      entry: count,
      state: fitOf(entries, { count, hash }),
      code: null,
    }))
    .toSorted((a, b) => b.entry - a.entry)
  // Those that fit are this journal's; beside them, others are of other journals of the same place.
  const told = judged.find(({ state }) => state === 'fits') ?? judged.find(isMisfit) ?? judged[0]
  if (!told) return { state: 'none', entry: null, at: null, code: null, misfit: null }
  if (isMisfit(told)) return told
  // Whoever brings back what was there before must not have the portal forget.
  return { ...told, misfit: told.misfit ?? judged.find(({ misfit }) => misfit)?.misfit ?? null }
}

/** Whether the anchor speaks against the journal. */
export const isMisfit = ({ state }: Pick<JournalAnchor, 'state'>) => state === 'missing_end' || state === 'differs'

/** Whether a check has found nothing. */
export const isSound = ({ broken, end, anchor }: JournalCheck) =>
  broken === null && end === null && !isMisfit(anchor) && anchor.misfit === null
