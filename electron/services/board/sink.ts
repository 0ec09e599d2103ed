import type { ChatId, SessionId } from '../../contract/common'
import type { LiveRow, BoardRows, Facts, Moment } from './rows'

/** Where a source puts what it has read. */
export interface BoardSink {
  rows: BoardRows
  put(facts: Facts, read: Moment): void
  end(sessionId: SessionId): void
  /** A row has changed. */
  touched(row: LiveRow): void
  /** A whole reading did not have these rows: the portal is asked for each, and after three such readings they go. */
  missing(isMissing: (row: LiveRow) => boolean): void
  /** Lets everything else in main go on, and tells what has changed if that is much. */
  breathe(): Promise<void>
}

interface SinkDeps {
  rows: BoardRows
  /** Tells these chats, which have changed or gone. */
  tell: (changed: ReadonlySet<ChatId>, gone: ReadonlySet<ChatId>) => void
  pause: () => Promise<unknown>
}

/** Rows that are told at once. */
const slice = 250
const mostMissed = 3

export interface TellingSink extends BoardSink {
  /** Tells everything that has changed, in slices. */
  flush(): Promise<void>
  /** Nothing of it is told any more. */
  drop(): void
}

export function createSink({ rows, tell, pause }: SinkDeps): TellingSink {
  let changed = new Set<ChatId>()
  let gone = new Set<ChatId>()

  function end(sessionId: SessionId): void {
    const chatId = rows.end(sessionId)
    if (chatId === null) return
    changed.delete(chatId)
    gone.add(chatId)
  }
  function touched(row: LiveRow): void {
    row.told = null
    changed.add(row.facts.chatId)
    gone.delete(row.facts.chatId)
  }
  function tellNow(): void {
    if (changed.size + gone.size === 0) return
    const [some, left] = [new Set([...changed].slice(0, slice)), new Set([...changed].slice(slice))]
    tell(some, gone)
    ;[changed, gone] = [left, new Set()]
  }

  return {
    rows,
    end,
    touched,
    put(facts, read) {
      const row = rows.put(facts, read)
      if (row) touched(row)
    },
    missing(isMissing) {
      for (const row of rows.bySession.values()) {
        if (!isMissing(row)) continue
        row.missed += 1
        row.wants = 'counts'
        if (row.missed >= mostMissed) end(row.facts.sessionId)
      }
    },
    async breathe() {
      if (changed.size >= slice) tellNow()
      await pause()
    },
    async flush() {
      while (changed.size + gone.size > 0) {
        tellNow()
        if (changed.size > 0) await pause()
      }
    },
    drop: () => void ([changed, gone] = [new Set(), new Set()]),
  }
}
