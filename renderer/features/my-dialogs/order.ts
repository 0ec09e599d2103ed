import type { ChatId } from '../../../electron/contract/common'
import type { MyDialog, MyDialogGroup } from '../../../electron/contract/my-dialogs'

/** The groups from top to bottom. */
export const ownGroups = ['new', 'work', 'answered', 'closed'] as const satisfies readonly MyDialogGroup[]

export interface MyDialogsSection {
  group: MyDialogGroup
  dialogs: MyDialog[]
}

const latest = (a: MyDialog, b: MyDialog) => (b.lastAt ?? 0) - (a.lastAt ?? 0)

/** The longest waiting come first, then the others by latest activity; ties go by number. */
function compare(a: MyDialog, b: MyDialog): number {
  const waiting = (a.waitingSince ?? Infinity) - (b.waitingSince ?? Infinity)
  return (Number.isNaN(waiting) ? 0 : waiting) || latest(a, b) || a.chatId - b.chatId
}

/**
 * Puts dialogs into groups and order.
 *
 * @param held The shown order, if it is to be kept as far as possible: dialogs still in their group keep their places
 * among each other, and only those new to a group go to their proper place.
 */
export function arrange(dialogs: Iterable<MyDialog>, held: readonly MyDialogsSection[] | null): MyDialogsSection[] {
  const all = [...dialogs]
  return ownGroups.map(group => {
    const sorted = all.filter(dialog => dialog.group === group).sort(compare)
    const before = held?.find(section => section.group === group)
    return { group, dialogs: before ? keeping(before.dialogs, sorted) : sorted }
  })
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

/** The dialogs that contain all the words in their names, texts or numbers. */
export function filtered(dialogs: Iterable<MyDialog>, words: string): MyDialog[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const all = [...dialogs]
  if (wanted.length === 0) return all
  return all.filter(dialog => {
    const { customer, title, lineName, userCode, connectorTitle, connector, chatId, last } = dialog
    const told = [customer, title, lineName, userCode, connectorTitle, connector, `chat${chatId}`, last?.text]
    // Nearly all of them are the operator's, whose name would match everything.
    const text = [...told, dialog.mine ? null : dialog.operator?.name].join('\n').toLocaleLowerCase()
    return wanted.every(word => text.includes(word))
  })
}

/** A row of the list: the heading of a group, or a dialog in it. */
export type MyDialogRow =
  | { id: string; kind: 'group'; section: MyDialogsSection; open: boolean; dialog: null }
  | { id: string; kind: 'dialog'; dialog: MyDialog }

export const headingIdOf = (group: MyDialogGroup): string => `own-${group}`
const rowIdOf = (chatId: ChatId): string => `own-${chatId}`

/** The sections as rows; a folded one is only its heading. Groups without dialogs are left out. */
export function rowsOf(sections: readonly MyDialogsSection[], folded: ReadonlySet<MyDialogGroup>): MyDialogRow[] {
  return sections.flatMap((section): MyDialogRow[] => {
    const { group, dialogs } = section
    if (dialogs.length === 0) return []
    const open = !folded.has(group)
    const heading: MyDialogRow = { id: headingIdOf(group), kind: 'group', section, open, dialog: null }
    const rows = dialogs.map((dialog): MyDialogRow => ({ id: rowIdOf(dialog.chatId), kind: 'dialog', dialog }))
    return open ? [heading, ...rows] : [heading]
  })
}
