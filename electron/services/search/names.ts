import type { DialogRequest } from '../dialog/request'
import { valueOf } from '../portal/batch-request'
import type { DialogReading } from '../dialog/request'
import { type AskDeps, type AskedLine, type Depth, failed, type SearchLine, recordFinding } from './asked'

/** The most that the portal finds at once, the newest ones. */
const mostFound = 50

/** Asks for dialogs by title and by their participants' names. */
export function askName(
  { trace }: AskDeps,
  request: DialogRequest,
  line: SearchLine,
  name: string,
  depth: Depth,
): AskedLine {
  const search = request.ask('im.search.chat.list', { FIND_LINES: name, LIMIT: mostFound })
  const places = Array.from({ length: depth.dialogs }, (_, index) =>
    request.dialog({ CHAT_ID: search.ref(index, 'id') }, depth.whole),
  )
  const later: DialogReading[] = []
  const found = () => valueOf(search.answer()) ?? []
  const readings = () => [...places.slice(0, found().length), ...later]

  return {
    finding() {
      const answer = search.answer()
      if (!answer.ok) return failed(line, answer.error, trace)
      const finding = { ...line, ...recordFinding(readings(), { ok: true }, trace), crm: null }
      return found().length < mostFound ? finding : { ...finding, note: 'newest_only' }
    },
    unread: () =>
      found()
        .slice(readings().length)
        .map(chat => chat.id),
    add: reading => void later.push(reading),
    readings,
  }
}
