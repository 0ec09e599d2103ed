import type { Result } from '../../bitrix/methods'
import type { LineId, Operator, UserId } from '../../contract/common'
import type { JournalEntry, JournalMove } from '../../contract/journal'

export type ReportTransfers = Result<'imopenlines.v2.Session.Transfer.list'>['transfers']
type ReportTransfer = ReportTransfers[number]

interface Compared {
  /** The account's acts on one dialog. */
  acts: readonly JournalEntry[]
  /** The portal's record of their sessions; null where it could not be read. */
  transfers: ReportTransfers | null
  me: Operator
  names: MoveNames
}

/** Names by number, where they are known. */
interface MoveNames {
  person(id: UserId): string | null
  line(id: LineId): string | null
}

/** Acts that pass a dialog on, and so belong in a record of transfers. */
const moving: ReadonlySet<JournalEntry['act']> = new Set(['intercept', 'transfer', 'skip'])
/** Such acts may have moved something all the same. */
const open: ReadonlySet<JournalEntry['state']> = new Set(['done', 'gone', 'sent', 'unclear'])
/** Milliseconds by which a transfer may come before or after its act was written down. */
const tolerance = { before: 60_000, after: 5 * 60_000 }

/** Lays the operator's own moves of a dialog beside those in the portal's record, oldest first. */
export function compareMoves({ acts, transfers, me, names }: Compared): JournalMove[] {
  const own = acts.filter(({ act }) => moving.has(act)).toSorted((a, b) => a.at - b.at)
  const left = new Set(transfers?.toSorted((a, b) => (a.date ?? 0) - (b.date ?? 0)))
  const moves: JournalMove[] = []
  for (const entry of own) {
    const told = [...left].find(transfer => isOf(transfer, entry, me.id))
    if (told) left.delete(told)
    else if (!open.has(entry.state)) continue
    const isOpen = transfers === null || entry.sessionId === null
    moves.push(ownMove(entry, me, told ? 'both' : isOpen ? 'open' : 'missing'))
  }
  const person = (id: UserId) => (id === me.id ? me.name : names.person(id))
  const elsewhere = [...left].map(transfer => moveOf(transfer, { person, line: id => names.line(id) }))
  return [...moves, ...elsewhere].toSorted((a, b) => secondOf(a) - secondOf(b))
}

/** The portal's times are whole seconds. */
const secondOf = ({ at }: JournalMove) => Math.floor((at ?? 0) / 1000)

/** Whether a transfer is what the act did. A portal that does not tell who began it says nothing against that. */
function isOf(transfer: ReportTransfer, { act, sessionId, at, with: given }: JournalEntry, me: UserId): boolean {
  const { initiatorId, toOperatorId, toConfigId, date } = transfer
  if (transfer.sessionId !== sessionId || (initiatorId !== null && initiatorId !== me)) return false
  if (date !== null && (date < at - tolerance.before || date > at + tolerance.after)) return false
  if (act === 'intercept') return toOperatorId === me
  if (act === 'skip') return transfer.reason === 'queue' || (toOperatorId === null && transfer.reason !== 'line')
  const to = given?.to
  return to?.kind === 'line' ? toConfigId === to.id : toOperatorId === to?.id
}

function ownMove(entry: JournalEntry, me: Operator, record: JournalMove['record']): JournalMove {
  const { act, at, sessionId, with: given } = entry
  // The operator themselves passes on what is theirs.
  const from = entry.from ?? (act === 'intercept' ? null : me)
  const to = act === 'intercept' ? { kind: 'person' as const, ...me } : (given?.to ?? null)
  return { at, sessionId, from, to, by: me, act, record }
}

function moveOf(transfer: ReportTransfer, names: MoveNames): JournalMove {
  const { sessionId, date, fromOperatorId, toOperatorId, toConfigId, initiatorId, reason } = transfer
  const person = (id: UserId | null) => (id === null ? null : { id, name: names.person(id) })
  const isToLine = reason === 'line' && toConfigId !== null
  const line = isToLine ? { kind: 'line' as const, id: toConfigId, name: names.line(toConfigId) } : null
  const to = person(toOperatorId)
  return {
    ...{ at: date, sessionId, from: person(fromOperatorId), by: person(initiatorId) },
    ...{ to: to ? { kind: 'person', ...to } : line, act: null, record: 'elsewhere' },
  }
}
