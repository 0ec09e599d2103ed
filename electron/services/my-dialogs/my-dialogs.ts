import { randomUUID } from 'node:crypto'
import { AppError } from '../../app-error'
import type { CallOptions } from '../../bitrix/client/bitrix'
import type { Serves } from '../../contract/calls'
import type { Push } from '../../contract/events'
import type { ChatId } from '../../contract/common'
import type { Dialog, Unsaid } from '../../contract/dialog'
import type { MyDialogsChange, MyDialog } from '../../contract/my-dialogs'
import { type Active, type ActiveAccount, activeOrNull, isActive, type PortalTime } from '../account/active'
import { createTurns } from '../account/in-turn'
import { newRequest } from '../portal/batch-request'
import type { Directories } from '../people/directory'
import { askLines } from '../people/channels'
import type { PollPart } from '../portal/poll-part'
import {
  blankState,
  type OwnReading,
  type ListState,
  contradicts,
  corrected,
  isAhead,
  moved,
  snapshot,
  turnPage,
} from './state'
import { type Make, makeAll } from './making'
import { askList, itemsIn, marksIn, takeList } from './reading'
import { onceEach, type Trace } from '../portal/trace'

/** A dialog before and after a change: null before it came and after it left. */
export interface ListStep {
  before: MyDialog | null
  now: MyDialog | null
}

/** @param isFirst The account's first reading, or the first since another was active, which is no news. */
type StepListener = (steps: readonly ListStep[], isFirst: boolean) => void

export interface MyDialogs {
  handlers: Serves<'myDialogs'>
  part: PollPart
  /**
   * Takes over a dialog's own reading: where it contradicts the list, the list is read again soon; whether and since
   * when the customer waits is taken from it, so that both say the same.
   *
   * @param lastId Its last message; null where its messages were not read.
   * @param unsaid What the reading did not tell; it moves nothing.
   * @param isSilent Nobody has spoken in the session: its messages were read, and all are the system's.
   */
  saw(dialog: Dialog, lastId?: number | null, unsaid?: readonly Unsaid[], isSilent?: boolean): void
  /** My dialogs of the active account as far as they are known; none without an account. */
  known(): readonly MyDialog[]
  /** Forgets everything: another account is active now, or none. */
  turn(): void
  /** Reads the whole list now, in one request. @throws AppError */
  readNow(using: ActiveAccount, options?: Pick<CallOptions, 'forAct'>): Promise<readonly MyDialog[]>
  /** Calls the listener for each change, after the window was told. */
  onChange(listener: StepListener): void
}

interface MyDialogsDeps {
  active: Active
  directory: Directories
  push: Push
  /** Asks for a poll soon. */
  nudge: () => void
  now: PortalTime
  trace?: Trace | undefined
}

/**
 * Follows my dialogs and the unassigned ones in the operator's queues: the whole list first, then its newest part with
 * each poll, and the whole list again once a minute or in doubt.
 *
 * @see api-reference/chats/im-recent-list.md
 */
export function createMyDialogs({ active, directory, push, nudge, now, ...deps }: MyDialogsDeps): MyDialogs {
  const trace = onceEach(deps.trace ?? (() => randomUUID()))
  const states = new Map<string, ListState>()
  const listeners: StepListener[] = []
  const stateOf = ({ account }: ActiveAccount): ListState => {
    const state = states.get(account.id) ?? blankState()
    states.set(account.id, state)
    return state
  }
  /** The answer may come after another account was active and the same one again, with a new list. */
  const isCurrent = (using: ActiveAccount, state: ListState) =>
    isActive(active, using) && states.get(using.account.id) === state
  const tell = (change: MyDialogsChange, before: ListState['byChat'], state: ListState, reading: ListReading) => {
    push('myDialogs.changed', change)
    const { isFirst, newest } = reading
    const steps = stepsOf(change, before, state, newest)
    for (const listener of listeners) listener(steps, isFirst)
  }
  function reread(state: ListState): void {
    state.doubtful = true
    nudge()
  }

  const part = createPart({ stateOf, isCurrent, directory, nudge, now, trace, tell })

  return {
    part,
    handlers: {
      'myDialogs.list': async () => snapshot(stateOf(active())),
      'myDialogs.refresh': async () => reread(stateOf(active())),
    },
    saw(dialog, lastId = null, unsaid = [], isSilent = false) {
      const state = stateOf(active())
      if (state.readAt === null) return
      // No news for the listeners: nothing has happened, only more is known.
      const { change, differs } = take(state, { dialog, lastId, isSilent }, unsaid)
      if (change) push('myDialogs.changed', change)
      if (differs) reread(state)
    },
    turn: () => states.clear(),
    known: () => knownTo(activeOrNull(active), stateOf),
    async readNow(using, options) {
      const state = stateOf(using)
      state.doubtful = true
      const request = newRequest(using.bitrix)
      const take = part.ask(request, using)
      await request.send({ lane: 'act', ...options })
      await take?.()
      if (state.failure) throw new AppError(state.failure.code, state.failure)
      return [...state.byChat.values()]
    },
    onChange: listener => void listeners.push(listener),
  }
}

/** Takes a dialog's own reading into the list; `differs`: the list did not say so. */
function take(state: ListState, reading: OwnReading, unsaid: readonly Unsaid[]) {
  const { dialog } = reading
  const { chatId } = dialog
  const differs = contradicts(state, dialog)
  const place = moved(state, dialog, unsaid)
  if (place !== null) state.movedBy.set(chatId, ++state.moves)
  const now = place === null ? corrected(state, reading) : place === 'left' ? [] : [place]
  return { change: turnPage(state, now, place === 'left' ? [chatId] : []), differs }
}

function stepsOf(
  change: MyDialogsChange,
  before: ListState['byChat'],
  { byChat }: ListState,
  newest: number,
): ListStep[] {
  const chats = [...change.dialogs.map(({ chatId }) => chatId), ...change.gone]
  return (
    chats
      .map(id => ({ before: before.get(id) ?? null, now: byChat.get(id) ?? null }))
      // It has only moved up into the part that is read.
      .filter(step => step.before !== null || (step.now?.lastAt ?? 0) > newest)
  )
}

interface ListReading {
  isFirst: boolean
  /** Dialogs that appear without later activity than this are no news. */
  newest: number
}

interface PartDeps extends Pick<MyDialogsDeps, 'directory' | 'nudge' | 'now'> {
  stateOf: (using: ActiveAccount) => ListState
  isCurrent: (using: ActiveAccount, state: ListState) => boolean
  trace: Trace
  tell: (change: MyDialogsChange, before: ListState['byChat'], state: ListState, reading: ListReading) => void
}

function createPart({ stateOf, isCurrent, directory, nudge, now, trace, tell }: PartDeps): PollPart {
  // Others have their turn while a long list is read, another list among them.
  const inTurn = createTurns()
  return {
    ask(request, using) {
      const state = stateOf(using)
      const names = directory.of(using.account)
      const asked = askList(request, state, now(using))
      const { moves } = state
      const learnLines = askLines(request, names)
      const take = async () => {
        learnLines()
        const items = itemsIn(asked)
        const make = await makeAll({ state, account: using.account, directory: names }, items, marksIn(items))
        const before = new Map(state.byChat)
        const isFirst = state.readAt === null
        const newest = state.isCut ? state.newestAt : -Infinity
        /** Dialogs of which more is known already than this list tells. */
        const ahead = new Set<ChatId>()
        const makeUnlessAhead: Make = (item, marks) => {
          if (!item.chat_id || !isAhead(state, item.chat_id, moves)) return make(item, marks)
          ahead.add(item.chat_id)
          return before.get(item.chat_id) ?? null
        }
        const { change, wantsMore } = takeList(state, asked, makeUnlessAhead, trace)
        if (!isCurrent(using, state)) return
        for (const [chatId, by] of state.movedBy) if (by <= moves) state.movedBy.delete(chatId)
        if (ahead.size > 0) state.doubtful = true
        if (wantsMore || ahead.size > 0) nudge()
        if (change) tell(change, before, state, { isFirst, newest })
      }
      return () => inTurn(take)
    },
  }
}

const knownTo = (using: ActiveAccount | null, stateOf: (using: ActiveAccount) => ListState): MyDialog[] =>
  using ? [...stateOf(using).byChat.values()] : []
