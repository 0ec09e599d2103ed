import { randomUUID } from 'node:crypto'
import type { BatchAnswer } from '../../bitrix/client/bitrix'
import type { AccountId } from '../../contract/account'
import type { Serves } from '../../contract/calls'
import type { ChatId, Instant } from '../../contract/common'
import type { DialogView } from '../../contract/dialog'
import type { Push } from '../../contract/events'
import type { Failure } from '../../contract/failure'
import type { LookChange, LookReading } from '../../contract/look'
import { type Active, type ActiveAccount, isActive, type PortalTime, whileActive } from '../account/active'
import type { Dialogs } from '../dialog/dialogs'
import { type Glanced, glanceCommands } from '../dialog/glance'
import { type BatchRequest, mostCommands, newRequest } from '../portal/batch-request'
import type { PollPart } from '../portal/poll-part'
import { failureOf, onceEach, type Trace } from '../portal/trace'
import { readHolding } from './holding'

interface LookDeps {
  active: Active
  dialogs: Pick<Dialogs, 'glance' | 'known' | 'read'>
  now: PortalTime
  push: Push
  /** Has the poll come soon. */
  nudge: () => void
  trace?: Trace
}

export interface LookPart {
  handlers: Serves<'look'>
  part: PollPart
  /** Looks at nothing any more for an account that signs out. */
  forget(account: AccountId): void
}

/** A dialog that is looked at. */
interface Pane {
  glanced: Glanced | null
  readAt: Instant | null
  failure: Failure | null
  /** Its first reading is under way, apart from the poll. */
  isReading: boolean
  /** Polls that leave it out, and how many it will be after the next refusal. */
  rest: number
  nextRest: number
  /** The view as the window has it. */
  told: string
}

/** Polls, about a minute, after which a dialog that was refused is tried again at the latest. */
const longestRest = 12

/**
 * Looks at dialogs without joining them: all of them with the poll's one request. A history is read again only once its
 * dialog has moved on. Everything it sends is a reading.
 */
export function createLook({ active, dialogs, push, nudge, ...deps }: LookDeps): LookPart {
  const trace = onceEach(deps.trace ?? (() => randomUUID()))
  let shown: { account: AccountId; panes: Map<ChatId, Pane> } | null = null

  const reading = createLookReading({ active, dialogs, push, nudge, trace })

  return {
    handlers: {
      async 'look.watch'({ chatIds }) {
        const using = active()
        const known = shown?.account === using.account.id ? shown.panes : new Map<ChatId, Pane>()
        const panes = new Map(chatIds.map(chatId => [chatId, known.get(chatId) ?? blank()]))
        shown = { account: using.account.id, panes }
        const unread = [...panes].filter(([, { glanced, isReading }]) => !glanced && !isReading)
        if (unread.length > 0) void reading.begin(using, unread)
        return [...panes].map(lookOf)
      },
      'look.holding': wanted => readHolding({ dialogs, now: deps.now }, whileActive(active()), wanted),
    },
    part: {
      ask(request, using) {
        if (shown?.account !== using.account.id) return null
        const due = [...shown.panes].filter(([, pane]) => !pane.isReading && pane.rest-- <= 0)
        const room = Math.floor((mostCommands - request.size() - 1) / glanceCommands)
        const panes = due.slice(0, Math.max(0, room))
        return panes.length > 0 ? reading.ask(request, using, panes) : null
      },
    },
    forget(account) {
      if (shown?.account === account) shown = null
    },
  }
}

/** Reads panes, with the poll or at once, and tells the window what it brought. */
function createLookReading({ active, dialogs, push, nudge, trace }: Omit<LookDeps, 'now'> & { trace: Trace }) {
  const tell = (panes: readonly [ChatId, Pane][]) => push('look.changed', panes.map(changeOf))

  /** @returns Takes the answers. */
  function ask(request: BatchRequest, using: ActiveAccount, panes: readonly [ChatId, Pane][]): () => void {
    const wishes = panes.map(([chatId, { glanced }]) => ({ chatId, known: glanced }))
    const take = dialogs.glance(using, request, wishes)
    return () => {
      const answers = take()
      const isMoved = panes.map(([, pane], index) => settle(pane, answers[index], trace)).some(is => is)
      tell(panes)
      if (isMoved) nudge()
    }
  }

  /** The first reading of dialogs, which the operator waits for. */
  async function begin(using: ActiveAccount, panes: readonly [ChatId, Pane][]): Promise<void> {
    const request = newRequest(using.bitrix)
    const take = ask(request, using, panes)
    for (const [, pane] of panes) pane.isReading = true
    try {
      await request.send({ lane: 'open' })
      if (isActive(active, using)) take()
    } catch (error) {
      for (const [, pane] of panes) pane.failure = failureOf(error, trace)
      if (isActive(active, using)) tell(panes)
    } finally {
      for (const [, pane] of panes) pane.isReading = false
    }
  }

  return { ask, begin }
}

const blank = (): Pane => ({
  glanced: null,
  readAt: null,
  failure: null,
  isReading: false,
  rest: 0,
  nextRest: 1,
  told: '',
})

/** Notes an answer. @returns Whether the dialog has moved on, so that its history is to be read at once. */
function settle(pane: Pane, answer: BatchAnswer<Glanced> | undefined, trace: Trace): boolean {
  if (!answer) return false
  if (!answer.ok) {
    pane.failure = failureOf(answer.error, trace)
    ;[pane.rest, pane.nextRest] = [pane.nextRest, Math.min(2 * pane.nextRest, longestRest)]
    return false
  }
  const wasBehind = pane.glanced?.isBehind ?? false
  pane.glanced = answer.value
  pane.readAt = answer.value.view.dialog.readAt
  pane.failure = null
  ;[pane.rest, pane.nextRest] = [0, 1]
  return answer.value.isBehind && !wasBehind
}

const lookOf = ([chatId, { glanced, readAt, failure }]: [ChatId, Pane]): LookReading => ({
  chatId,
  view: glanced?.view ?? null,
  readAt,
  failure,
})

/** A reading for the window; the dialog itself only where it differs from what the window has. */
function changeOf([chatId, pane]: [ChatId, Pane]): LookChange {
  const { glanced, readAt, failure } = pane
  const text = glanced ? textOf(glanced.view) : ''
  const isSame = text === pane.told
  pane.told = text
  return { chatId, readAt, failure, ...(glanced && !isSame && { view: glanced.view }) }
}

const textOf = ({ dialog, ...view }: DialogView) => JSON.stringify({ ...view, dialog: { ...dialog, readAt: 0 } })
