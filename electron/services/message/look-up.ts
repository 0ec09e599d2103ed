import { AppError } from '../../app-error'
import type { ChatId } from '../../contract/common'
import type { Working } from '../delivery/leaving'
import type { Kept } from './outbox'
import { isOpen, keyOf, type SendingParts } from './parts'
import { lookFor, thorough } from './look-for'
import { pageAlone, type ReadPage, readTogether } from './page-reader'

/** @throws AppError `not_found` where it was discarded meanwhile */
export type LookUp = (using: Working, entry: Kept, after: readonly number[]) => Promise<Kept>

/**
 * Looks for a message in the turn of its dialog: while another message leaves, the two could be taken for each other.
 *
 * @returns Its state then.
 */
export function createLookUp(parts: SendingParts): LookUp {
  return async (using, entry, after) => {
    const [kept] = await lookUpAll(parts, using, [entry, []], { after, only: isOpen, page: pageAlone })
    if (!kept) throw new AppError('not_found')
    return kept
  }
}

interface Looking {
  after: readonly number[]
  /** A message outside these states is left as it is. */
  only: (entry: Kept) => boolean
  page: ReadPage
}

/** Messages of one dialog. */
type OfDialog = [first: Kept, others: Kept[]]

/** Looks for messages of one dialog, all in each reading. @returns Their states then, without discarded ones. */
function lookUpAll(
  { outbox, lanes, record, ...deps }: SendingParts,
  using: Working,
  [first, others]: OfDialog,
  { after, only, page }: Looking,
): Promise<Kept[]> {
  const { id } = using.account
  return lanes.reread(keyOf(using, first), first.token, async () => {
    const found = await Promise.all([first, ...others].map(({ token }) => outbox.find(id, token)))
    const now = found.filter(entry => entry !== null)
    const open = now.filter(only)
    if (open.length === 0) return now
    try {
      const busy = await Promise.all(
        open.map(async entry => (entry.state === 'checking' ? entry : record.change(using, entry, checking))),
      )
      const wanted = busy.map(entry => record.wanted(using, entry))
      const seen = await lookFor({ ...deps, page }, using, first.chatId, wanted, after)
      const concluded = await Promise.all(
        busy.map((entry, place) => record.conclude(using, entry, seen[place] ?? null)),
      )
      return [...now.filter(entry => !only(entry)), ...concluded]
    } catch (error) {
      for (const { token } of open) await record.broken(using, token, error)
      throw error
    }
  })
}

const checking = { state: 'checking', unclearBecause: null } as const

/**
 * Learns the outcome of messages left open: of all dialogs at once, many to a request, as a console that was cut off may
 * have left hundreds. Those under way are left alone.
 */
export async function settleAll(parts: SendingParts): Promise<void> {
  const { outbox, lanes, leaving } = parts
  const using = leaving.here()
  const isLeft = (entry: Kept) => isOpen(entry) && (entry.state !== 'unclear' || entry.unclearBecause === 'unreadable')
  const byDialog = new Map<ChatId, OfDialog>()
  for (const entry of await outbox.of(using.account.id)) {
    if (!isLeft(entry) || lanes.holds(entry.token)) continue
    const known = byDialog.get(entry.chatId)
    if (known) known[1].push(entry)
    else byDialog.set(entry.chatId, [entry, []])
  }
  const looking = { after: thorough, only: isLeft, page: readTogether(parts.wait) }
  await Promise.all([...byDialog.values()].map(entries => lookUpAll(parts, using, entries, looking)))
}
