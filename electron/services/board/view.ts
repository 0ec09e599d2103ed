import type { BoardSource, BoardStanding, LiveDialog } from '../../contract/board'
import type { ChatId } from '../../contract/common'
import type { Push } from '../../contract/events'
import type { Directory } from '../people/directory'
import type { Descent } from './descent'
import type { SourceShelf } from './shelves'
import { dialogOf, measure } from './telling'

interface ViewDeps {
  shelves: Record<BoardSource, SourceShelf>
  descent: Pick<Descent, 'lacks'>
  directory: Directory
  push: Push
  isOver: () => boolean
  failure: () => BoardStanding['failure']
}

/** What is shown of an account's board: the rows of the source in use. */
export function createView({ shelves, descent, directory, push, isOver, failure }: ViewDeps) {
  const news = createNews()
  let current: BoardSource | null = null

  const shelf = (): SourceShelf => shelves[current ?? 'statistics']
  const shownOf = (row: Parameters<typeof dialogOf>[0]): LiveDialog =>
    dialogOf(row, { names: shelf().names, directory })
  const all = () => [...shelf().rows.bySession.values()]

  function standing(): BoardStanding {
    const { source, rows } = shelf()
    return {
      source: rows.bySession.size > 0 || !source.isFilling() ? current : null,
      lacks: descent.lacks(current),
      ...measure(rows),
      ...(source.isCut() && { isCut: true as const }),
      ...(source.isFilling() && { isFilling: true as const }),
      stretch: Math.round(source.stretch() * 10) / 10,
      failure: failure(),
    }
  }
  function tell(from: BoardSource, changed: ReadonlySet<ChatId>, gone: ReadonlySet<ChatId>): void {
    if (isOver() || from !== (current ??= from)) return
    const dialogs = [...changed].flatMap(chatId => shelf().rows.of(chatId) ?? []).map(shownOf)
    push('board.changed', { standing: standing(), dialogs, gone: [...gone], anew: news.isAnew() })
    news.note(changed, gone)
  }

  return {
    shelf,
    standing,
    tell,
    tellStanding: () => tell(current ?? 'statistics', new Set(), new Set()),
    dialogs: () => all().map(shownOf),
    /** These have come into sight. */
    want(chatIds: readonly ChatId[], now: number): void {
      shelf().names.want(chatIds)
      for (const chatId of chatIds) shelf().rows.sighted(chatId, now)
    },
    takeNews: news.take,
    /** Another source takes over: nothing known before holds any longer. */
    turnTo(source: BoardSource): void {
      if (current === source) return
      if (current !== null) news.anew()
      current = source
      for (const row of all()) shelf().sink.touched(row)
    },
    /** The first rows; the others count as changed. */
    first(most: number): LiveDialog[] {
      news.isAnew()
      for (const row of all().slice(most)) shelf().sink.touched(row)
      return all().slice(0, most).map(shownOf)
    },
  }
}

/** What has been told since the listeners in main heard. */
function createNews() {
  let isAnew = true
  const changed = new Set<ChatId>()
  const gone = new Set<ChatId>()
  return {
    anew: () => void (isAnew = true),
    /** Whether the next telling is the first; asked once. */
    isAnew() {
      const was = isAnew
      isAnew = false
      return was
    },
    note(others: ReadonlySet<ChatId>, ended: ReadonlySet<ChatId>) {
      for (const id of others) {
        changed.add(id)
        gone.delete(id)
      }
      for (const id of ended) {
        gone.add(id)
        changed.delete(id)
      }
    },
    take() {
      const told = { changed: [...changed], gone: [...gone] }
      changed.clear()
      gone.clear()
      return told
    },
  }
}
