import type { ChatId } from '../../../electron/contract/common'
import type { MyDialog } from '../../../electron/contract/my-dialogs'

/**
 * Where a dialog belongs among mine, from top to bottom. `waiting`: the operator's, to be answered. `unassigned`:
 * nobody's. `colleagues`: a colleague's, in which the operator takes part.
 */
export const myDialogPlaces = ['waiting', 'unassigned', 'colleagues', 'answered', 'closed'] as const
export type MyDialogPlace = (typeof myDialogPlaces)[number]

/** The tabs of my dialogs; all but the last show one place. */
export const myDialogTabs = ['waiting', 'unassigned', 'answered', 'all'] as const
export type MyDialogTab = (typeof myDialogTabs)[number]

export interface MyDialogsSection {
  place: MyDialogPlace
  dialogs: MyDialog[]
}

/** Main has decided who waits; here it is only told apart whose turn it is. */
export function placeOf({ group, mine, operator }: MyDialog): MyDialogPlace {
  if (group === 'closed' || group === 'answered') return group
  if (mine) return 'waiting'
  return operator === null ? 'unassigned' : 'colleagues'
}

const latest = (a: MyDialog, b: MyDialog) => (b.lastAt ?? 0) - (a.lastAt ?? 0)

/** The longest waiting come first, then the others by latest activity; ties go by number. */
function compare(a: MyDialog, b: MyDialog): number {
  const waiting = (a.waitingSince ?? Infinity) - (b.waitingSince ?? Infinity)
  return (Number.isNaN(waiting) ? 0 : waiting) || latest(a, b) || a.chatId - b.chatId
}

/**
 * Puts dialogs into places and order.
 *
 * @param held The shown order, if it is to be kept as far as possible: dialogs still in their place keep their order
 * among each other, and only those new to a place go where they belong.
 */
export function arrange(dialogs: Iterable<MyDialog>, held: readonly MyDialogsSection[] | null): MyDialogsSection[] {
  const all = [...dialogs]
  return myDialogPlaces.map(place => {
    const sorted = all.filter(dialog => placeOf(dialog) === place).sort(compare)
    const before = held?.find(section => section.place === place)
    return { place, dialogs: before ? keeping(before.dialogs, sorted) : sorted }
  })
}

/** Whose turn it is, from the first: the operator's own customers come before those who are nobody's. */
const queued = ['waiting', 'unassigned'] as const satisfies MyDialogPlace[]
type Queued = (typeof queued)[number]
const isQueued = (place: MyDialogPlace): place is Queued => place === 'waiting' || place === 'unassigned'

/** A customer who waits for the operator, or for anybody. */
export interface WaitingDialog {
  place: Queued
  dialog: MyDialog
}

/**
 * Everyone who waits, in the order in which an operator serves them: their own customers, the longest waiting first, as
 * they alone answer for those; then the unassigned ones, the longest waiting first. Customers of colleagues are not
 * among them.
 */
export function queueOf(dialogs: Iterable<MyDialog>): WaitingDialog[] {
  const sections = arrange(dialogs, null)
  return queued.flatMap(wanted =>
    sections.flatMap(({ place, dialogs: inPlace }) =>
      place === wanted && isQueued(place) ? inPlace.map(dialog => ({ place, dialog })) : [],
    ),
  )
}

const inTurn = (a: WaitingDialog, b: WaitingDialog) =>
  queued.indexOf(a.place) - queued.indexOf(b.place) || compare(a.dialog, b.dialog)

/**
 * The next one in the queue, or the one before; round from the end to the beginning.
 *
 * @param from The place in the queue of the dialog that is shown, or that it had when it was last waiting; without one,
 * the walk begins at the first, or at the last.
 */
export function neighbourIn(
  queue: readonly WaitingDialog[],
  from: WaitingDialog | null,
  step: 1 | -1,
): WaitingDialog | null {
  const others = queue.filter(({ dialog }) => dialog.chatId !== from?.dialog.chatId)
  if (!from) return others.at(step > 0 ? 0 : -1) ?? null
  if (step > 0) return others.find(other => inTurn(other, from) > 0) ?? others[0] ?? null
  return others.findLast(other => inTurn(other, from) < 0) ?? others.at(-1) ?? null
}

function keeping(before: readonly MyDialog[], sorted: readonly MyDialog[]): MyDialog[] {
  const now = new Map(sorted.map(dialog => [dialog.chatId, dialog]))
  const kept = before.flatMap(({ chatId }) => now.get(chatId) ?? [])
  const there = new Set(kept.map(({ chatId }) => chatId))
  for (const dialog of sorted) {
    if (there.has(dialog.chatId)) continue
    const place = kept.findIndex(other => compare(dialog, other) < 0)
    kept.splice(place < 0 ? kept.length : place, 0, dialog)
  }
  return kept
}

/** A row of the list: the heading of a place, or a dialog in it. */
export type MyDialogRow =
  | { id: string; kind: 'place'; section: MyDialogsSection; open: boolean; dialog: null }
  | { id: string; kind: 'dialog'; dialog: MyDialog }

const headingIdOf = (place: MyDialogPlace): string => `own-${place}`
const rowIdOf = (chatId: ChatId): string => `own-${chatId}`
const dialogRow = (dialog: MyDialog): MyDialogRow => ({ id: rowIdOf(dialog.chatId), kind: 'dialog', dialog })

/**
 * The rows of a tab. The tab of all dialogs has a heading for each place that has any, and a folded place is only its
 * heading.
 */
export function rowsOf(
  sections: readonly MyDialogsSection[],
  tab: MyDialogTab,
  folded: ReadonlySet<MyDialogPlace>,
): MyDialogRow[] {
  if (tab !== 'all') return sections.flatMap(({ place, dialogs }) => (place === tab ? dialogs.map(dialogRow) : []))
  return sections.flatMap((section): MyDialogRow[] => {
    const { place, dialogs } = section
    if (dialogs.length === 0) return []
    const open = !folded.has(place)
    const heading: MyDialogRow = { id: headingIdOf(place), kind: 'place', section, open, dialog: null }
    return open ? [heading, ...dialogs.map(dialogRow)] : [heading]
  })
}

/** Number of dialogs in each tab. */
export function countsOf(sections: readonly MyDialogsSection[]): Record<MyDialogTab, number> {
  const inPlace = (wanted: MyDialogPlace) => sections.find(({ place }) => place === wanted)?.dialogs.length ?? 0
  return {
    waiting: inPlace('waiting'),
    unassigned: inPlace('unassigned'),
    answered: inPlace('answered'),
    all: sections.reduce((sum, { dialogs }) => sum + dialogs.length, 0),
  }
}
