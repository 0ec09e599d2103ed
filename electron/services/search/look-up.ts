import { AppError } from '../../app-error'
import { breath } from '../../breath'
import { ChatId, CrmType, SessionId } from '../../contract/common'
import type { Dialog } from '../../contract/dialog'
import { type Finding, type Understood } from '../../contract/search'
import type { ActiveAccount } from '../account/active'
import type { Dialogs } from '../dialog/dialogs'
import type { Directory } from '../people/directory'
import { type AskedLine, answered, type Depth, failed, type SearchLine } from './asked'
import { askLine } from './questions'
import type { Trace } from '../portal/trace'

export interface LookUpDeps {
  using: ActiveAccount
  dialogs: Pick<Dialogs, 'request' | 'keep'>
  directory: Directory
  trace: Trace
  signal: AbortSignal
}

/** Told the findings of a single line while more of its dialogs are being read. */
type TellUnfinished = (findings: Finding[]) => void

/** Dialogs that one further request reads, with one command left for the names. */
const perRequest = 49

/**
 * Looks up one line, in one request from question to whole dialog; records with more dialogs than fit take further
 * ones.
 *
 * @param tell Told after each request but the last one; what was told before keeps its order.
 * @returns One finding; for a bare number one per meaning that led somewhere.
 * @throws AppError `cancelled`, `signed_out`
 */
export async function lookUp(deps: LookUpDeps, line: SearchLine, tell: TellUnfinished): Promise<Finding[]> {
  const { understood } = line
  const inOrder = createOrder(tell)
  try {
    if (understood.kind !== 'number')
      return await answer(deps, [line], { whole: true, dialogs: 10, related: 3 }, inOrder)
    const meanings = meaningsOf(understood).map(meant => ({ text: line.text, understood: meant }))
    return byNumber(line, await answer(deps, meanings, { whole: true, dialogs: 3, related: 1 }, inOrder))
  } catch (error) {
    return [failed(line, bearable(error), deps.trace)]
  }
}

/** Dialogs that were told keep their places, whatever is read later: somebody may be about to choose one. */
function createOrder(tell: TellUnfinished): TellUnfinished {
  const told = new Map<ChatId, number>()
  return findings => {
    const found = findings.filter(({ outcome }) => outcome === 'found')
    const ordered = found.map(finding => {
      for (const { chatId } of finding.dialogs) if (!told.has(chatId)) told.set(chatId, told.size)
      const place = ({ chatId }: Dialog) => told.get(chatId) ?? 0
      return { ...finding, dialogs: finding.dialogs.toSorted((a, b) => place(a) - place(b)) }
    })
    if (ordered.length > 0) tell(ordered)
  }
}

async function answer(deps: LookUpDeps, lines: SearchLine[], depth: Depth, tell: TellUnfinished): Promise<Finding[]> {
  const { using, dialogs, signal } = deps
  const request = dialogs.request(using)
  const asked = lines.map(line => askLine(deps, request, line, depth))
  if (request.size() > 0) {
    request.names()
    await request.send({ lane: 'search', signal })
    await askFurther(deps, asked)
    await readRest(deps, asked, () => tell(findingsOf(asked)))
  }
  const findings = findingsOf(asked)
  for (const reading of asked.flatMap(one => one.readings())) {
    const view = reading.hasHistory ? reading.view() : null
    if (view?.ok) dialogs.keep(view.value, using)
  }
  return findings
}

const findingsOf = (asked: readonly AskedLine[]) => asked.map(one => one.finding())

/** Asks for the records that the first request had no room for. */
export async function askFurther({ using, dialogs, signal }: LookUpDeps, asked: readonly AskedLine[]): Promise<void> {
  for (const one of asked) {
    const request = dialogs.request(using)
    one.further?.(request)
    if (request.size() > 0) await request.send({ lane: 'search', signal })
  }
}

/**
 * Reads the dialogs of CRM records that did not fit into the request that listed them.
 *
 * @param tell Called before each request, once what has arrived so far was read.
 */
export async function readRest(
  { using, dialogs, signal }: LookUpDeps,
  asked: readonly AskedLine[],
  tell: () => void = () => {},
): Promise<void> {
  const rest = asked.flatMap(one => one.unread().map(chatId => ({ one, chatId })))
  for (let at = 0; at < rest.length; at += perRequest) {
    const request = dialogs.request(using)
    tell()
    await breath()
    for (const { one, chatId } of rest.slice(at, at + perRequest)) one.add(request.dialog({ CHAT_ID: chatId }, false))
    request.names()
    await request.send({ lane: 'search', signal })
  }
}

/** The possible meanings of a bare number. */
export function meaningsOf({ number }: Extract<Understood, { kind: 'number' }>): Understood[] {
  return [
    { kind: 'chat', chatId: ChatId.parse(number) },
    { kind: 'session', sessionId: SessionId.parse(number) },
    ...CrmType.options.map(type => ({ kind: 'crm' as const, entity: { type, id: number } })),
  ]
}

/** Findings of the meanings that led somewhere; otherwise one that says so, or why it could not be learned. */
export function byNumber(line: SearchLine, findings: Finding[]): Finding[] {
  const found = findings.filter(({ outcome }) => outcome === 'found')
  if (found.length > 0) return found
  const expected = ['not_found', 'forbidden', undefined]
  const failure = findings.map(finding => finding.failure).find(reason => !expected.includes(reason?.code)) ?? null
  return [{ ...line, outcome: failure ? 'failed' : 'nothing', failure, crm: null, dialogs: [] }]
}

/** Errors that concern one line; others end the whole search. */
export function bearable(error: unknown): AppError {
  if (error instanceof AppError && error.code !== 'cancelled' && error.code !== 'signed_out') return error
  throw error
}

export const unanswered = (line: SearchLine, error: AppError, trace: Trace): AskedLine =>
  answered(failed(line, error, trace))
