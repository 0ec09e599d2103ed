import type { AppError } from '../../app-error'
import type { Result } from '../../bitrix/methods'
import type { People } from '../../contract/people'
import type { ActiveAccount } from '../account/active'
import { type BatchRequest, newRequest, type Pending, valueOf } from '../portal/batch-request'
import type { Directory } from './directory'
import { colleaguesOf, linesOf, unknownIn } from './model'

type ChannelLine = Result<'imopenlines.config.list.get'>[number]
type Loads = Result<'imopenlines.v2.Operator.list'>
type User = Result<'user.get'>[number]

/** The known people of a portal. */
export interface KnownPeople {
  /** Milliseconds on a clock that nobody sets. */
  at: number
  lines: readonly ChannelLine[]
  loads: Loads['operators']
  users: readonly User[]
  /** Whether `users` could be read. */
  isStaffKnown: boolean
  /** The company has more people than one answer holds. */
  moreUsers: boolean
  /** How far the long lists were read; null for one read to its end, or as far as makes sense. */
  next: { lines: number | null; loads: number | null }
  people: People
}

export interface PeopleReading {
  using: ActiveAccount
  names: Directory
  /** Accounts whose portal does not tell its operators' load: too old, or not in its plan. */
  silent: Set<string>
  now: () => number
}

/** Colleagues that one answer of the portal holds. */
const userPage = 50
/** The most channel lines, or rows of operators, that one answer holds. */
const page = 200
/** Pages of each list that are asked for at once when reading on. */
const pagesAtOnce = 5
/** The end of the portal's own count in its list of operators. */
const furthest = 10_000

/**
 * Asks for channel lines, colleagues and, unless the portal does not tell it, the operators' load: one request.
 *
 * @throws AppError when neither channel lines nor colleagues can be read
 */
export async function readFirst({ using, names, silent, now }: PeopleReading): Promise<KnownPeople> {
  const request = newRequest(using.bitrix)
  const lines = askLines(request, 0)
  const users = mayAskUsers(using) ? request.ask('user.get', { FILTER: { ACTIVE: true, USER_TYPE: 'employee' } }) : null
  const load = silent.has(using.account.id) ? null : askLoads(request, 0)
  await request.send({ lane: 'open' })

  const loads = load?.answer()
  if (loads && !loads.ok && isForGood(loads.error)) silent.add(using.account.id)
  const answer = lines.answer()
  const staff = users?.answer()
  // Without both there is nobody to choose; one of the two will do.
  if (!answer.ok && !staff?.ok) throw answer.error
  const found = {
    at: now(),
    lines: valueOf(answer) ?? [],
    users: (staff && valueOf(staff)) ?? [],
    isStaffKnown: staff?.ok === true,
    moreUsers: staff?.ok === true && staff.value.length >= userPage,
    loads: (loads && valueOf(loads)?.operators) ?? [],
    next: { lines: nextLine(valueOf(answer), 0), loads: nextLoad((loads && valueOf(loads)) ?? null, 0) },
  }
  if (answer.ok) names.learnLines(answer.value)
  return toldOf(using, names, await withQueues(using, found))
}

/**
 * Reads on in long lists of channel lines or operators: some pages of each, one request.
 *
 * @throws AppError when the request or the next page of channel lines failed; the known people stay
 */
export async function readFurther({ using, names }: PeopleReading, known: KnownPeople): Promise<KnownPeople> {
  const { next } = known
  const request = newRequest(using.bitrix)
  const lines = pagesFrom(next.lines).map(offset => ({ offset, pending: askLines(request, offset) }))
  const loads = pagesFrom(next.loads).map(offset => ({ offset, pending: askLoads(request, offset) }))
  await request.send({ lane: 'search' })

  const lineRows = lines.map(({ offset, pending }) => ({ offset, rows: orThrow(pending) }))
  const loadRows = loads.map(({ offset, pending }) => ({ offset, rows: valueOf(pending.answer()) }))
  const newLines = new Map([...known.lines, ...lineRows.flatMap(({ rows }) => rows)].map(line => [line.ID, line]))
  const last = { lines: lineRows.at(-1), loads: loadRows.at(-1) }
  if (lines.length > 0) names.learnLines([...newLines.values()])
  const found = {
    ...known,
    lines: [...newLines.values()],
    loads: [...known.loads, ...loadRows.flatMap(({ rows }) => rows?.operators ?? [])],
    next: {
      lines: last.lines ? nextLine(last.lines.rows, last.lines.offset) : null,
      // The load is an extra: where it cannot be read on, the known part will do.
      loads: last.loads ? nextLoad(last.loads.rows, last.loads.offset) : null,
    },
  }
  return toldOf(using, names, await withQueues(using, found))
}

/**
 * In a large company the channel lines' operators are asked for by number: the lines still name those who have left.
 */
async function withQueues<T extends Omit<KnownPeople, 'people'>>(using: ActiveAccount, found: T): Promise<T> {
  const unknown = found.moreUsers ? unknownIn(found.lines, found.users).slice(0, userPage * pagesAtOnce) : []
  if (unknown.length === 0) return found
  const request = newRequest(using.bitrix)
  const pages = Array.from({ length: Math.ceil(unknown.length / userPage) }, (_, index) =>
    request.ask('user.get', { FILTER: { ID: unknown.slice(index * userPage, (index + 1) * userPage) } }),
  )
  // Without the answer they are offered as before: the portal refuses a transfer to somebody who has left.
  const isSent = await request.send({ lane: 'search' }).then(
    () => true,
    () => false,
  )
  const users = isSent ? pages.flatMap(page => valueOf(page.answer()) ?? []) : []
  return { ...found, users: [...found.users, ...users] }
}

function toldOf(using: ActiveAccount, names: Directory, found: Omit<KnownPeople, 'people'>): KnownPeople {
  const { lines, loads, users, next, isStaffKnown, moreUsers } = found
  const isWhole = isStaffKnown && !moreUsers
  names.learnUsers(users)
  const colleagues = colleaguesOf({ me: using.account.user.id, nameOf: names.person, lines, loads, users, isWhole })
  names.learnPeople(colleagues.map(({ id, name }) => ({ id, name: name ?? '' })))
  const partial = next.lines !== null || next.loads !== null
  return { ...found, people: { colleagues, lines: linesOf(lines), more: moreUsers, partial } }
}

const askLines = (request: BatchRequest, offset: number) =>
  request.ask('imopenlines.config.list.get', {
    PARAMS: { order: { ID: 'asc' }, limit: page, offset },
    OPTIONS: { QUEUE: 'Y' },
  })

const askLoads = (request: BatchRequest, offset: number) =>
  request.ask('imopenlines.v2.Operator.list', { offset, limit: page })

const nextLine = (rows: readonly ChannelLine[] | null, offset: number) =>
  rows && rows.length >= page && offset + page < furthest ? offset + page : null
const nextLoad = (rows: Loads | null, offset: number) =>
  rows?.hasNextPage && offset + page < furthest ? offset + page : null

const pagesFrom = (offset: number | null): number[] =>
  offset === null ? [] : Array.from({ length: pagesAtOnce }, (_, index) => offset + index * page)

function orThrow<T>(pending: Pending<T>): T {
  const answer = pending.answer()
  if (answer.ok) return answer.value
  throw answer.error
}

/** Not in the plan, not in this version, or not for this operator: asking again would not help. */
const isForGood = ({ code }: AppError) => code === 'rejected' || code === 'forbidden'
export const mayAskUsers = ({ account }: ActiveAccount) => account.scopes.some(scope => /^user/.test(scope))
