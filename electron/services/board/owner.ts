import type { DialogView } from '../../contract/dialog'
import type { Directory } from '../people/directory'
import type { SourceShelf } from './shelves'

/** Takes whose a dialog is from a reading of the dialog itself, as after an act: it need not wait for the lists. */
export function takeOwner(
  { rows, sink }: SourceShelf,
  directory: Directory,
  { dialog, unsaid = [] }: DialogView,
): void {
  const { chatId, sessionId, operator, readAt } = dialog
  if (sessionId === null || unsaid.includes('owner') || unsaid.includes('session')) return
  const known = rows.of(chatId)?.facts.operatorId
  // The dialog itself names nobody where a bot has it.
  if (operator === null && known && directory.isBot(known)) return
  const row = rows.owned({ chatId, sessionId, operatorId: operator?.id ?? null, at: readAt })
  if (!row) return
  sink.touched(row)
  void sink.flush()
}
