import type { Dialog } from '../../contract/dialog'

const place = ({ status }: Dialog): number => {
  if (status === 'new' || status === 'waiting') return 0
  return status === 'closed' ? 2 : 1
}
/** Earliest time from which the customer may have been waiting, where that is not known. */
const waitsSince = ({ waitingSince, sessionStartedAt }: Dialog) => waitingSince ?? sessionStartedAt ?? Infinity
const activeAt = ({ lastActivityAt, sessionStartedAt }: Dialog) => lastActivityAt ?? sessionStartedAt ?? 0

/**
 * Orders dialogs by need: waiting for an answer first, the longest wait at the top; then open ones, then closed ones,
 * the latest activity at the top. Equals keep their order. Duplicates are left out.
 */
export function ranked(dialogs: readonly Dialog[]): Dialog[] {
  const unique = [...new Map(dialogs.map(dialog => [dialog.chatId, dialog])).values()]
  return unique.sort((a, b) => {
    if (place(a) !== place(b)) return place(a) - place(b)
    const difference = place(a) === 0 ? waitsSince(a) - waitsSince(b) : activeAt(b) - activeAt(a)
    return Number.isNaN(difference) ? 0 : difference
  })
}
