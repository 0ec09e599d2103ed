import type { ReplyWait } from '../../contract/board'
import type { MyDialog } from '../../contract/my-dialogs'
import type { MyDialogs } from '../my-dialogs/my-dialogs'
import type { Facts, Moment } from './rows'
import type { BoardSink } from './sink'
import type { Source } from './source'

const turnMs = 5000

interface MineDeps {
  sink: BoardSink
  myDialogs: Pick<MyDialogs, 'handlers'>
  moment: () => Moment
}

/** The last resort: the operator's own dialogs and the unassigned ones of their lines, which are read anyway. */
export function createMine({ sink, myDialogs, moment }: MineDeps): Source {
  const state = { turnAt: -Infinity, isFilling: true, isCut: false }

  return {
    stretch: () => 1,
    dueIn: () => Math.max(0, state.turnAt + turnMs - moment().steady),
    isFilling: () => state.isFilling,
    isCut: () => state.isCut,
    restart: () => void myDialogs.handlers['myDialogs.refresh']({}),
    async turn() {
      const { at, steady } = moment()
      state.turnAt = steady
      const { dialogs, readAt, isCut } = await myDialogs.handlers['myDialogs.list']({})
      if (readAt === null) return
      const read = { at: readAt, steady: steady - Math.max(0, at - readAt) }
      const seen = new Set<number>()
      for (const dialog of dialogs) {
        const facts = factsOf(dialog)
        if (!facts) continue
        seen.add(facts.sessionId)
        sink.put(facts, read)
        const row = sink.rows.bySession.get(facts.sessionId)
        if (row) Object.assign(row, { wait: waitOf(dialog), wants: null })
      }
      for (const id of [...sink.rows.bySession.keys()]) if (!seen.has(id)) sink.end(id)
      Object.assign(state, { isFilling: false, isCut: isCut === true })
      await sink.breathe()
    },
  }
}

function waitOf({ group, waitingSince, waitsAtMost }: MyDialog): ReplyWait {
  return group === 'answered' ? { is: 'answered' } : { is: 'waiting', since: waitsAtMost ? null : waitingSince }
}

/** A dialog of the list; null for one that is over. */
function factsOf(dialog: MyDialog): Facts | null {
  const { chatId, sessionId, customer, connector, lineId, operator, group, lastAt, pinned } = dialog
  if (sessionId === null || group === 'closed') return null
  return {
    ...{ chatId, sessionId, customer, lineId },
    customerId: null,
    connector: connector || null,
    operatorId: operator?.id ?? null,
    status: group === 'new' ? 'new' : pinned ? 'paused' : 'answered',
    lastMessageAt: lastAt,
    messages: null,
    transfers: null,
    crm: null,
    begunAt: null,
    firstReplyMs: null,
    isFirstReplyInTime: null,
    vote: null,
    isAnswered: null,
  }
}
